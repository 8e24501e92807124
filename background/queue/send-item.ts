import type {PinterestClient} from '../../src/api/client';
import type {Pin} from '../../src/api/records/pin';
import type {OutboxItem} from '../../src/domain/outbox-item';
import type {PinPlace} from '../../src/domain/pin-draft';
import type {PinError} from '../../src/domain/pin-error';
import type {Result} from '../../src/domain/result';
import {readItem} from '../../src/storage/item';
import {quickPinOf} from '../../src/storage/items';
import {clientFor} from '../account/owner';
import {notePinAccess} from '../account/pin-access';
import {handOff} from '../hand-off';
import {climb} from '../ladder/climb';
import {ladderPorts} from '../ladder/ladder-ports';
import {firstRung, nextRung} from '../ladder/next-rung';
import type {Answer} from '../outbox/ports';
import {hearingFetch} from './hearing-fetch';

type Told = Answer extends infer One ? (One extends Answer ? Omit<One, 'serverDateMs'> : never) : never;

/** What a failure of the request that makes a pin says about the pin. */
const failureAs = (error: PinError): Told => {
  if (error.kind === 'outcomeUnknown') return {kind: 'unknown', error};
  if (error.kind === 'rateLimited') return {kind: 'busy', retryAfterMs: error.retryAfterMs, error};
  // A request that was on its way is never told so: of these surely none has left.
  if (error.kind === 'offline' || error.kind === 'serverDown') return {kind: 'notSent', error};
  return {kind: 'refused', error};
};

const answerOf = (pin: Result<Pin, PinError>): Told =>
  pin.ok
    ? {kind: 'made', pinId: pin.value.id, pinUrl: `https://www.pinterest.com/pin/${pin.value.id}/`}
    : failureAs(pin.error);

const isMediaRefused = (told: Told): boolean =>
  told.kind === 'refused' && told.error.kind === 'rejected' && told.error.field === 'media';

/** Pins the picture as it travels on one rung. */
const postOn = async (client: PinterestClient, at: Climber, place: PinPlace): Promise<Result<Pin, PinError>> => {
  const carried = await climb(at, ladderPorts);
  if (!carried.ok) return carried;
  const {title, description, link, altText} = at.draft;
  const pin = await client.pins.create({...place, title, description, link, altText, media: carried.value.media});
  await notePinAccess(pin);
  return pin;
};

type Climber = Pick<OutboxItem, 'draft' | 'foundIn' | 'rung' | 'tried'>;

/** Rung by rung, until the pin is made, nobody knows whether it is, or no way is left: each refusal made nothing. */
const climbAndPost = async (client: PinterestClient, from: Climber, place: PinPlace): Promise<Told> => {
  let at = from;
  for (;;) {
    const pin = await postOn(client, at, place);
    const next = pin.ok ? null : nextRung(at, pin.error);
    if (pin.ok || next === null) return answerOf(pin);
    at = {...at, rung: next, tried: [...at.tried, {rung: at.rung, error: pin.error}]};
  }
};

const post = async (
  client: PinterestClient,
  {draft, foundIn}: Pick<OutboxItem, 'draft' | 'foundIn'>,
  place: PinPlace,
): Promise<Told> => {
  if (draft.pinId !== null) return answerOf(await client.pins.save(draft.pinId, place));
  return climbAndPost(client, {draft, foundIn, rung: firstRung({draft, foundIn}), tried: []}, place);
};

/**
 * Where Pinterest cannot take the picture that the author named, the one that the page shows goes instead. A refusal of
 * the picture is a definite one: nothing was made that the second could double.
 */
const postOrDisplayed = async (client: PinterestClient, item: OutboxItem, place: PinPlace): Promise<Told> => {
  const {id, draft, foundIn} = item;
  const first = await post(client, item, place);
  const displayedUrl = isMediaRefused(first) ? (await readItem(quickPinOf(id)))?.displayedUrl : null;
  return typeof displayedUrl === 'string'
    ? post(client, {draft: {...draft, mediaUrl: displayedUrl}, foundIn}, place)
    : first;
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
