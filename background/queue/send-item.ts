import type {PinterestClient} from '../../src/api/client';
import type {Pin} from '../../src/api/records/pin';
import type {OutboxItem, Owner} from '../../src/domain/outbox-item';
import type {PinPlace} from '../../src/domain/pin-draft';
import type {PinError} from '../../src/domain/pin-error';
import type {Result} from '../../src/domain/result';
import {nextRung, tellingError} from '../../src/domain/rungs';
import {clientFor} from '../account/owner';
import {notePinAccess} from '../account/pin-access';
import {handOff} from '../hand-off';
import {climb} from '../ladder/climb';
import {ladderPorts} from '../ladder/ladder-ports';
import type {Answer, Carried, OutboxNet} from '../outbox/ports';
import {hearingFetch} from './hearing-fetch';
import {isPrivateItem} from './private-store';

type Told = Answer extends infer One ? (One extends Answer ? Omit<One, 'serverDateMs'> : never) : never;

/** What a failure of the request that makes a pin says about the pin. */
const failureAs = (error: PinError): Told => {
  if (error.kind === 'outcomeUnknown') return {kind: 'unknown', error};
  if (error.kind === 'rateLimited') return {kind: 'busy', retryAfterMs: error.retryAfterMs, error};
  // A request that was on its way is never told so: of these surely none has left.
  if (error.kind === 'offline' || error.kind === 'serverDown') return {kind: 'notSent', error};
  return {kind: 'refused', error};
};

/** A failure before anything was sent, or one that surely made nothing: whether another rung may bear. */
const refusalAs = (item: OutboxItem, error: PinError): Told => {
  const climb = nextRung(item, error);
  return climb === null ? failureAs(error) : {kind: 'nextRung', climb, error};
};

const answerOf = (item: OutboxItem, pin: Result<Pin, PinError>): Told =>
  pin.ok ? {kind: 'made', pinId: pin.value.id} : refusalAs(item, pin.error);

const offline = {kind: 'notSent', error: {kind: 'offline'}, serverDateMs: null} as const;

/** Whoever is to sign a request, and the ear for the clock of its answer. */
const signerFor = (owner: Owner) => {
  const {fetch, serverDateMs} = hearingFetch();
  return {signing: clientFor(owner, {fetch}), serverDateMs};
};

// The token is looked up while the item is written down, which takes longer.
const signers = new WeakMap<Carried, ReturnType<typeof signerFor>>();

const carry: OutboxNet['carry'] = async (item) => {
  // Only "surely offline" is trusted. What cannot be fetched then is no picture's fault.
  if (!navigator.onLine) return offline;
  // A pin that is saved again brings its picture along.
  if (item.draft.pinId !== null) {
    return {kind: 'carried', media: {kind: 'imageUrl', url: item.draft.mediaUrl}, changes: []};
  }
  const carried = await climb(item, ladderPorts);
  if (carried.ok) return {kind: 'carried', ...carried.value};
  const onward = nextRung(item, carried.error);
  return onward === null
    ? {kind: 'refused', error: tellingError(item.tried, carried.error), serverDateMs: null}
    : {kind: 'nextRung', climb: onward, error: carried.error, serverDateMs: null};
};

/** Makes a picture ready to travel on its item's rung. */
export const carryItem: OutboxNet['carry'] = async (item) => {
  const carried = await carry(item);
  if (carried.kind === 'carried' && item.owner !== null) signers.set(carried, signerFor(item.owner));
  return carried;
};

const post = async (
  client: PinterestClient,
  {draft}: OutboxItem,
  place: PinPlace,
  {media}: Carried,
): Promise<Result<Pin, PinError>> => {
  if (draft.pinId !== null) return client.pins.save(draft.pinId, place);
  const {title, description, link, altText} = draft;
  return client.pins.create({...place, title, description, link, altText, media});
};

/** Sends one item once through the API, with the token of its owner. */
export const sendItem: OutboxNet['send'] = async (item, carried) => {
  if (item.owner === null || item.place === null) {
    const error = {kind: 'rejected', field: 'boardId', reason: 'Choose a board first.'} as const;
    return {kind: 'refused', error, serverDateMs: null};
  }
  if (!navigator.onLine) return offline;
  const {signing, serverDateMs} = signers.get(carried) ?? signerFor(item.owner);
  const client = await signing;
  if (!client.ok) return {kind: 'notSent', error: client.error, serverDateMs: null};
  const pin = await post(client.value, item, item.place, carried);
  // Nobody waits for it: the next pin tells the same.
  void notePinAccess(pin).catch(() => undefined);
  return {...answerOf(item, pin), serverDateMs: serverDateMs()};
};

/** Opens Pinterest's own form for an item. */
export const openItemForm: OutboxNet['openForm'] = async ({id, draft}) => {
  const opened = await handOff(draft, await isPrivateItem(id));
  if (!opened.ok) return {kind: 'refused', error: opened.error, serverDateMs: null};
  const {formUrl, windowId = null} = opened.value;
  return {kind: 'handedOff', formUrl, windowId, serverDateMs: null};
};
