import type {PinId} from '../../src/domain/ids';
import type {OutboxItem} from '../../src/domain/outbox-item';
import {pinOf} from '../../src/domain/sending';
import {
  changeOutboxItem,
  claimedPins,
  eraseOutboxItem,
  type OutboxContents,
  readOutbox,
  readOutboxItem,
} from '../../src/storage/outbox';
import type {OutboxStore} from '../outbox/ports';
import {afterChange} from './after-change';
import {ledgerEntryOf, type PictureKeys, pictureKeysOf} from './ledger-entry';
import {changePacing} from './pacing-record';
import {changePrivately, claimedPrivately, erasePrivately, isPrivateItem, privateItems} from './private-store';

/** Everything that was sent, from every window. */
export const readAll = async (): Promise<OutboxContents> => {
  const [{items, damagedIds}, unseen] = await Promise.all([readOutbox(), privateItems()]);
  return {items: [...items, ...unseen], damagedIds};
};

const isUnsettled = ({state}: OutboxItem): boolean => state.kind !== 'done' && state.kind !== 'cancelled';

// Told once per item and life of the worker; the same picture has the same keys in the next.
const keys = new Map<string, PictureKeys>();

const keysOf = async (id: string): Promise<PictureKeys> => {
  const known = keys.get(id);
  if (known !== undefined) return known;
  const item = await readOutboxItem(id);
  const told = item === null ? {imageHash: null, imageKey: ''} : await pictureKeysOf(item);
  keys.set(id, told);
  return told;
};

/** What the outbox is kept in: the extension's database, and for private windows memory alone. */
export const outboxStore: OutboxStore = {
  unsettled: async () => (await readAll()).items.filter(isUnsettled),
  change: async (id, edit, claim) => {
    const [isPrivate, told] = await Promise.all([isPrivateItem(id), keysOf(id)]);
    const entryOf = (done: OutboxItem) => ledgerEntryOf(done, told, Date.now());
    const changed = await (isPrivate ? changePrivately(id, edit, claim) : changeOutboxItem(id, {edit, claim, entryOf}));
    if (changed !== null) await afterChange(changed, isPrivate);
    return changed;
  },
  claimed: async (pinIds) => {
    const [onDisk, inMemory] = await Promise.all([claimedPins(pinIds), claimedPrivately(pinIds)]);
    return new Set([...onDisk, ...inMemory]);
  },
  changePacing,
};

/** Forgets an item, wherever it lies. */
export const eraseItem = async (id: string): Promise<void> => {
  await Promise.all([erasePrivately(id), eraseOutboxItem(id)]);
};

/** Forgets the item that became a pin which is deleted now: the same may be pinned again. Its claim stays. */
export const forgetPin = async (pinId: PinId): Promise<void> => {
  const {items} = await readAll();
  for (const {id} of items.filter((item) => pinOf(item)?.pinId === pinId)) await eraseItem(id);
};
