import {describe, expect, it} from 'vitest';
import {boardId, pinId} from '../../src/domain/ids';
import type {LedgerEntry} from '../../src/domain/ledger-entry';
import {createHistoryStore} from './history-store';
import {ledgerInMemory} from './ledger-in-memory';

const entry = (at: number): LedgerEntry => ({
  id: `id-${at}`,
  pinId: pinId(String(at)),
  pinUrl: `https://www.pinterest.com/pin/${at}/`,
  mediaUrl: null,
  link: 'https://kitchen.example/',
  title: `Pin ${at}`,
  place: {boardId: boardId('1'), boardName: 'Kitchen', boardSectionId: null, boardSectionName: null},
  mode: 'api',
  pinnedAt: at,
  imageHash: null,
  imageKey: '',
});

const open = async (count: number) => {
  const ledger = ledgerInMemory(Array.from({length: count}, (_, at) => entry(at + 1)));
  const store = createHistoryStore(ledger);
  await store.load();
  const times = () =>
    store.history.value.kind === 'listed' ? store.history.value.entries.map((one) => one.pinnedAt) : [];
  return {ledger, store, times};
};

describe('the history', () => {
  it('shows fifty at a time, newest first, and goes on where it stopped', async () => {
    const {store, times} = await open(70);
    expect(times()).toEqual(Array.from({length: 50}, (_, at) => 70 - at));
    expect(store.history.value).toMatchObject({hasMore: true});
    await store.more();
    expect(times()).toEqual(Array.from({length: 70}, (_, at) => 70 - at));
    expect(store.history.value).toMatchObject({hasMore: false});
    expect(store.total.value).toBe(70);
  });

  it('knows that exactly fifty are all', async () => {
    const {store} = await open(50);
    expect(store.history.value).toMatchObject({hasMore: false});
  });

  it('finds by text, and keeps to the text that was typed last', async () => {
    const {store, times} = await open(12);
    await Promise.all([store.search('Pin 1'), store.search('Pin 12')]);
    expect(times()).toEqual([12]);
  });

  it('takes an entry out and puts it back in its place', async () => {
    const {store, ledger, times} = await open(3);
    await store.remove(entry(2));
    expect(times()).toEqual([3, 1]);
    expect(ledger.entries.has('id-2')).toBe(false);
    expect(store.total.value).toBe(2);
    await store.undoRemove();
    expect(times()).toEqual([3, 2, 1]);
    expect(ledger.entries.has('id-2')).toBe(true);
    expect(store.removed.value).toBeNull();
  });

  it('is empty once it was erased, with nothing to put back', async () => {
    const {store, ledger, times} = await open(3);
    await store.remove(entry(3));
    await store.eraseAll();
    expect([times(), ledger.entries.size, store.total.value, store.removed.value]).toEqual([[], 0, 0, null]);
  });

  it('does not claim to be empty when it cannot be read', async () => {
    const {store, ledger} = await open(3);
    ledger.disk.isBroken = true;
    await store.load();
    expect(store.history.value).toEqual({kind: 'failed'});
  });
});
