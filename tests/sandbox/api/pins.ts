import * as v from 'valibot';
import {json, noContent} from '../http/answer';
import {checkLink} from '../pins/check-link';
import {findBoard, findPin, findPlace} from '../pins/find-place';
import {MAX_CHARACTERS} from '../pins/words';
import type {Pin, Slot} from '../state/records';
import {changeable, digits, limitedText, object, optional, readJson, text} from './body';
import {pinReply} from './pin-reply';
import {flagOf} from './query';
import {invalidRequest} from './refusals';
import type {ApiCall, Handler} from './route';
import {requireSecretScope} from './visible';

const place = object({board_id: optional(digits('board_id')), board_section_id: optional(digits('board_section_id'))});

const slot = object({
  title: v.optional(text('title')),
  description: v.optional(text('description')),
  link: v.optional(text('link')),
});

const changedPin = object({
  board_id: v.optional(digits('board_id')),
  board_section_id: changeable(digits('board_section_id')),
  title: changeable(limitedText('title', MAX_CHARACTERS.title)),
  description: changeable(limitedText('description', MAX_CHARACTERS.description)),
  alt_text: changeable(limitedText('alt_text', MAX_CHARACTERS.alt_text)),
  link: changeable(limitedText('link', MAX_CHARACTERS.link)),
  carousel_slots: v.optional(v.array(slot, "'carousel_slots' is not of type 'array'")),
});

type Changes = v.InferOutput<typeof changedPin>;

/** Where a pin goes must be open to the token: a secret board takes a scope of its own. */
export const placeToWrite = (
  {state, scopes}: ApiCall<string>,
  boardId: string,
  sectionId: string | null,
): Pick<Pin, 'boardId' | 'boardSectionId'> => {
  requireSecretScope(findBoard(state, boardId), scopes, 'pins:write_secret');
  return findPlace(state, boardId, sectionId);
};

const pinToChange = (call: ApiCall<'pin_id'>): Pin => {
  const pin = findPin(call.state, call.params.pin_id);
  placeToWrite(call, pin.boardId, null);
  return pin;
};

export const getPin: Handler<'pin_id'> = ({state, params, query}) =>
  json(200, pinReply(state, findPin(state, params.pin_id), flagOf(query, 'pin_metrics')));

export const deletePin: Handler<'pin_id'> = (call) => {
  call.state.removePin(pinToChange(call));
  return noContent();
};

/** A repin. Both ids may be null by the description; without a board the copy goes where the first pin is. */
export const savePin: Handler<'pin_id'> = (call) => {
  const {board_id, board_section_id} = readJson(call, place);
  const {state} = call;
  const source = findPin(state, call.params.pin_id);
  const target = placeToWrite(call, board_id ?? source.boardId, board_section_id);
  return json(201, pinReply(state, state.repin(source, target)));
};

/** What was left out stays. */
const or = <Value>(changed: Value | undefined, before: Value): Value => (changed === undefined ? before : changed);

/** A pin that goes to another board leaves its section behind. */
const movedTo = (call: ApiCall<string>, pin: Pin, {board_id: boardId = pin.boardId, board_section_id}: Changes) =>
  placeToWrite(call, boardId, or(board_section_id, boardId === pin.boardId ? pin.boardSectionId : null));

type SlotTexts = v.InferOutput<typeof slot>;

const slotAfter = (before: Slot, {title, description, link}: SlotTexts): Slot => ({
  ...before,
  title: or(title, before.title),
  description: or(description, before.description),
  link: link === undefined ? before.link : checkLink(link),
});

const mediaAfter = ({media}: Pin, slots: Changes['carousel_slots']): Pin['media'] => {
  if (slots === undefined) return media;
  if (media.kind !== 'carousel') throw invalidRequest("'carousel_slots': this Pin has no carousel");
  if (slots.length > media.slots.length) throw invalidRequest("'carousel_slots' has more items than the Pin");
  return {...media, slots: media.slots.map((before, index) => slotAfter(before, slots[index] ?? {}))};
};

export const updatePin: Handler<'pin_id'> = (call) => {
  const changes = readJson(call, changedPin);
  const pin = pinToChange(call);
  call.state.changePin(pin, {
    ...movedTo(call, pin, changes),
    title: or(changes.title, pin.title),
    description: or(changes.description, pin.description),
    altText: or(changes.alt_text, pin.altText),
    link: changes.link === undefined ? pin.link : checkLink(changes.link),
    media: mediaAfter(pin, changes.carousel_slots),
  });
  return json(200, pinReply(call.state, pin));
};
