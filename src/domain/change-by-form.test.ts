import {describe, expect, it} from 'vitest';
import {changeByForm} from './change-by-form';
import {boardId} from './ids';
import {newItem, type OutboxItem, type OutboxState} from './outbox-item';

const item = (id: string, state: OutboxState = {kind: 'queued'}, board = '1'): OutboxItem => ({
  ...newItem({
    id,
    sendingId: 'form',
    order: 0,
    createdAtMs: 0,
    mode: 'api',
    owner: null,
    draft: {mediaUrl: `https://img.example/${id}.jpg`, link: '', title: '', description: '', altText: '', pinId: null},
    place: {boardId: boardId(board), boardName: 'Kitchen', boardSectionId: null, boardSectionName: null},
    pageHost: '',
    foundIn: null,
  }),
  state,
});

const made: OutboxState = {kind: 'done', outcome: null, doneAtMs: 0};
const refused: OutboxState = {kind: 'rejected', error: {kind: 'missingScope', message: 'no'}};
const inDoubt: OutboxState = {kind: 'unknown', sentAtMs: 0, listings: 0, nextLookAtMs: 0, isForUser: true};

const change = (known: readonly OutboxItem[], items: readonly OutboxItem[]) => {
  const {gone, added} = changeByForm(known, items, () => 'new');
  return {gone: gone.map(({id}) => id), added: added.map(({id}) => id)};
};

describe('a form that is sent', () => {
  it('is written down whole the first time', () => {
    expect(change([], [item('a'), item('b')])).toEqual({gone: [], added: ['a', 'b']});
  });

  it.each([
    ['waits for its turn', {kind: 'queued'}],
    ['is being sent', {kind: 'sending', sentAtMs: 0}],
    ['waits for its time', {kind: 'waiting', retryAtMs: 0, error: {kind: 'offline'}}],
    ['is in doubt, even where the user is asked', inDoubt],
  ] satisfies [string, OutboxState][])('changes nothing while anything of it %s', (_, state) => {
    expect(change([item('a', state), item('b', refused)], [item('c')])).toEqual({gone: [], added: []});
  });

  it('speaks anew for what was refused or taken back', () => {
    const known = [item('a', refused), item('b', {kind: 'cancelled'})];
    expect(change(known, [item('a'), item('c')])).toEqual({gone: ['a', 'b'], added: ['a', 'c']});
  });

  it('makes no pin twice that stands, but the same picture for another board', () => {
    const known = [item('a', made), item('b', refused)];
    expect(change(known, [item('a'), item('b')])).toEqual({gone: ['b'], added: ['b']});
    expect(change([item('a', made)], [item('a', {kind: 'queued'}, '2')])).toEqual({gone: [], added: ['new']});
  });
});
