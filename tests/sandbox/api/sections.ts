import {json, noContent} from '../http/answer';
import {findBoard, findSection} from '../pins/find-place';
import {isWithin} from '../pins/words';
import {object, readJson, text} from './body';
import {page} from './paging';
import {refusals} from './refusals';
import {sectionReply} from './replies';
import type {ApiCall, Handler} from './route';
import {requireSecretScope} from './visible';

const MAX_NAME = 180;

const namedSection = object({name: text('name')});

const readName = (call: ApiCall<string>): string => {
  const {name} = readJson(call, namedSection);
  if (name.trim() === '' || !isWithin(name, MAX_NAME)) throw refusals.sectionParameters();
  return name.trim();
};

const boardToChange = ({state, params, scopes}: ApiCall<'board_id'>) => {
  const board = findBoard(state, params.board_id);
  requireSecretScope(board, scopes, 'boards:write_secret');
  return board;
};

const sectionToChange = (call: ApiCall<'board_id' | 'section_id'>) =>
  findSection(call.state, boardToChange(call).id, call.params.section_id);

export const listSections: Handler<'board_id'> = ({state, params, query}) => {
  const board = findBoard(state, params.board_id);
  const sections = state.sections.filter(({boardId}) => boardId === board.id);
  return page(query, 'oldestFirst', sections, sectionReply);
};

export const createSection: Handler<'board_id'> = (call) => {
  const name = readName(call);
  const {id: boardId} = boardToChange(call);
  return json(201, sectionReply(call.state.addSection({boardId, name})));
};

export const renameSection: Handler<'board_id' | 'section_id'> = (call) => {
  const name = readName(call);
  const section = sectionToChange(call);
  call.state.renameSection(section, name);
  return json(200, sectionReply(section));
};

/** The API's description does not say what becomes of the pins. Here they go along: the worse of the two for a client. */
export const deleteSection: Handler<'board_id' | 'section_id'> = (call) => {
  call.state.removeSection(sectionToChange(call));
  return noContent();
};
