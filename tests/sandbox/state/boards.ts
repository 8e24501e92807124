import type {Board, Section} from './records';
import {type Store, timeOf} from './store';

export type BoardChanges = Partial<Pick<Board, 'name' | 'description' | 'privacy'>>;

export type BoardState = {
  /** Oldest first. */
  readonly boards: readonly Board[];
  readonly sections: readonly Section[];
  readonly addBoard: (board: Pick<Board, 'name'> & BoardChanges) => Board;
  readonly changeBoard: (board: Board, changes: BoardChanges) => void;
  /** Leaves its pins to the caller. */
  readonly removeBoard: (board: Board) => void;
  readonly addSection: (section: Omit<Section, 'id'>) => Section;
  readonly renameSection: (section: Section, name: string) => void;
  /** Leaves its pins to the caller. */
  readonly removeSection: (section: Section) => void;
};

export const boardState = ({records, ids, save, now}: Store): BoardState => {
  const {boards, sections} = records;
  const removeFrom = <Item>(items: Item[], item: Item): void => {
    items.splice(items.indexOf(item), 1);
  };

  return {
    boards,
    sections,
    addBoard: ({name, description = null, privacy = 'PUBLIC'}) => {
      const createdAt = timeOf(now());
      const board = {id: ids.next(), name, description, privacy, createdAt, pinsModifiedAt: createdAt};
      boards.push(board);
      save();
      return board;
    },
    changeBoard: (board, changes) => {
      Object.assign(board, changes);
      save();
    },
    removeBoard: (board) => {
      removeFrom(boards, board);
      for (const section of sections.filter(({boardId}) => boardId === board.id)) removeFrom(sections, section);
      save();
    },
    addSection: (section) => {
      const added = {...section, id: ids.next()};
      sections.push(added);
      save();
      return added;
    },
    renameSection: (section, name) => {
      section.name = name;
      save();
    },
    removeSection: (section) => {
      removeFrom(sections, section);
      save();
    },
  };
};
