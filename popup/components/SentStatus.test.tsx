// @vitest-environment happy-dom
import '../../src/ui/stand-in-browser';
import {cleanup, render, screen} from '@testing-library/preact';
import {afterEach, describe, expect, it} from 'vitest';
import {boardId, pinId} from '../../src/domain/ids';
import {newItem, type OutboxItem, type OutboxState} from '../../src/domain/outbox-item';
import {SentStatus} from './SentStatus';

afterEach(cleanup);

const draft = {mediaUrl: 'https://a.example/1.jpg', link: '', title: '', description: '', altText: '', pinId: null};
const place = {boardId: boardId('7'), boardName: 'Kitchen', boardSectionId: null, boardSectionName: null};
const refused = {kind: 'rejected', error: {kind: 'rejected', field: 'title', reason: 'Not this one'}} as const;

const itemIn = (state: OutboxState, order: number): OutboxItem => ({
  ...newItem({
    id: String(order),
    sendingId: '0',
    order,
    draft,
    mode: 'api',
    place,
    owner: null,
    createdAtMs: 0,
    pageHost: 'a.example',
    foundIn: null,
  }),
  state,
});

const pinned = (order: number): OutboxItem =>
  itemIn({kind: 'done', outcome: {kind: 'pinned', pinId: pinId(String(order)), pinUrl: ''}, doneAtMs: 0}, order);

/** What is said of these, of which the ones with these numbers were undone. */
const headOf = (items: readonly OutboxItem[], undone: readonly number[]): string => {
  const undos = new Map(undone.map((id) => [String(id), {kind: 'undone'} as const]));
  render(<SentStatus sent={{kind: 'sent', sending: {id: '0', revision: '', hold: null, items}, undos}} />);
  return screen.getByRole('heading').textContent ?? '';
};

describe('the outcome of several pins', () => {
  it('counts those that stand', () => {
    expect(headOf([pinned(0), pinned(1)], [])).toBe('All 2 pinned');
  });

  it('counts one that was undone no longer, and says that it is deleted', () => {
    expect(headOf([pinned(0), pinned(1), pinned(2)], [1])).toBe('2 of 3 pinned · Undone: 1 pin is deleted');
  });

  it('says of all that were undone only that', () => {
    expect(headOf([pinned(0), pinned(1)], [0, 1])).toBe('Undone: 2 pins are deleted');
  });

  it('does not pass over one that failed when the others were undone', () => {
    const items = [pinned(0), pinned(1), itemIn(refused, 2)];
    expect(headOf(items, [0, 1])).toBe('0 of 3 pinned · Undone: 2 pins are deleted');
  });
});
