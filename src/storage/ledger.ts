import * as v from 'valibot';
import {fold} from '../domain/fold';
import {boardId, boardSectionId, isPinterestId, pinId} from '../domain/ids';
import {normalLink} from '../domain/normal-link';
import {transact} from './database';

const digits = v.pipe(v.string(), v.check(isPinterestId));

const place = v.object({
  boardId: v.pipe(digits, v.transform(boardId)),
  boardName: v.string(),
  boardSectionId: v.nullable(v.pipe(digits, v.transform(boardSectionId))),
  boardSectionName: v.nullable(v.string()),
});

const entrySchema = v.object({
  id: v.string(),
  /** Null when Pinterest's form was opened: what became of it is not told to us. */
  pinId: v.nullable(v.pipe(digits, v.transform(pinId))),
  pinUrl: v.nullable(v.string()),
  /** Null for a picture that was embedded and has no address. */
  mediaUrl: v.nullable(v.string()),
  link: v.string(),
  title: v.string(),
  /** Null when Pinterest's form was opened: the board is chosen there. */
  place: v.nullable(place),
  /** `api` was pinned; `handOff` was handed over to Pinterest's form, which may never have been finished. */
  mode: v.picklist(['api', 'handOff']),
  /** Milliseconds since 1970. */
  pinnedAt: v.number(),
  /** Hexadecimal SHA-256 of the bytes, where we had them: an embedded picture's. */
  imageHash: v.nullable(v.string()),
  /** What the picture is known again by, as `imageKeyOf` gives it. */
  imageKey: v.string(),
});

/** One pin that left from here: the user's own act, and nothing that Pinterest answered but the pin's id. */
export type LedgerEntry = v.InferOutput<typeof entrySchema>;

/** What entries are looked up by: an address of a page, and pictures as `imageKeyOf` names them. */
export type LedgerKeys = {readonly link: string; readonly images: readonly string[]};

/** Where a list goes on: after this entry, the last one that was shown. */
export type LedgerCursor = Pick<LedgerEntry, 'id' | 'pinnedAt'>;

/** A damaged record is passed over; none is worth an error to a user who only looks back. */
const parseEach = (records: readonly unknown[]): LedgerEntry[] =>
  records.flatMap((record) => {
    const parsed = v.safeParse(entrySchema, record);
    return parsed.success ? [parsed.output] : [];
  });

/** An entry as it is stored: with what its page is found again by. */
export const linkKeyed = (entry: LedgerEntry) => ({...entry, linkKey: normalLink(entry.link)});

/** Writes an entry down, in place of an earlier one with the same id. */
export const addToLedger = async (entry: LedgerEntry): Promise<void> => {
  await transact('ledger', 'readwrite', (store) => store.put(linkKeyed(entry)));
};

/** The entries of a page and of pictures, newest first. */
export const findInLedger = async ({link, images}: LedgerKeys): Promise<readonly LedgerEntry[]> => {
  const found: unknown[] = [];
  await transact<unknown[]>('ledger', 'readonly', (store) => {
    const gather = (index: string, key: string) => {
      const request: IDBRequest<unknown[]> = store.index(index).getAll(key);
      request.onsuccess = () => found.push(...request.result);
      return request;
    };
    for (const key of new Set(images)) gather('imageKey', key);
    return gather('linkKey', normalLink(link));
  });
  const entries = new Map(parseEach(found).map((entry) => [entry.id, entry]));
  return [...entries.values()].sort((one, other) => other.pinnedAt - one.pinnedAt);
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
      entries.push(...parseEach([cursor.value]).filter((entry) => holds(entry, wanted)));
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
