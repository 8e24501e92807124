import {changeByForm} from '../domain/change-by-form';
import type {OutboxItem} from '../domain/outbox-item';
import {browser} from '../platform/browser';
import {withLock} from '../platform/lock';
import {addItems} from './add-items';
import {transactAll} from './database';

const newId = (): string => crypto.randomUUID();

/** Writes items down in the place of those of the same form that were refused or taken back. */
const sendAnew = (items: readonly OutboxItem[]): Promise<void> =>
  transactAll(['outbox'], 'readwrite', (storeOf) => {
    const outbox = storeOf('outbox');
    const looking: IDBRequest<OutboxItem[]> = outbox.index('sendingId').getAll(items[0]?.sendingId);
    looking.onsuccess = () => {
      const {gone, added} = changeByForm(looking.result, items, newId);
      for (const {id} of gone) outbox.delete(id);
      for (const item of added) outbox.put(item);
    };
    return () => undefined;
  });

/**
 * Writes items of one sending down, all of them in one transaction, and settles once they are on disk; rejects with the
 * database's own error when they are not. The same form sent twice is one sending: its first item has the form's own id.
 */
export const enqueue = async (items: readonly OutboxItem[]): Promise<void> => {
  if (!(await addItems(items))) await sendAnew(items);
};

const PREFIX = 'outbox.';

/** The key in session memory of an item from a private window. */
export const privateKey = (id: string): string => PREFIX + id;

/** Every item of a private window, unparsed: they lie in memory only, and are gone with the browser. */
export const readPrivately = async (): Promise<readonly OutboxItem[]> => {
  const held = await browser.storage.session.get(null);
  // None but our pages can write there.
  return Object.entries(held).flatMap(([key, item]) => (key.startsWith(PREFIX) ? [item as OutboxItem] : []));
};

/** Runs one change of private items at a time, across the worker and all our pages. */
export const alonePrivately = <Value>(act: () => Promise<Value>): Promise<Value> => withLock('outbox.private', act);

/** The same for a private window: nothing of it is ever written to disk. */
export const enqueuePrivately = (items: readonly OutboxItem[]): Promise<void> =>
  alonePrivately(async () => {
    const held = await readPrivately();
    const known = held.filter(({sendingId}) => sendingId === items[0]?.sendingId);
    const {gone, added} = changeByForm(known, items, newId);
    await browser.storage.session.remove(gone.map(({id}) => privateKey(id)));
    await browser.storage.session.set(Object.fromEntries(added.map((item) => [privateKey(item.id), item])));
  });
