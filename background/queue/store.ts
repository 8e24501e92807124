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
  readUndone,
} from '../../src/storage/outbox';
import type {Pacing} from '../outbox/pacing';
import type {Along, Changed, Next, OutboxStore} from '../outbox/ports';
import {afterChange} from './after-change';
import {ledgerEntryOf, type PictureKeys, pictureKeysOf} from './ledger-entry';
import {changePacing, recordEdit} from './pacing-record';
import {changePrivately, claimedPrivately, erasePrivately, isPrivateItem, privateItems} from './private-store';

const withPrivate = async (reading: Promise<OutboxContents>): Promise<OutboxContents> => {
  const [{items, damagedIds}, unseen] = await Promise.all([reading, privateItems()]);
  return {items: [...items, ...unseen], damagedIds};
};

/** Everything that was sent, from every window. */
export const readAll = (): Promise<OutboxContents> => withPrivate(readOutbox());

/** The same; what is done may be missing. */
export const readQueue = (): Promise<OutboxContents> => withPrivate(readUndone());

const isUnsettled = ({state}: OutboxItem): boolean => state.kind !== 'done' && state.kind !== 'cancelled';

// Of this life of the worker: what a transaction has no time for, and the disk need not be asked for twice.
const places = new Map<string, boolean>();
const pictures = new Map<string, string>();
const keysOfPictures = new Map<string, PictureKeys>();

/** Where an item lies is settled when it is written down. */
const liesPrivately = async (id: string): Promise<boolean> => {
  const isPrivate = places.get(id) ?? (await isPrivateItem(id));
  places.set(id, isPrivate);
  return isPrivate;
};

const see = ({id, draft: {mediaUrl}}: OutboxItem): void => void pictures.set(id, mediaUrl);

/** By what the picture of an item is known again, for the ledger. */
const keysFor = async (id: string): Promise<(done: OutboxItem) => PictureKeys> => {
  const picture = pictures.get(id) ?? (await readOutboxItem(id))?.draft.mediaUrl ?? '';
  const told = keysOfPictures.get(picture) ?? (await pictureKeysOf(picture));
  if (keysOfPictures.size > 9) keysOfPictures.clear();
  keysOfPictures.set(picture, told);
  return ({draft}) => (draft.mediaUrl === picture ? told : {imageHash: null, imageKey: ''});
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

const noted = async (item: OutboxItem | null | undefined): Promise<void> => {
  if (item === null || item === undefined) return;
  if (isUnsettled(item)) see(item);
  else pictures.delete(item.id);
  await afterChange(item, places.get(item.id) === true);
};

const partOf = async (id: string, edit: Next['edit'], {claim, pace}: Omit<Along, 'onward'>) => {
  const keysOf = await keysFor(id);
  const entryOf = (done: OutboxItem) => ledgerEntryOf(done, keysOf(done), Date.now());
  return {id, edit, claim, pace: pace === undefined ? undefined : recordEdit(pace), entryOf};
};

const change: OutboxStore['change'] = async (id, edit, {onward, ...along} = {}) => {
  const [isPrivate, isNextPrivate] = await Promise.all([liesPrivately(id), onward && liesPrivately(onward.id)]);
  if (onward !== undefined && (isPrivate || isNextPrivate === true)) {
    const first = await change(id, edit, along);
    if (first.item === null) return first;
    const {item: next, pacing} = await change(
      onward.id,
      onward.edit,
      onward.pace === undefined ? {} : {pace: onward.pace},
    );
    return {item: first.item, pacing: pacing ?? first.pacing, next};
  }
  const part = await partOf(id, edit, along);
  const next = onward === undefined ? undefined : await partOf(onward.id, onward.edit, onward);
  const changed: Changed = await (isPrivate
    ? changePrivate(id, edit, along)
    : changeOutboxItem<Pacing>(id, {...part, onward: next}));
  await noted(changed.item);
  await noted(changed.next);
  return changed;
};

/** What the outbox is kept in: the extension's database, and for private windows memory alone. */
export const outboxStore: OutboxStore = {
  unsettled: async () => {
    const [{items}, unseen] = await Promise.all([readUndone(), privateItems()]);
    for (const {id} of items) places.set(id, false);
    for (const {id} of unseen) places.set(id, true);
    const unsettled = [...items, ...unseen].filter(isUnsettled);
    for (const item of unsettled) see(item);
    return unsettled;
  },
  change,
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
