import type {OutboxItem} from '../domain/outbox-item';
import {transact, transactAll} from './database';
import type {LedgerEntry} from './ledger';
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

/** Null for an item that is not there, or cannot be read. */
export const readOutboxItem = async (id: string): Promise<OutboxItem | null> =>
  parseOutboxItem(await transact<unknown>('outbox', 'readonly', (store) => store.get(id)));

/**
 * Changes an item in one transaction; null from `edit` leaves it as it is. Answers the item as it is then, null for one
 * that is not there.
 */
export const changeOutboxItem = (
  id: string,
  edit: (item: OutboxItem) => OutboxItem | null,
): Promise<OutboxItem | null> =>
  transactAll(['outbox'], 'readwrite', (storeOf) => {
    const outbox = storeOf('outbox');
    let now: OutboxItem | null = null;
    const reading: IDBRequest<unknown> = outbox.get(id);
    reading.onsuccess = () => {
      const before = parseOutboxItem(reading.result);
      const after = before === null ? null : edit(before);
      now = after ?? before;
      if (after !== null) outbox.put(after);
    };
    return () => now;
  });

/**
 * Writes down in one transaction that an item is a pin: the item, the claim on the pin, the entry in the ledger, and
 * the end of its picture's bytes. A claim keeps another item from taking the same pin for its own.
 */
export const settleOutboxItem = (item: OutboxItem, entry: LedgerEntry): Promise<void> =>
  transactAll(['outbox', 'claims', 'ledger', 'outboxPictures'], 'readwrite', (storeOf) => {
    storeOf('outbox').put(item);
    storeOf('outboxPictures').delete(item.id);
    storeOf('ledger').put(linkKeyed(entry));
    if (entry.pinId !== null) storeOf('claims').put(item.id, entry.pinId);
    return () => undefined;
  });

/** Erases an item, damaged or not, with its picture. Its claim stays: the pin is still not another item's. */
export const eraseOutboxItem = (id: string): Promise<void> =>
  transactAll(['outbox', 'outboxPictures'], 'readwrite', (storeOf) => {
    storeOf('outbox').delete(id);
    storeOf('outboxPictures').delete(id);
    return () => undefined;
  });

/** Which item each claimed pin belongs to, by the pin's id. */
export const readClaims = (): Promise<ReadonlyMap<string, string>> =>
  transactAll(['claims'], 'readonly', (storeOf) => {
    const [pins, items] = [storeOf('claims').getAllKeys(), storeOf('claims').getAll()];
    return () => new Map(pins.result.map((pin, at) => [String(pin), String(items.result[at])]));
  });
