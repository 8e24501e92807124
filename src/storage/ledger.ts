import {fold} from '../domain/fold';
import type {FoundEntry, LedgerEntry, LedgerKeys} from '../domain/ledger-entry';
import {normalLink} from '../domain/normal-link';
import type {Owner} from '../domain/outbox-item';
import {transact} from './database';
import {type Guard, isNumber, isPinId, isPlace, isText, listOf, oneOf, orMissing, orNull, shape} from './guards';
import {isPictureChange} from './picture-changes';

/** As it is stored: with what its page is found again by. */
type StoredEntry = LedgerEntry & {readonly linkKey: string};

const isEntry: Guard<StoredEntry> = shape({
  id: isText,
  pinId: orNull(isPinId),
  pinUrl: orNull(isText),
  mediaUrl: orNull(isText),
  link: isText,
  title: isText,
  place: orNull(isPlace),
  mode: oneOf(['api', 'handOff']),
  pinnedAt: isNumber,
  imageHash: orNull(isText),
  imageKey: isText,
  linkKey: isText,
  owner: orMissing(shape({baseUrl: isText, accountId: orNull(isText)})),
  changes: orMissing(listOf(isPictureChange)),
});

/** Where a list goes on: after this entry, the last one that was shown. */
export type LedgerCursor = Pick<LedgerEntry, 'id' | 'pinnedAt'>;

/** A damaged record is passed over; none is worth an error to a user who only looks back. */
const parseEach = (records: readonly unknown[]): StoredEntry[] => records.filter((record) => isEntry(record));

/** An entry as it is stored: with what its page is found again by. */
export const linkKeyed = (entry: LedgerEntry) => ({...entry, linkKey: normalLink(entry.link)});

/** Writes an entry down, in place of an earlier one with the same id. */
export const addToLedger = async (entry: LedgerEntry): Promise<void> => {
  await transact('ledger', 'readwrite', (store) => store.put(linkKeyed(entry)));
};

/** The entries of a page and of pictures, newest first. */
export const findInLedger = async ({link, images}: LedgerKeys): Promise<readonly FoundEntry[]> => {
  const page = normalLink(link);
  const found: unknown[] = [];
  await transact<unknown[]>('ledger', 'readonly', (store) => {
    const gather = (index: string, key: string) => {
      const request: IDBRequest<unknown[]> = store.index(index).getAll(key);
      request.onsuccess = () => found.push(...request.result);
      return request;
    };
    for (const key of new Set(images)) gather('imageKey', key);
    return gather('linkKey', page);
  });
  const entries = new Map(parseEach(found).map((entry) => [entry.id, entry]));
  return [...entries.values()]
    .map(({linkKey, ...entry}) => ({...entry, isOfPage: linkKey === page}))
    .sort((one, other) => other.pinnedAt - one.pinnedAt);
};

const holds = ({title, link, place}: LedgerEntry, query: string): boolean =>
  [title, link, place?.boardName ?? '', place?.boardSectionName ?? ''].some((text) => fold(text).includes(query));

export type LedgerPage = {
  /** Null begins with the newest. */
  readonly before: LedgerCursor | null;
  readonly limit: number;
  /** Text in title, link or board, accents and capitals aside; empty for all. */
  readonly query: string;
};

/** Entries newest first, at most `limit` of them. Fewer than that are the last. */
export const listLedger = async ({before, limit, query}: LedgerPage): Promise<readonly LedgerEntry[]> => {
  const wanted = fold(query);
  const range = before === null ? null : IDBKeyRange.upperBound([before.pinnedAt, before.id], true);
  const entries: LedgerEntry[] = [];
  await transact<IDBCursorWithValue | null>('ledger', 'readonly', (store) => {
    const walking = store.index('time').openCursor(range, 'prev');
    walking.onsuccess = () => {
      const cursor = walking.result;
      if (cursor === null) return;
      for (const {linkKey: _, ...entry} of parseEach([cursor.value])) {
        if (holds(entry, wanted)) entries.push(entry);
      }
      if (entries.length < limit) cursor.continue();
    };
    return walking;
  });
  return entries;
};

/** How many pins are written down. */
export const countLedger = (): Promise<number> => transact('ledger', 'readonly', (store) => store.count());

/** Forgets one entry; the pin itself stays. */
export const removeFromLedger = async (id: string): Promise<void> => {
  await transact('ledger', 'readwrite', (store) => store.delete(id));
};

/** Whose a pin is, as far as that was written down with it. */
export const ownersOfPin = async (pin: string): Promise<readonly Owner[]> => {
  const found = await transact<unknown[]>('ledger', 'readonly', (store) => store.index('pinId').getAll(pin));
  return parseEach(found).flatMap(({owner}) => owner ?? []);
};

/** Forgets what was pinned as a pin that is deleted. */
export const removePinFromLedger = async (pin: string): Promise<void> => {
  await transact<IDBValidKey[]>('ledger', 'readwrite', (store) => {
    const finding = store.index('pinId').getAllKeys(pin);
    finding.onsuccess = () => {
      for (const key of finding.result) store.delete(key);
    };
    return finding;
  });
};

/** Forgets everything that was pinned from here; the pins themselves stay. */
export const eraseLedger = async (): Promise<void> => {
  await transact('ledger', 'readwrite', (store) => store.clear());
};
