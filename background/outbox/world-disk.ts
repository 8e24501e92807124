import type {OutboxItem} from '../../src/domain/outbox-item';
import {FRESH_PACING} from './pacing';
import type {OutboxStore} from './ports';

/** For the outbox's tests: a disk that outlives every life of the worker. */
export const createDisk = () => {
  const disk = {
    items: new Map<string, OutboxItem>(),
    claims: new Map<string, string>(),
    pacing: FRESH_PACING,
    writes: 0,
  };

  const change: OutboxStore['change'] = async (id, edit, {claim, pace, onward} = {}) => {
    const pacing = pace === undefined ? null : pace(disk.pacing);
    if (pace !== undefined && pacing === null) return {item: null, pacing: disk.pacing};
    const before = disk.pacing;
    disk.pacing = pacing ?? before;
    const stored = disk.items.get(id);
    const edited = stored === undefined ? null : edit(stored);
    if (edited !== null || disk.pacing !== before) disk.writes += 1;
    if (edited !== null) disk.items.set(id, edited);
    if (edited !== null && claim !== undefined && !disk.claims.has(claim)) disk.claims.set(claim, id);
    if (edited === null || onward === undefined) return {item: edited, pacing};
    const next = await change(onward.id, onward.edit, onward.pace === undefined ? {} : {pace: onward.pace});
    return {item: edited, pacing: next.pacing ?? pacing, next: next.item};
  };

  const store: OutboxStore = {
    unsettled: async () =>
      [...disk.items.values()].filter(({state}) => state.kind !== 'done' && state.kind !== 'cancelled'),
    change,
    claimed: async (pinIds) => new Set(pinIds.filter((id) => disk.claims.has(id))),
    changePacing: async (edit) => {
      const edited = edit(disk.pacing);
      if (edited !== disk.pacing) disk.writes += 1;
      disk.pacing = edited;
      return disk.pacing;
    },
  };

  return {
    disk,
    store,
    /** What the popup does: one transaction, and an item that is there already stays as it is. */
    save: (item: OutboxItem): void => {
      if (!disk.items.has(item.id)) disk.items.set(item.id, item);
    },
  };
};

export type Disk = ReturnType<typeof createDisk>;
