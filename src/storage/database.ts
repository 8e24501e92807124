/** The extension's own IndexedDB: content scripts, which live in a page's origin, cannot see it. */
const NAME = 'pinmarklet';

/** 1 held the secrets alone; 2 added the ledger. */
const VERSION = 2;

export type StoreName = 'secrets' | 'ledger';

/** Brings a database of any earlier version, or none, to today's; what it holds stays. */
const upgrade = (database: IDBDatabase): void => {
  const {objectStoreNames} = database;
  if (!objectStoreNames.contains('secrets')) database.createObjectStore('secrets');
  if (objectStoreNames.contains('ledger')) return;
  const ledger = database.createObjectStore('ledger', {keyPath: 'id'});
  ledger.createIndex('time', ['pinnedAt', 'id']);
  ledger.createIndex('linkKey', 'linkKey');
  ledger.createIndex('imageKey', 'imageKey');
  ledger.createIndex('pinId', 'pinId');
};

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, VERSION);
    opening.onupgradeneeded = () => upgrade(opening.result);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new DOMException('another version of the database is open', 'InvalidStateError'));
  });

/**
 * Runs one transaction over one store and settles once it is on disk (`strict`), not merely queued. The connection is
 * closed at once: a worker may die at any moment, and an open one would block an upgrade.
 */
export const transact = async <Value>(
  store: StoreName,
  access: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> => {
  const database = await open();
  try {
    return await new Promise<Value>((resolve, reject) => {
      const transaction = database.transaction(store, access, {durability: 'strict'});
      const acting = act(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(acting.result);
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
};
