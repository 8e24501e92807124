import {describe, expect, it} from 'vitest';
import type {Candidate} from '../../src/domain/candidate';
import {boardId, pinId} from '../../src/domain/ids';
import {blockerOf, type Pending} from './blocker';
import {candidate} from './fake-world';
import type {Picture} from './pictures';

const picture = (more: Partial<Candidate> = {}): Picture => {
  const one = candidate('a', more);
  return {candidate: one, url: one.url, size: null, shape: 1};
};

const ready: Pending = {
  mode: 'api',
  picture: picture(),
  isRefused: false,
  place: {boardId: boardId('10'), boardName: 'Kitchen', boardSectionId: null, boardSectionName: null},
  words: {title: 'A', description: 'B', link: 'https://a.example/', altText: 'C'},
};

const tooLong = {...ready.words, title: 'x'.repeat(101)};
const embedded = picture({url: 'data:image/png;base64,AAAA'});

describe('blockerOf', () => {
  it.each<[string, Partial<Pending>, ReturnType<typeof blockerOf>]>([
    ['nothing once all is in order', {}, null],
    ['the way while it is not known how pins leave', {mode: null}, {kind: 'mode'}],
    ['the picture while none is chosen', {picture: null}, {kind: 'picture'}],
    ['the board of a pin through the API', {place: null}, {kind: 'board'}],
    ['no board on Pinterest’s form', {mode: 'handOff', place: null}, null],
    ['the account when Pinterest refused its token', {isRefused: true}, {kind: 'account'}],
    ['a field above its limit', {words: tooLong}, {kind: 'field', name: 'title', problem: {kind: 'tooLong', by: 1}}],
    ['no field that does not travel', {mode: 'handOff', words: tooLong}, null],
    ['no field beside an existing pin', {picture: picture({pinId: pinId('5')}), words: tooLong}, null],
    [
      'a link that leads nowhere',
      {words: {...ready.words, link: 'x'}},
      {kind: 'field', name: 'link', problem: {kind: 'badLink'}},
    ],
    ['an embedded picture on Pinterest’s form', {mode: 'handOff', picture: embedded}, {kind: 'embedded'}],
    ['no embedded picture through the API', {picture: embedded}, null],
  ])('names %s', (_, change, expected) => {
    expect(blockerOf({...ready, ...change})).toEqual(expected);
  });
});
