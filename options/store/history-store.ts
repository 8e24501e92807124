import {batch, signal} from '@preact/signals';
import type {LedgerEntry} from '../../src/domain/ledger-entry';
import type {LedgerCursor, LedgerPage} from '../../src/storage/ledger';

/** What the history is read from and erased in. */
export type HistoryPorts = {
  readonly list: (page: LedgerPage) => Promise<readonly LedgerEntry[]>;
  readonly count: () => Promise<number>;
  readonly put: (entry: LedgerEntry) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly eraseAll: () => Promise<void>;
};

export type History =
  | {readonly kind: 'loading'}
  | {readonly kind: 'failed'}
  /** `hasMore`: older ones than these are kept. */
  | {readonly kind: 'listed'; readonly entries: readonly LedgerEntry[]; readonly hasMore: boolean};

/** Entries that are shown at a time. */
const PAGE = 50;

const byTime = (one: LedgerEntry, other: LedgerEntry): number =>
  other.pinnedAt - one.pinnedAt || (other.id > one.id ? 1 : -1);

/** What was pinned from here, newest first, a page at a time. */
export const createHistoryStore = (ports: HistoryPorts) => {
  const history = signal<History>({kind: 'loading'});
  const query = signal('');
  /** How many pins are kept, whatever is shown of them. */
  const total = signal(0);
  /** The entry that was taken out last, as long as it can be put back. */
  const removed = signal<LedgerEntry | null>(null);
  let asked = 0;

  const fetchPage = async (before: LedgerCursor | null, shown: readonly LedgerEntry[]): Promise<void> => {
    const question = ++asked;
    try {
      const [found, count] = await Promise.all([
        ports.list({before, limit: PAGE + 1, query: query.value.trim()}),
        ports.count(),
      ]);
      if (question !== asked) return; // another text was typed meanwhile
      batch(() => {
        total.value = count;
        history.value = {kind: 'listed', entries: [...shown, ...found.slice(0, PAGE)], hasMore: found.length > PAGE};
      });
    } catch {
      if (question === asked) history.value = {kind: 'failed'};
    }
  };

  const load = (): Promise<void> => fetchPage(null, []);

  const showEntries = (change: (entries: readonly LedgerEntry[]) => readonly LedgerEntry[], added: number): void => {
    if (history.value.kind !== 'listed') return;
    history.value = {...history.value, entries: change(history.value.entries)};
    total.value += added;
  };

  /** Does it, or says that the list cannot be reached. */
  const attempt = async (act: () => Promise<void>, then: () => void): Promise<void> => {
    try {
      await act();
      batch(then);
    } catch {
      history.value = {kind: 'failed'};
    }
  };

  return {
    history,
    query,
    total,
    removed,
    load,
    more: async (): Promise<void> => {
      if (history.value.kind !== 'listed') return;
      const {entries} = history.value;
      await fetchPage(entries.at(-1) ?? null, entries);
    },
    search: (text: string): Promise<void> => {
      query.value = text;
      return load();
    },
    /** Takes an entry out of the list; the pin itself stays on Pinterest. */
    remove: (entry: LedgerEntry): Promise<void> =>
      attempt(
        () => ports.remove(entry.id),
        () => {
          removed.value = entry;
          showEntries((entries) => entries.filter(({id}) => id !== entry.id), -1);
        },
      ),
    undoRemove: async (): Promise<void> => {
      const entry = removed.value;
      if (entry === null) return;
      await attempt(
        () => ports.put(entry),
        () => {
          removed.value = null;
          showEntries((entries) => [...entries, entry].sort(byTime), 1);
        },
      );
    },
    eraseAll: (): Promise<void> =>
      attempt(ports.eraseAll, () => {
        removed.value = null;
        total.value = 0;
        history.value = {kind: 'listed', entries: [], hasMore: false};
      }),
  };
};

export type HistoryStore = ReturnType<typeof createHistoryStore>;
