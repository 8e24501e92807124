import {json} from '../http/answer';
import {findBoard, findSection} from '../pins/find-place';
import {isWithin} from '../pins/words';
import {object, readJson, text} from './body';
import {page} from './paging';
import {refusals} from './refusals';
import {pinReply, pinsNewestFirst, sectionReply} from './replies';
import type {Handler} from './route';

const MAX_NAME = 180;

const newSection = object({name: text('name')});

export const listSections: Handler<'board_id'> = ({state, params, query}) => {
  const board = findBoard(state, params.board_id);
  const sections = state.sections.filter(({boardId}) => boardId === board.id);
  return page(query, 'oldestFirst', sections, sectionReply);
};

export const createSection: Handler<'board_id'> = (call) => {
  const {name} = readJson(call, newSection);
  const board = findBoard(call.state, call.params.board_id);
  if (name.trim() === '' || !isWithin(name, MAX_NAME)) throw refusals.sectionParameters();
  return json(201, sectionReply(call.state.addSection({boardId: board.id, name: name.trim()})));
};

export const listSectionPins: Handler<'board_id' | 'section_id'> = ({state, params, query}) => {
  const board = findBoard(state, params.board_id);
  const section = findSection(state, board.id, params.section_id);
  const pins = pinsNewestFirst(state).filter(({boardSectionId}) => boardSectionId === section.id);
  return page(query, 'newestFirst', pins, (pin) => pinReply(state, pin));
};
