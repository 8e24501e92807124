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
import type {Pacing} from '../outbox/pacing';
import type {Along, OutboxStore} from '../outbox/ports';
import {afterChange} from './after-change';
import {ledgerEntryOf, type PictureKeys, pictureKeysOf} from './ledger-entry';
import {changePacing, recordEdit} from './pacing-record';
import {changePrivately, claimedPrivately, erasePrivately, isPrivateItem, privateItems} from './private-store';

/** Everything that was sent, from every window. */
export const readAll = async (): Promise<OutboxContents> => {
  const [{items, damagedIds}, unseen] = await Promise.all([readOutbox(), privateItems()]);
  return {items: [...items, ...unseen], damagedIds};
};

const isUnsettled = ({state}: OutboxItem): boolean => state.kind !== 'done' && state.kind !== 'cancelled';

// Of this life of the worker: of an embedded picture telling takes time, which a transaction does not have.
const keysOfPictures = new Map<string, PictureKeys>();

const keysFor = async (id: string): Promise<(done: OutboxItem) => PictureKeys> => {
  const item = await readOutboxItem(id);
  if (item !== null) keysOfPictures.set(item.draft.mediaUrl, await pictureKeysOf(item));
  return ({draft}) => keysOfPictures.get(draft.mediaUrl) ?? {imageHash: null, imageKey: ''};
};

const changePrivate = async (id: string, edit: (stored: OutboxItem) => OutboxItem | null, {claim, pace}: Along) => {
  let isOff = false;
  const edited = (stored: Pacing): Pacing => {
    const after = pace?.(stored) ?? null;
    isOff = pace !== undefined && after === null;
    return after ?? stored;
  };
  const pacing = pace === undefined ? null : await changePacing(edited);
  return {item: isOff ? null : await changePrivately(id, edit, claim), pacing};
};

/** What the outbox is kept in: the extension's database, and for private windows memory alone. */
export const outboxStore: OutboxStore = {
  unsettled: async () => (await readAll()).items.filter(isUnsettled),
  change: async (id, edit, along = {}) => {
    const [isPrivate, keysOf] = await Promise.all([isPrivateItem(id), keysFor(id)]);
    const entryOf = (done: OutboxItem) => ledgerEntryOf(done, keysOf(done), Date.now());
    const {claim, pace} = along;
    const paced = pace === undefined ? undefined : recordEdit(pace);
    const changed = await (isPrivate
      ? changePrivate(id, edit, along)
      : changeOutboxItem(id, {edit, claim, pace: paced, entryOf}));
    if (changed.item !== null) await afterChange(changed.item, isPrivate);
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
