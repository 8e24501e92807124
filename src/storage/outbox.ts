import type {PinId} from '../domain/ids';
import type {LedgerEntry} from '../domain/ledger-entry';
import type {OutboxItem} from '../domain/outbox-item';
import {type StoreName, transact, transactAll} from './database';
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

const DONE = 'done' satisfies OutboxItem['state']['kind'];

export const readOutbox = async (): Promise<OutboxContents> =>
  contentsOf(await transact<unknown[]>('outbox', 'readonly', (store) => store.getAll()));

/**
 * The same but for what is done, of which there may be a day's pins. In the index of states the records that are damaged
 * so far as to have none are missing.
 */
export const readUndone = async (): Promise<OutboxContents> => {
  const {records, isWhole} = await transactAll(['outbox'], 'readonly', (storeOf) => {
    const [outbox, states] = [storeOf('outbox'), storeOf('outbox').index('state')];
    const counts = [outbox.count(), states.count()];
    const reading = [IDBKeyRange.upperBound(DONE, true), IDBKeyRange.lowerBound(DONE, true)].map(
      (range): IDBRequest<unknown[]> => states.getAll(range),
    );
    return () => ({
      records: reading.flatMap(({result}) => result),
      isWhole: counts[0]?.result === counts[1]?.result,
    });
  });
  return isWhole ? contentsOf(records) : readOutbox();
};

/** What was sent off together; damaged records are passed over. */
export const readSending = async (sendingId: string): Promise<readonly OutboxItem[]> =>
  contentsOf(await transact<unknown[]>('outbox', 'readonly', (store) => store.index('sendingId').getAll(sendingId)))
    .items;

/** Null for an item that is not there, or cannot be read. */
export const readOutboxItem = async (id: string): Promise<OutboxItem | null> =>
  parseOutboxItem(await transact<unknown>('outbox', 'readonly', (store) => store.get(id)));

/** What becomes of the stored pacing: `value` as it is from now on, and whether it is to be written. `isOff`: nothing is. */
export type Paced<Pacing> = {readonly isOff: boolean; readonly isNew: boolean; readonly value: Pacing};

export type Change<Pacing> = {
  readonly edit: (stored: OutboxItem) => OutboxItem | null;
  /** The pin that is this item's from now on, unless another item has claimed it. */
  readonly claim?: PinId | undefined;
  /** Edits the pacing, before the item. */
  readonly pace?: ((stored: unknown) => Paced<Pacing>) | undefined;
  /** What the ledger is told once the item is done. */
  readonly entryOf: (done: OutboxItem) => LedgerEntry;
  /** Another item, changed after this one, and only where this one was written. */
  readonly onward?: (Omit<Change<Pacing>, 'onward'> & {readonly id: string}) | undefined;
};

type Changed<Pacing> = {
  readonly item: OutboxItem | null;
  readonly pacing: Pacing | null;
  readonly next: OutboxItem | null;
};

const PACING = 'pacing';

type StoreOf = (name: StoreName) => IDBObjectStore;

const askForPacing = (storeOf: StoreOf): IDBRequest<unknown> => storeOf('pacing').get(PACING);

/** The pacing in one transaction, whose parts edit it one after another; it is written once. */
const pacingFrom = <Pacing>(stored: unknown) => {
  let now: Paced<Pacing> | null = null;
  let isNew = false;
  return {
    /** False where the pacing is off. */
    edit: (pace: Change<Pacing>['pace']): boolean => {
      if (pace === undefined) return true;
      now = pace(isNew ? now?.value : stored);
      isNew ||= now.isNew;
      return !now.isOff;
    },
    value: (): Pacing | null => now?.value ?? null,
    write: (storeOf: StoreOf): void => {
      if (isNew) storeOf('pacing').put(now?.value, PACING);
    },
  };
};

/** Edits one item; null where nothing is to be written. */
const changed = <Pacing>(
  storeOf: StoreOf,
  stored: unknown,
  {edit, entryOf}: Pick<Change<Pacing>, 'edit' | 'entryOf'>,
): OutboxItem | null => {
  const before = parseOutboxItem(stored);
  const after = before === null ? null : edit(before);
  if (after === null) return null;
  storeOf('outbox').put(after);
  if (after.state.kind === 'done' && before?.state.kind !== 'done') storeOf('ledger').put(linkKeyed(entryOf(after)));
  return after;
};

/**
 * Changes an item in one transaction, and with it all that follows: the pacing, the claim, once it is done the entry in
 * the ledger, and another item. Answers the items as they are now stored, null where nothing of them was written: it is
 * gone, `edit` gives null, or the pacing is off; and the pacing, null where none was edited.
 */
export const changeOutboxItem = <Pacing>(id: string, change: Change<Pacing>): Promise<Changed<Pacing>> =>
  transactAll(['outbox', 'claims', 'ledger', 'pacing'], 'readwrite', (storeOf, commit) => {
    const {claim, onward} = change;
    let now: Changed<Pacing> = {item: null, pacing: null, next: null};
    // All is asked for at once and all written at once: each way to the browser's process takes as long as a write.
    const reading: IDBRequest<unknown> = storeOf('outbox').get(id);
    const readingNext = onward && (storeOf('outbox').get(onward.id) as IDBRequest<unknown>);
    const holder = claim && storeOf('claims').getKey(claim);
    const readingPacing = askForPacing(storeOf);
    readingPacing.onsuccess = () => {
      const pacing = pacingFrom<Pacing>(readingPacing.result);
      const item = pacing.edit(change.pace) ? changed(storeOf, reading.result, change) : null;
      // A claim that is there already is another item's, and stays.
      if (item !== null && claim !== undefined && holder?.result === undefined) storeOf('claims').add(id, claim);
      const isOnward = item !== null && onward !== undefined && pacing.edit(onward.pace);
      const next = isOnward ? changed(storeOf, readingNext?.result, onward) : null;
      pacing.write(storeOf);
      now = {item, pacing: pacing.value(), next};
      commit();
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

/** Changes how fast Pinterest is asked, in one transaction. */
export const changePacingRecord = <Pacing>(
  edit: (stored: unknown) => Paced<Pacing>,
  durability: IDBTransactionDurability,
): Promise<Pacing> => {
  const act = (storeOf: StoreOf, commit: () => void) => {
    const reading = askForPacing(storeOf);
    let value: Pacing | undefined;
    reading.onsuccess = () => {
      const pacing = pacingFrom<Pacing>(reading.result);
      pacing.edit(edit);
      pacing.write(storeOf);
      value = pacing.value() ?? undefined;
      commit();
    };
    // Read after the transaction, of which the edit was a part.
    return () => value as Pacing;
  };
  return transactAll(['pacing'], 'readwrite', act, {durability});
};

/** The pacing as it is stored, unparsed. */
export const readPacingRecord = (): Promise<unknown> =>
  transact<unknown>('pacing', 'readonly', (store) => store.get(PACING));

/** Forgets what was done or taken back before a time (milliseconds since 1970): the ledger has what became of it. */
export const pruneOutbox = async (beforeMs: number): Promise<void> => {
  const {items} = await readOutbox();
  const isOld = ({state, createdAtMs}: OutboxItem) =>
    (state.kind === 'done' && state.doneAtMs < beforeMs) || (state.kind === 'cancelled' && createdAtMs < beforeMs);
  for (const {id} of items.filter(isOld)) await eraseOutboxItem(id);
};
