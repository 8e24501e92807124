import type {Answer} from '../http/answer';
import {findBoard, findSection} from '../pins/find-place';
import type {Pin} from '../state/records';
import {page} from './paging';
import {CREATIVE_TYPE_NAMES, creativeTypeOf, pinReply} from './pin-reply';
import {choiceOf, choicesOf, flagOf} from './query';
import {refusals} from './refusals';
import {pinsNewestFirst} from './replies';
import type {ApiCall, Handler} from './route';

const answerPins = ({state, query}: ApiCall, isListed: (pin: Pin) => boolean): Answer => {
  const withMetrics = flagOf(query, 'pin_metrics');
  const pins = pinsNewestFirst(state).filter(isListed);
  return page(query, 'newestFirst', pins, (pin) => pinReply(state, pin, withMetrics));
};

const ofTypes = ({query}: ApiCall): ((pin: Pin) => boolean) => {
  const types = choicesOf(query, 'creative_types', CREATIVE_TYPE_NAMES);
  return (pin) => types.length === 0 || types.includes(creativeTypeOf(pin));
};

/** Native pins were made here, repins saved from another; nothing was ever promoted. */
const PIN_FILTERS: Readonly<Record<string, (pin: Pin) => boolean>> = {
  exclude_native: ({parentPinId}) => parentPinId !== null,
  exclude_repins: ({parentPinId}) => parentPinId === null,
  has_been_promoted: () => false,
};

const passing = ({query}: ApiCall): ((pin: Pin) => boolean) => {
  const name = query.get('pin_filter');
  if (name === null) return () => true;
  const filter = PIN_FILTERS[name];
  if (filter === undefined) throw refusals.pinFilter();
  return filter;
};

/** By its board's privacy: protected pins only where they are asked for, and private ones alone if so wished. */
const shownOf = ({state, query}: ApiCall): ((pin: Pin) => boolean) => {
  const withProtected = flagOf(query, 'include_protected_pins');
  const onlyPrivate = choiceOf(query, 'pin_type', ['PRIVATE']) === 'PRIVATE';
  const privacies = new Map(state.boards.map(({id, privacy}) => [id, privacy]));
  return ({boardId}) => {
    const privacy = privacies.get(boardId);
    if (privacy === 'PROTECTED') return withProtected && !onlyPrivate;
    return !onlyPrivate || privacy === 'SECRET';
  };
};

/** All pins of the account, whatever their board. */
export const listPins: Handler = (call) => {
  const filters = [ofTypes(call), passing(call), shownOf(call)];
  return answerPins(call, (pin) => filters.every((isListed) => isListed(pin)));
};

/** Lists the pins in the board's sections too. Whether Pinterest does is not documented; a client must cope with both. */
export const listBoardPins: Handler<'board_id'> = (call) => {
  const board = findBoard(call.state, call.params.board_id);
  const isOfType = ofTypes(call);
  return answerPins(call, (pin) => pin.boardId === board.id && isOfType(pin));
};

export const listSectionPins: Handler<'board_id' | 'section_id'> = (call) => {
  const board = findBoard(call.state, call.params.board_id);
  const section = findSection(call.state, board.id, call.params.section_id);
  return answerPins(call, ({boardSectionId}) => boardSectionId === section.id);
};
