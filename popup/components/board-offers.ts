import {fold} from '../../src/domain/fold';
import {boardId} from '../../src/domain/ids';
import {BOARD_NAME_LIMIT, characters} from '../../src/domain/limits';
import type {PinPlace} from '../../src/domain/pin-draft';
import {t} from '../../src/i18n/t';
import {type ComboboxOption, type Offer, optionNamed} from '../../src/ui/combobox-rows';
import {matchOptions, type Searchable} from '../../src/ui/match-options';
import type {Wish} from '../store/creation';

type Boards = readonly Searchable<ComboboxOption>[];

/** What stands between a board and its section, as people type it and as we show it. */
const PATH = /(?<=\S)\s*[/›>]\s*(?=\S)/;

const isName = (name: string): boolean => name !== '' && characters(name) <= BOARD_NAME_LIMIT;

const bestMatch = (boards: Boards, name: string): ComboboxOption | null => {
  const line = matchOptions(boards, name)[0];
  return line === undefined ? null : (line.parent ?? line.option);
};

const wishSection = (board: ComboboxOption | null, name: string): readonly Wish[] => {
  if (board === null || !isName(name)) return [];
  const isTaken = board.within?.some(({label}) => fold(label) === fold(name)) ?? false;
  // The id of an option at the top is its board's.
  return isTaken ? [] : [{kind: 'section', name, board: {id: boardId(board.id), name: board.label}}];
};

const wishBoards = (boards: Boards, name: string, usual: 'PUBLIC' | 'SECRET'): readonly Wish[] => {
  if (!isName(name) || optionNamed(boards, name) !== null) return [];
  const other = usual === 'PUBLIC' ? 'SECRET' : 'PUBLIC';
  return [
    {kind: 'board', name, privacy: usual},
    {kind: 'board', name, privacy: other},
  ];
};

/**
 * What can be made of what was typed, the likelier first: a section of the board before the stroke in `Board / section`,
 * else a board of that name, first as the user usually makes them, or a section of the board that is chosen. Never what is there already.
 */
export const wishesFor = (
  typed: string,
  boards: Boards,
  chosen: PinPlace | undefined,
  usual: 'PUBLIC' | 'SECRET' = 'PUBLIC',
): readonly Wish[] => {
  const name = typed.trim();
  const stroke = PATH.exec(name);
  if (stroke === null) {
    const board = boards.find(({line}) => line.option.id === chosen?.boardId)?.line.option ?? null;
    return [...wishBoards(boards, name, usual), ...wishSection(board, name)];
  }
  const [left, right] = [name.slice(0, stroke.index), name.slice(stroke.index + stroke[0].length)];
  const named = optionNamed(boards, left);
  const sections = wishSection(named ?? bestMatch(boards, left), right);
  return named !== null && sections.length === 0 ? [] : [...sections, ...wishBoards(boards, name, usual)];
};

const wishWords = (wish: Wish): string => {
  if (wish.kind === 'section') return t('sectionCreate', wish.name, wish.board.name);
  return t(wish.privacy === 'SECRET' ? 'boardCreateSecret' : 'boardCreate', wish.name);
};

/** A wish as a row of the list. */
export const offerOf = (wish: Wish, onTake: (wish: Wish) => void): Offer => ({
  id: wish.kind === 'section' ? 'section' : wish.privacy,
  label: wishWords(wish),
  isSecret: wish.kind === 'board' && wish.privacy === 'SECRET',
  onTake: () => onTake(wish),
});
