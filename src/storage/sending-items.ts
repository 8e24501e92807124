import * as v from 'valibot';
import {isPinterestId, pinId} from '../domain/ids';
import type {PinError} from '../domain/pin-error';
import type {Sending} from '../domain/sending';
import {isText, listOf, orNull} from './guards';
import type {StoredItem} from './item';
import {outcome, place} from './pin-schemas';

const image = {mediaUrl: v.string(), link: v.string(), title: v.string(), description: v.string()};

const draft = v.object({
  ...image,
  altText: v.string(),
  pinId: v.nullable(v.pipe(v.string(), v.check(isPinterestId), v.transform(pinId))),
  carousel: v.exactOptional(v.array(v.object(image))),
});

/** Only the worker writes these records, with errors of its own making: that it is one is all there is to check. */
const pinError = v.custom<PinError>((error) => typeof error === 'object' && error !== null && 'kind' in error);

const standing = v.variant('kind', [
  v.object({kind: v.picklist(['waiting', 'sending', 'stopped'])}),
  v.object({kind: v.literal('done'), outcome}),
  v.object({kind: v.literal('failed'), error: pinError}),
]);

const sendingRecord = v.object({
  id: v.string(),
  revision: v.number(),
  isPrivate: v.boolean(),
  /** The window of Pinterest's form that the next pin waits for; null while it waits for none. */
  windowId: v.nullable(v.number()),
  pins: v.array(
    v.object({
      id: v.string(),
      draft,
      mode: v.picklist(['api', 'handOff']),
      place: v.nullable(place),
      standing,
    }),
  ),
});

/** Several pins that are sent together, as far as they got. */
export type SendingRecord = Sending & Pick<v.InferOutput<typeof sendingRecord>, 'isPrivate' | 'windowId'>;

const isSendingRecord = (stored: unknown): stored is SendingRecord => v.is(sendingRecord, stored);

/** In memory only, so it serves private windows too. */
export const sendingOf = (id: string): StoredItem<SendingRecord | null> => ({
  key: `sending.${id}`,
  area: 'session',
  isValid: orNull(isSendingRecord),
  fallback: null,
});

/** The ids of all that are kept, the oldest first. */
export const sendingIds: StoredItem<readonly string[]> = {
  key: 'sendings',
  area: 'session',
  isValid: listOf(isText),
  fallback: [],
};
