import {fold} from '../domain/fold';
import {matchOptions, type Searchable} from './match-options';

/** One thing to choose. `image` must be safe to load; null where there is none. */
export type ComboboxOption = {
  readonly id: string;
  readonly label: string;
  readonly image?: string | null;
  readonly isSecret?: boolean;
};

/** A line of the list: an option, or the offer to make what was typed. */
export type Row =
  | {readonly kind: 'option'; readonly option: ComboboxOption}
  | {readonly kind: 'create'; readonly name: string};

export type Rows = {
  readonly rows: readonly Row[];
  /** Options that match but are not shown: a list of thousands must not slow the typing. */
  readonly hidden: number;
};

const MOST_ROWS = 100;

/** The chosen option stays in sight, however far down its place would be. */
const withChosen = (options: readonly ComboboxOption[], chosen: ComboboxOption | null): readonly ComboboxOption[] => {
  const first = options.slice(0, MOST_ROWS);
  if (chosen === null || first.some(({id}) => id === chosen.id) || !options.some(({id}) => id === chosen.id))
    return first;
  return [chosen, ...first.slice(0, MOST_ROWS - 1)];
};

/**
 * The list for what is typed; `typed` is null while nothing is. A name that no option bears, whatever its accents and
 * capitals, may be made when `canCreate` allows it.
 */
export const comboboxRows = (
  options: readonly Searchable<ComboboxOption>[],
  chosen: ComboboxOption | null,
  typed: string | null,
  canCreate: (name: string) => boolean,
): Rows => {
  const matches = matchOptions(options, typed ?? '');
  const visible = typed === null ? withChosen(matches, chosen) : matches.slice(0, MOST_ROWS);
  const rows: Row[] = visible.map((option) => ({kind: 'option', option}));
  const name = (typed ?? '').trim();
  const isTaken = options.some(({folded}) => folded === fold(name));
  if (name !== '' && !isTaken && canCreate(name)) rows.push({kind: 'create', name});
  return {rows, hidden: matches.length - visible.length};
};
