import * as v from 'valibot';
import {json} from '../http/answer';
import {findBoard} from '../pins/find-place';
import {isWithin} from '../pins/words';
import {object, optional, readJson, text} from './body';
import {page} from './paging';
import {invalidRequest, refusals} from './refusals';
import {boardReply, pinReply, pinsNewestFirst} from './replies';
import type {Handler} from './route';

/** No length is published for a board's name; a section's is 180. */
const MAX_NAME = 180;

const PRIVACIES = ['PUBLIC', 'PROTECTED', 'SECRET'] as const;
const FILTERS: Readonly<Record<string, readonly string[]>> = {
  ALL: PRIVACIES,
  PUBLIC: ['PUBLIC'],
  PROTECTED: ['PROTECTED'],
  SECRET: ['SECRET'],
  PUBLIC_AND_SECRET: ['PUBLIC', 'SECRET'],
};

const newBoard = object({
  name: text('name'),
  description: optional(text('description')),
  privacy: v.optional(v.picklist(PRIVACIES, `'privacy' is not one of ${JSON.stringify(PRIVACIES)}`), 'PUBLIC'),
});

export const listBoards: Handler = ({state, query}) => {
  const filter = query.get('privacy') ?? 'ALL';
  const privacies = FILTERS[filter];
  if (privacies === undefined) throw invalidRequest(`'privacy': '${filter}' is not one of ${Object.keys(FILTERS)}`);
  const boards = state.boards.filter(({privacy}) => privacies.includes(privacy));
  return page(query, 'oldestFirst', boards, (board) => boardReply(state, board));
};

/** Names are compared as a person reads them: case and the spaces around make no second board. */
const sameName = (one: string, other: string): boolean =>
  one.normalize().trim().toLowerCase() === other.normalize().trim().toLowerCase();

export const createBoard: Handler = (call) => {
  const {name, description, privacy} = readJson(call, newBoard);
  const {state} = call;
  const isTaken = state.boards.some((board) => sameName(board.name, name));
  if (isTaken || name.trim() === '' || !isWithin(name, MAX_NAME)) throw refusals.boardName();
  return json(201, boardReply(state, state.addBoard({name: name.trim(), description, privacy})));
};

export const getBoard: Handler<'board_id'> = ({state, params}) =>
  json(200, boardReply(state, findBoard(state, params.board_id)));

/** Lists the pins in the board's sections too. Whether Pinterest does is not documented; a client must cope with both. */
export const listBoardPins: Handler<'board_id'> = ({state, params, query}) => {
  const board = findBoard(state, params.board_id);
  const pins = pinsNewestFirst(state).filter(({boardId}) => boardId === board.id);
  return page(query, 'newestFirst', pins, (pin) => pinReply(state, pin));
};
