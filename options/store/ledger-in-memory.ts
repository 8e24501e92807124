import type {LedgerEntry} from '../../src/domain/ledger-entry';
import type {HistoryPorts} from './history-store';

/** For tests: a ledger that holds these entries. `isBroken` makes every call fail, as a damaged profile does. */
export const ledgerInMemory = (pinned: readonly LedgerEntry[]) => {
  const disk = {isBroken: false};
  const entries = new Map(pinned.map((entry) => [entry.id, entry]));
  const work = <Value>(act: () => Value): Promise<Value> =>
    disk.isBroken ? Promise.reject(new Error('InvalidStateError')) : Promise.resolve(act());
  const ports: HistoryPorts = {
    list: ({before, limit, query}) =>
      work(() =>
        [...entries.values()]
          .filter(({title}) => title.includes(query))
          .filter(({pinnedAt}) => before === null || pinnedAt < before.pinnedAt)
          .sort((one, other) => other.pinnedAt - one.pinnedAt)
          .slice(0, limit),
      ),
    count: () => work(() => entries.size),
    put: (entry) => work(() => void entries.set(entry.id, entry)),
    remove: (id) => work(() => void entries.delete(id)),
    eraseAll: () => work(() => entries.clear()),
  };
  return {...ports, disk, entries};
};
