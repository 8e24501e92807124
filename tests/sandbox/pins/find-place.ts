import {refusals} from '../api/refusals';
import type {Board, Pin, Section} from '../state/records';
import type {State} from '../state/state';

export const findBoard = (state: State, boardId: string): Board => {
  const board = state.boards.find(({id}) => id === boardId);
  if (board === undefined) throw state.hiddenBoardIds.has(boardId) ? refusals.notPermitted() : refusals.boardNotFound();
  return board;
};

export const findSection = (state: State, boardId: string, sectionId: string): Section => {
  const section = state.sections.find((candidate) => candidate.id === sectionId && candidate.boardId === boardId);
  if (section === undefined) throw refusals.sectionNotFound();
  return section;
};

export const findPin = (state: State, pinId: string): Pin => {
  const pin = state.pins.find(({id}) => id === pinId);
  if (pin === undefined) throw refusals.pinNotFound();
  return pin;
};

/** A board and perhaps a section of that very board: a section of another board is not found. */
export const findPlace = (
  state: State,
  boardId: string,
  sectionId: string | null,
): Pick<Pin, 'boardId' | 'boardSectionId'> => {
  findBoard(state, boardId);
  return {boardId, boardSectionId: sectionId === null ? null : findSection(state, boardId, sectionId).id};
};
