import type {OutboxItem} from '../../src/domain/outbox-item';
import type {OutboxPorts, OutboxStore} from './ports';
import type {Bent} from './world-histories';

/** For the outbox's tests: how a port is bent to break a rule. */

/** Two items of one transaction, each by itself: a broken rule breaks both. */
const oneByOne =
  (change: OutboxStore['change']): OutboxStore['change'] =>
  async (id, edit, {onward, ...along} = {}) => {
    const changed = await change(id, edit, along);
    if (onward === undefined || changed.item === null) return changed;
    const next = await change(onward.id, onward.edit, onward.pace === undefined ? {} : {pace: onward.pace});
    return {item: changed.item, pacing: next.pacing ?? changed.pacing, next: next.item};
  };

export const withStore = (bend: (store: OutboxStore) => Partial<OutboxStore>): Bent => ({
  bend: (ports) => {
    const {change = ports.store.change, ...bent} = bend(ports.store);
    return {...ports, store: {...ports.store, ...bent, change: oneByOne(change)}};
  },
});

export const withNet = (bend: (ports: OutboxPorts) => Partial<OutboxPorts['net']>): Bent => ({
  bend: (ports) => ({...ports, net: {...ports.net, ...bend(ports)}}),
});

export const isSending = (item: OutboxItem | null): boolean => item?.state.kind === 'sending';

/** What is written down of an item, and what this life of the worker alone knows of it. */
export const rememberedBy = (
  kept: (edited: OutboxItem, stored: OutboxItem) => OutboxItem,
  known: (edited: OutboxItem) => Partial<OutboxItem> | null,
): Bent =>
  withStore((store) => {
    const memory = new Map<string, Partial<OutboxItem>>();
    const recall = (stored: OutboxItem): OutboxItem => ({...stored, ...memory.get(stored.id)});
    return {
      unsettled: async () => (await store.unsettled()).map(recall),
      change: async (id, edit, along) => {
        let edited: OutboxItem | null = null;
        const keep = (stored: OutboxItem): OutboxItem | null => {
          edited = edit(recall(stored));
          if (edited === null) return null;
          const remembered = known(edited);
          if (remembered === null) memory.delete(id);
          else memory.set(id, remembered);
          return kept(edited, stored);
        };
        const {pacing} = await store.change(id, keep, along);
        return {item: edited, pacing};
      },
    };
  });
