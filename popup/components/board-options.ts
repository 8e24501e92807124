import type {Board, BoardSection} from '../../src/domain/board';
import type {BoardId} from '../../src/domain/ids';
import {isSamePlace, placeForHost} from '../../src/domain/past-places';
import type {PinPlace} from '../../src/domain/pin-draft';
import {t} from '../../src/i18n/t';
import type {ComboboxGroup, ComboboxOption} from '../../src/ui/combobox-rows';
import type {Line} from '../../src/ui/match-options';
import {isLoadable} from '../../src/ui/public-address';
import {shown} from '../../src/ui/shown';
import {itemsOf, type Listing} from '../store/listing';
import {type Past, placeOf} from '../store/places';
import {optionId, optionIdOf} from './option-id';

type SectionLists = ReadonlyMap<BoardId, Listing<BoardSection>>;
type BoardLine = Line<ComboboxOption>;

const optionOf = ({id, name, coverUrl, privacy}: Board, sections: readonly BoardSection[]): ComboboxOption => ({
  id,
  label: shown(name),
  image: coverUrl !== null && isLoadable(coverUrl) ? coverUrl : null,
  isSecret: privacy === 'SECRET',
  within: sections.map((section) => ({id: optionId(id, section.id), label: shown(section.name)})),
});

/** Numbers by their value, and accents as the user's language has them. */
const byName = new Intl.Collator(undefined, {numeric: true, sensitivity: 'base'});

/** All boards by name, each with the sections that are known of it. */
export const boardOptions = (boards: readonly Board[], sections: SectionLists): readonly ComboboxOption[] =>
  boards
    .map((board) => optionOf(board, itemsOf(sections.get(board.id))))
    .sort((one, other) => byName.compare(one.label, other.label));

/** For a search: of boards that match alike, those pinned to lately come first. */
export const recentFirst = (options: readonly ComboboxOption[], {recent}: Past): readonly ComboboxOption[] => {
  const ids = new Set<string>(recent.map(({boardId}) => boardId));
  return [...options.filter(({id}) => ids.has(id)), ...options.filter(({id}) => !ids.has(id))];
};

/** A place of the past as a line; none where its board is gone. A section is believed before its board's are known. */
const lineOf = (options: ReadonlyMap<string, ComboboxOption>, place: PinPlace): readonly BoardLine[] => {
  const board = options.get(place.boardId);
  if (board === undefined) return [];
  if (place.boardSectionId === null) return [{option: board, parent: null}];
  const id = optionIdOf(place);
  const section = board.within?.find((one) => one.id === id) ?? {id, label: shown(place.boardSectionName ?? '')};
  return [{option: section, parent: board}];
};

/**
 * The list while nothing is typed: the place last used for this site, the recent ones, then all. A chosen board shows its
 * sections where it first stands.
 */
export const boardGroups = (
  options: readonly ComboboxOption[],
  past: Past,
  chosen: readonly PinPlace[],
): readonly ComboboxGroup[] => {
  const known = new Map(options.map((option) => [option.id, option]));
  const here = placeForHost(past, past.host);
  const recent = past.recent.filter((place) => here === null || !isSamePlace(place, here));
  const opened = new Set<string>(chosen.map(({boardId}) => boardId));
  const withSections = (lines: readonly BoardLine[]): readonly BoardLine[] =>
    lines.flatMap((line) => {
      if (line.parent !== null || !opened.delete(line.option.id)) return [line];
      return [line, ...(line.option.within ?? []).map((option) => ({option, parent: line.option}))];
    });
  return [
    {label: t('boardsHere', past.host), lines: withSections(here === null ? [] : lineOf(known, here))},
    {label: t('boardsRecent'), lines: withSections(recent.flatMap((place) => lineOf(known, place)))},
    {label: t('boardsAll'), lines: withSections(options.map((option) => ({option, parent: null})))},
  ];
};

/** The place that an option of the list stands for; null where there is no such board or section any more. */
export const placeOfOption = (
  optionId: string,
  {boards, sections, past}: {boards: readonly Board[]; sections: SectionLists; past: Past},
): PinPlace | null => {
  const [boardId, sectionId] = optionId.split('/');
  const board = boards.find(({id}) => id === boardId);
  if (board === undefined) return null;
  if (sectionId === undefined) return placeOf(board);
  const section = itemsOf(sections.get(board.id)).find(({id}) => id === sectionId);
  if (section !== undefined) return placeOf(board, section);
  return (
    [...past.recent, ...past.byHost.map(({place}) => place)].find((place) => optionIdOf(place) === optionId) ?? null
  );
};
