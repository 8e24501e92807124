import {describe, expect, it} from 'vitest';
import type {Candidate} from '../../src/domain/candidate';
import {boardId, pinId} from '../../src/domain/ids';
import {blockerOf, type Pending, type Row} from './blocker';
import type {Picture} from './pictures';
import {candidate} from './sample-page';

const picture = (more: Partial<Candidate> = {}): Picture => {
  const one = candidate('a', more);
  return {candidate: one, url: one.url, size: null, shape: 1};
};

const words = {title: 'A', description: 'B', link: 'https://a.example/', altText: 'C'};
const fine: Row = {picture: picture(), words};

const ready: Pending = {
  mode: 'api',
  rows: [fine],
  isRefused: false,
  places: [{boardId: boardId('10'), boardName: 'Kitchen', boardSectionId: null, boardSectionName: null}],
  pins: 1,
};

const tooLong = {...words, title: 'x'.repeat(101)};
const embedded: Row = {picture: picture({id: 'e', url: 'data:image/png;base64,AAAA'}), words};
const titleTooLong = {kind: 'field', name: 'title', problem: {kind: 'tooLong', by: 1}, pictureId: 'a'} as const;
const second: Row = {picture: picture({id: 'b'}), words: {...words, link: 'x'}};

describe('blockerOf', () => {
  it.each<[string, Partial<Pending>, ReturnType<typeof blockerOf>]>([
    ['nothing once all is in order', {}, null],
    ['the way while it is not known how pins leave', {mode: null}, {kind: 'mode'}],
    ['the picture while none is chosen', {rows: []}, {kind: 'picture'}],
    ['the board of a pin through the API', {places: []}, {kind: 'board'}],
    ['no board on Pinterest’s form', {mode: 'handOff', places: []}, null],
    ['the account when Pinterest refused its token', {isRefused: true}, {kind: 'account'}],
    ['a field above its limit', {rows: [{...fine, words: tooLong}]}, titleTooLong],
    ['no field that does not travel', {mode: 'handOff', rows: [{...fine, words: tooLong}]}, null],
    ['no field beside an existing pin', {rows: [{picture: picture({pinId: pinId('5')}), words: tooLong}]}, null],
    [
      'the first row with a problem: a link that leads nowhere',
      {rows: [fine, second, {picture: picture({id: 'c'}), words: tooLong}]},
      {kind: 'field', name: 'link', problem: {kind: 'badLink'}, pictureId: 'b'},
    ],
    [
      'an embedded picture on Pinterest’s form',
      {mode: 'handOff', rows: [fine, embedded]},
      {kind: 'embedded', pictureId: 'e'},
    ],
    ['no embedded picture through the API', {rows: [embedded]}, null],
    ['nothing but pins that stand already', {pins: 0}, {kind: 'everywhere'}],
  ])('names %s', (_, change, expected) => {
    expect(blockerOf({...ready, ...change})).toEqual(expected);
  });
});
