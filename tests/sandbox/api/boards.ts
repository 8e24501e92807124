import * as v from 'valibot';
import {json, noContent} from '../http/answer';
import {findBoard} from '../pins/find-place';
import {isWithin} from '../pins/words';
import type {Board} from '../state/records';
import type {State} from '../state/state';
import {changeable, object, optional, readJson, text} from './body';
import {page} from './paging';
import {choiceOf} from './query';
import {refusals} from './refusals';
import {boardReply} from './replies';
import type {Handler} from './route';
import {requireSecretScope} from './visible';

/** No length is published for a board's name; a section's is 180. */
const MAX_NAME = 180;

const PRIVACIES = ['PUBLIC', 'PROTECTED', 'SECRET'] as const;
/** A board is protected from its start or not at all. */
const NEW_PRIVACIES = ['PUBLIC', 'SECRET'] as const;

const FILTERS = {
  ALL: PRIVACIES,
  PUBLIC: ['PUBLIC'],
  PROTECTED: ['PROTECTED'],
  SECRET: ['SECRET'],
  PUBLIC_AND_SECRET: ['PUBLIC', 'SECRET'],
} as const satisfies Readonly<Record<string, readonly Board['privacy'][]>>;

const FILTER_NAMES = ['ALL', 'PUBLIC', 'PROTECTED', 'SECRET', 'PUBLIC_AND_SECRET'] as const;

const privacy = <const Words extends readonly string[]>(words: Words) =>
  v.picklist(words, `'privacy' is not one of ${JSON.stringify(words)}`);

const newBoard = object({
  name: text('name'),
  description: optional(text('description')),
  privacy: v.optional(privacy(PRIVACIES), 'PUBLIC'),
});

const changedBoard = object({
  name: v.optional(text('name')),
  description: changeable(text('description')),
  privacy: v.optional(privacy(NEW_PRIVACIES)),
});

export const listBoards: Handler = ({state, query}) => {
  const privacies: readonly string[] = FILTERS[choiceOf(query, 'privacy', FILTER_NAMES) ?? 'ALL'];
  const boards = state.boards.filter((board) => privacies.includes(board.privacy));
  return page(query, 'oldestFirst', boards, (board) => boardReply(state, board));
};

/** Names are compared as a person reads them: case and the spaces around make no second board. */
const sameName = (one: string, other: string): boolean =>
  one.normalize().trim().toLowerCase() === other.normalize().trim().toLowerCase();

const checkName = (state: State, name: string, self: Board | null): void => {
  const isTaken = state.boards.some((board) => board !== self && sameName(board.name, name));
  if (isTaken || name.trim() === '' || !isWithin(name, MAX_NAME)) throw refusals.boardName();
};

export const createBoard: Handler = (call) => {
  const {state, scopes} = call;
  const fields = readJson(call, newBoard);
  requireSecretScope(fields, scopes, 'boards:write_secret');
  checkName(state, fields.name, null);
  return json(201, boardReply(state, state.addBoard({...fields, name: fields.name.trim()})));
};

export const getBoard: Handler<'board_id'> = ({state, params}) =>
  json(200, boardReply(state, findBoard(state, params.board_id)));

/** The reply describes a board that is public or secret: of a protected one it leaves the privacy out. */
export const updateBoard: Handler<'board_id'> = (call) => {
  const {state, params, scopes} = call;
  const changes = readJson(call, changedBoard);
  const board = findBoard(state, params.board_id);
  requireSecretScope(board, scopes, 'boards:write_secret');
  if (changes.privacy !== undefined) requireSecretScope({privacy: changes.privacy}, scopes, 'boards:write_secret');
  if (changes.name !== undefined) checkName(state, changes.name, board);
  state.changeBoard(board, {
    name: changes.name?.trim() ?? board.name,
    description: changes.description === undefined ? board.description : changes.description,
    privacy: changes.privacy ?? board.privacy,
  });
  const {privacy: shown, ...reply} = boardReply(state, board);
  return json(200, shown === 'PROTECTED' ? reply : {...reply, privacy: shown});
};

export const deleteBoard: Handler<'board_id'> = ({state, params, scopes}) => {
  const board = findBoard(state, params.board_id);
  requireSecretScope(board, scopes, 'boards:write_secret');
  state.removeBoard(board);
  return noContent();
};
