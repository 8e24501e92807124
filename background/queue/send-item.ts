import type {PinterestClient} from '../../src/api/client';
import type {Pin} from '../../src/api/records/pin';
import type {OutboxItem} from '../../src/domain/outbox-item';
import type {PinDraft, PinPlace} from '../../src/domain/pin-draft';
import type {PinError} from '../../src/domain/pin-error';
import type {Result} from '../../src/domain/result';
import {readItem} from '../../src/storage/item';
import {quickPinOf} from '../../src/storage/items';
import {clientFor} from '../account/owner';
import {notePinAccess} from '../account/pin-access';
import {handOff} from '../hand-off';
import {carouselOf, mediaOf} from '../media';
import type {Answer} from '../outbox/ports';
import {hearingFetch} from './hearing-fetch';

type Told = Answer extends infer One ? (One extends Answer ? Omit<One, 'serverDateMs'> : never) : never;

/** What a failure of the request that makes a pin says about the pin. */
const failureAs = (error: PinError): Told => {
  switch (error.kind) {
    case 'outcomeUnknown':
      return {kind: 'unknown', error};
    case 'rateLimited':
      return {kind: 'busy', retryAfterMs: error.retryAfterMs, error};
    // A request that was on its way is never told so: of these surely none has left.
    case 'offline':
    case 'serverDown':
      return {kind: 'notSent', error};
    default:
      return {kind: 'refused', error};
  }
};

const answerOf = (pin: Result<Pin, PinError>): Told =>
  pin.ok
    ? {kind: 'made', pinId: pin.value.id, pinUrl: `https://www.pinterest.com/pin/${pin.value.id}/`}
    : failureAs(pin.error);

const isMediaRefused = (told: Told): boolean =>
  told.kind === 'refused' && told.error.kind === 'rejected' && told.error.field === 'media';

const post = async (client: PinterestClient, draft: PinDraft, place: PinPlace): Promise<Told> => {
  if (draft.pinId !== null) return answerOf(await client.pins.save(draft.pinId, place));
  const media = draft.carousel === undefined ? mediaOf(draft.mediaUrl) : carouselOf(draft.carousel);
  if (!media.ok) return {kind: 'refused', error: media.error};
  const {title, description, link, altText} = draft;
  const pin = await client.pins.create({...place, title, description, link, altText, media: media.value});
  await notePinAccess(pin);
  return answerOf(pin);
};

/**
 * Where Pinterest cannot take the picture that the author named, the one that the page shows goes instead. A refusal of
 * the picture is a definite one: nothing was made that the second could double.
 */
const postOrDisplayed = async (client: PinterestClient, {id, draft}: OutboxItem, place: PinPlace): Promise<Told> => {
  const first = await post(client, draft, place);
  const displayedUrl = isMediaRefused(first) ? (await readItem(quickPinOf(id)))?.displayedUrl : null;
  return typeof displayedUrl === 'string' ? post(client, {...draft, mediaUrl: displayedUrl}, place) : first;
};

const open = async ({draft}: OutboxItem, isPrivate: boolean): Promise<Told> => {
  const opened = await handOff(draft, isPrivate);
  if (!opened.ok) return {kind: 'refused', error: opened.error};
  return {kind: 'handedOff', formUrl: opened.value.formUrl, windowId: opened.value.windowId ?? null};
};

/** Sends one item once: through the API with the token of its owner, or by opening Pinterest's own form. */
export const sendItem = async (item: OutboxItem, isPrivate: boolean): Promise<Answer> => {
  if (item.mode === 'handOff') return {...(await open(item, isPrivate)), serverDateMs: null};
  if (item.owner === null || item.place === null) {
    const error = {kind: 'rejected', field: 'boardId', reason: 'Choose a board first.'} as const;
    return {kind: 'refused', error, serverDateMs: null};
  }
  // Only "surely offline" is trusted.
  if (!navigator.onLine) return {kind: 'notSent', error: {kind: 'offline'}, serverDateMs: null};
  const {fetch, serverDateMs} = hearingFetch();
  const client = await clientFor(item.owner, {fetch});
  if (!client.ok) return {kind: 'notSent', error: client.error, serverDateMs: null};
  const told = await postOrDisplayed(client.value, item, item.place);
  return {...told, serverDateMs: serverDateMs()};
};
