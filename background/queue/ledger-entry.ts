import type {LedgerEntry} from '../../src/domain/ledger-entry';
import type {OutboxItem} from '../../src/domain/outbox-item';
import {pinOf} from '../../src/domain/sending';
import {imageHashOf, imageKeyOf} from '../../src/storage/image-key';

/** By what a picture is known again. Telling it of an embedded one takes time, which a transaction does not have. */
export type PictureKeys = Pick<LedgerEntry, 'imageHash' | 'imageKey'>;

export const pictureKeysOf = async (mediaUrl: string): Promise<PictureKeys> => ({
  imageHash: await imageHashOf(mediaUrl),
  imageKey: await imageKeyOf(mediaUrl),
});

/** What the ledger is told of an item that is done: under the item's id, so that it is told once. */
export const ledgerEntryOf = (item: OutboxItem, keys: PictureKeys, nowMs: number): LedgerEntry => {
  const {id, draft, mode, owner, place, changes} = item;
  const pin = pinOf(item);
  return {
    id,
    pinId: pin?.pinId ?? null,
    pinUrl: pin?.pinUrl ?? null,
    mediaUrl: /^https?:/.test(draft.mediaUrl) ? draft.mediaUrl : null,
    link: draft.link,
    title: draft.title,
    // A board that was chosen for the API says nothing about where Pinterest's form pins to.
    place: mode === 'api' ? place : null,
    mode,
    pinnedAt: nowMs,
    ...keys,
    ...(mode === 'api' && owner !== null ? {owner} : {}),
    ...(changes.length === 0 ? {} : {changes}),
  };
};
