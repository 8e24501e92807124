/** The extension's own IndexedDB: content scripts, which live in a page's origin, cannot see it. */
const NAME = 'pinmarklet';

/** 1 held the secrets alone; 2 added the ledger; 3 the outbox with its claims and pacing. */
const VERSION = 3;

export type StoreName = 'secrets' | 'ledger' | 'outbox' | 'claims' | 'pacing';

/** The indices of the stores whose records carry their `id`. */
const byId = {
  ledger: {time: ['pinnedAt', 'id'], linkKey: 'linkKey', imageKey: 'imageKey', pinId: 'pinId'},
  outbox: {sendingId: 'sendingId', state: 'state.kind'},
} as const;

/** Brings a database of any earlier version, or none, to today's; what it holds stays. */
const upgrade = (database: IDBDatabase): void => {
  const isMissing = (name: StoreName) => !database.objectStoreNames.contains(name);
  for (const name of ['secrets', 'claims', 'pacing'] as const) {
    if (isMissing(name)) database.createObjectStore(name);
  }
  for (const name of ['ledger', 'outbox'] as const) {
    if (!isMissing(name)) continue;
    const store = database.createObjectStore(name, {keyPath: 'id'});
    for (const [index, path] of Object.entries(byId[name])) store.createIndex(index, path);
  }
};

/** Whoever holds an earlier version open may do so for good, and those that wait behind the first are told of nothing. */
const PATIENCE_MS = 15_000;

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, VERSION);
    let isGivenUp = false;
    const giveUp = () => {
      isGivenUp = true;
      reject(new DOMException('another version of the database is open', 'InvalidStateError'));
    };
    const timer = setTimeout(giveUp, PATIENCE_MS);
    opening.onupgradeneeded = () => upgrade(opening.result);
    opening.onsuccess = () => {
      clearTimeout(timer);
      // Nobody would let go of it for the next upgrade.
      if (isGivenUp) opening.result.close();
      else resolve(opening.result);
    };
    opening.onerror = () => {
      clearTimeout(timer);
      // `VersionError` where a later version of the extension has been here: what it wrote is left as it is.
      reject(opening.error);
    };
    opening.onblocked = giveUp;
  });

let held: Promise<IDBDatabase> | null = null;

/** The connection of this page's or worker's life: opening one costs more than most transactions. */
const hold = (): Promise<IDBDatabase> => {
  const opening = open();
  held = opening;
  const letGo = () => {
    if (held === opening) held = null;
  };
  opening.then((database) => {
    database.onclose = letGo;
    // It gives way to whoever upgrades or erases the database; the browser ends it with the page or the worker.
    database.onversionchange = () => {
      letGo();
      database.close();
    };
  }, letGo);
  return opening;
};

const connection = (): Promise<IDBDatabase> => held ?? hold();

/** Opens the database before it is wanted, for a page that may vanish with the very act that writes. */
export const keepDatabaseOpen = (): void => void connection().catch(() => undefined);

export type TransactionOptions = {
  /** `relaxed` survives the death of the worker and the browser; only `strict` survives a power cut, too. */
  readonly durability?: IDBTransactionDurability;
};

/**
 * Runs one transaction over some stores and settles once it is on disk, not merely queued: all of it, or nothing.
 * `act` asks at once and answers how to read what was asked for; `commit` says that it asks for no more, and from then on
 * the browser's own process commits, whether or not this page is still there. Rejects with the database's own error.
 */
export const transactAll = async <Value>(
  names: readonly StoreName[],
  access: IDBTransactionMode,
  act: (storeOf: (name: StoreName) => IDBObjectStore, commit: () => void) => () => Value,
  {durability = 'strict'}: TransactionOptions = {},
): Promise<Value> => {
  const database = await connection();
  return new Promise<Value>((resolve, reject) => {
    const transaction = database.transaction(names, access, {durability});
    const read = act(
      (name) => transaction.objectStore(name),
      () => transaction.commit(),
    );
    transaction.oncomplete = () => resolve(read());
    // Every failure ends here, and only here is its reason known.
    transaction.onabort = () => reject(transaction.error);
  });
};

/** The same over one store, for the answer of one request. */
export const transact = <Value>(
  store: StoreName,
  access: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> =>
  transactAll([store], access, (storeOf) => {
    const acting = act(storeOf(store));
    return () => acting.result;
  });
