import type {PinId} from '../domain/ids';
import type {LedgerEntry} from '../domain/ledger-entry';
import type {OutboxItem} from '../domain/outbox-item';
import {transact, transactAll} from './database';
import {linkKeyed} from './ledger';
import {parseOutboxItem} from './outbox-item-schema';

/** What the outbox holds. A damaged record hides none of the others; its id is told, so that it can be erased. */
export type OutboxContents = {readonly items: readonly OutboxItem[]; readonly damagedIds: readonly string[]};

const keyOf = (stored: unknown): string =>
  typeof stored === 'object' && stored !== null && 'id' in stored ? String(stored.id) : '';

/** Parses records one by one. */
export const contentsOf = (records: readonly unknown[]): OutboxContents => {
  const items: OutboxItem[] = [];
  const damagedIds: string[] = [];
  for (const record of records) {
    const item = parseOutboxItem(record);
    if (item === null) damagedIds.push(keyOf(record));
    else items.push(item);
  }
  return {items, damagedIds};
};

export const readOutbox = async (): Promise<OutboxContents> =>
  contentsOf(await transact<unknown[]>('outbox', 'readonly', (store) => store.getAll()));

/** What was sent off together; damaged records are passed over. */
export const readSending = async (sendingId: string): Promise<readonly OutboxItem[]> =>
  contentsOf(await transact<unknown[]>('outbox', 'readonly', (store) => store.index('sendingId').getAll(sendingId)))
    .items;

/** Null for an item that is not there, or cannot be read. */
export const readOutboxItem = async (id: string): Promise<OutboxItem | null> =>
  parseOutboxItem(await transact<unknown>('outbox', 'readonly', (store) => store.get(id)));

export type Change = {
  readonly edit: (stored: OutboxItem) => OutboxItem | null;
  /** The pin that is this item's from now on, unless another item has claimed it. */
  readonly claim?: PinId | undefined;
  /** What the ledger is told once the item is done. */
  readonly entryOf: (done: OutboxItem) => LedgerEntry;
};

/**
 * Changes an item in one transaction, and with it all that follows: the claim, and once it is done the entry in the
 * ledger. Answers the item as it is now stored; null, and nothing written, where it is gone or `edit` gives null.
 */
export const changeOutboxItem = (id: string, {edit, claim, entryOf}: Change): Promise<OutboxItem | null> =>
  transactAll(['outbox', 'claims', 'ledger'], 'readwrite', (storeOf) => {
    let now: OutboxItem | null = null;
    const reading: IDBRequest<unknown> = storeOf('outbox').get(id);
    reading.onsuccess = () => {
      const before = parseOutboxItem(reading.result);
      now = before === null ? null : edit(before);
      if (now === null) return;
      storeOf('outbox').put(now);
      // A claim that is there already is another item's, and stays.
      if (claim !== undefined)
        storeOf('claims').add(id, claim).onerror = (event) => {
          event.preventDefault();
          event.stopPropagation();
        };
      if (now.state.kind !== 'done' || before?.state.kind === 'done') return;
      storeOf('ledger').put(linkKeyed(entryOf(now)));
    };
    return () => now;
  });

/** Erases an item, damaged or not. Its claim stays: the pin is still not another item's. */
export const eraseOutboxItem = (id: string): Promise<void> =>
  transact('outbox', 'readwrite', (store) => store.delete(id));

/** Those of the pins that some item has claimed. */
export const claimedPins = (pinIds: readonly PinId[]): Promise<ReadonlySet<string>> =>
  transactAll(['claims'], 'readonly', (storeOf) => {
    const looking = pinIds.map((id) => [id, storeOf('claims').getKey(id)] as const);
    return () => new Set(looking.flatMap(([id, request]) => (request.result === undefined ? [] : [id])));
  });

const PACING = 'pacing';

/** Changes how fast Pinterest is asked, in one transaction; an edit that gives back what it got writes nothing. */
export const changePacingRecord = <Pacing>(
  edit: (stored: unknown) => Pacing,
  durability: IDBTransactionDurability,
): Promise<Pacing> => {
  const act = (storeOf: (name: 'pacing') => IDBObjectStore) => {
    let now: Pacing | undefined;
    const reading: IDBRequest<unknown> = storeOf('pacing').get(PACING);
    reading.onsuccess = () => {
      now = edit(reading.result);
      if (now !== reading.result) storeOf('pacing').put(now, PACING);
    };
    // Read after the transaction, of which the edit was a part.
    return () => now as Pacing;
  };
  return transactAll(['pacing'], 'readwrite', act, {durability});
};

/** How many items have not become a pin, nor been taken back. */
export const countUnsettled = (): Promise<number> =>
  transactAll(['outbox'], 'readonly', (storeOf) => {
    const states = storeOf('outbox').index('state');
    const counting = ['queued', 'waiting', 'sending', 'unknown', 'rejected'].map((kind) => states.count(kind));
    return () => counting.reduce((sum, {result}) => sum + result, 0);
  });

/** Forgets what was done or taken back before a time (milliseconds since 1970): the ledger has what became of it. */
export const pruneOutbox = async (beforeMs: number): Promise<void> => {
  const {items} = await readOutbox();
  const isOld = ({state, createdAtMs}: OutboxItem) =>
    (state.kind === 'done' && state.doneAtMs < beforeMs) || (state.kind === 'cancelled' && createdAtMs < beforeMs);
  for (const {id} of items.filter(isOld)) await eraseOutboxItem(id);
};
