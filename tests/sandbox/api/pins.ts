import {json, noContent} from '../http/answer';
import {findPin, findPlace} from '../pins/find-place';
import {digits, object, optional, readJson} from './body';
import {page} from './paging';
import {pinReply, pinsNewestFirst} from './replies';
import type {Handler} from './route';

const place = object({board_id: optional(digits('board_id')), board_section_id: optional(digits('board_section_id'))});

export const listPins: Handler = ({state, query}) =>
  page(query, 'newestFirst', pinsNewestFirst(state), (pin) => pinReply(state, pin));

export const getPin: Handler<'pin_id'> = ({state, params}) => json(200, pinReply(state, findPin(state, params.pin_id)));

export const deletePin: Handler<'pin_id'> = ({state, params}) => {
  state.removePin(findPin(state, params.pin_id));
  return noContent();
};

/** A repin. Both ids may be null by the description; without a board the copy goes where the first pin is. */
export const savePin: Handler<'pin_id'> = (call) => {
  const {board_id, board_section_id} = readJson(call, place);
  const {state} = call;
  const source = findPin(state, call.params.pin_id);
  const target = findPlace(state, board_id ?? source.boardId, board_section_id);
  return json(201, pinReply(state, state.repin(source, target)));
};
