import {fold} from '../domain/fold';
import {type Line, matchOptions, type Searchable} from './match-options';

/** One thing to choose, with what is within it. `image` must be safe to load; null where there is none. */
export type ComboboxOption = {
  readonly id: string;
  readonly label: string;
  readonly image?: string | null;
  readonly isSecret?: boolean;
  readonly within?: readonly ComboboxOption[];
};

/** Lines under a heading, for a list in which nothing is looked for yet. One option may stand in several groups. */
export type ComboboxGroup = {readonly label: string; readonly lines: readonly Line<ComboboxOption>[]};

/** Something that can be made of what was typed. */
export type Offer = {
  readonly id: string;
  readonly label: string;
  readonly isSecret?: boolean;
  readonly onTake: () => void;
};

/** A row of the list. Its key stays its own when the list around it changes. */
export type Row = {readonly key: string} & (
  | {readonly kind: 'heading'; readonly label: string}
  | {
      readonly kind: 'option';
      readonly line: Line<ComboboxOption>;
      /** Stands right beneath the option that it is within. */
      readonly isBeneath: boolean;
    }
  | {readonly kind: 'offer'; readonly offer: Offer}
);

export type RowOf<Kind extends Row['kind']> = Extract<Row, {kind: Kind}>;

/** The lines as rows: what is within an option belongs to it where it follows it. */
const optionRows = (lines: readonly Line<ComboboxOption>[], prefix: string): Row[] => {
  let above: ComboboxOption | null = null;
  return lines.map((line) => {
    const isBeneath = line.parent !== null && line.parent === above;
    if (!isBeneath) above = line.parent === null ? line.option : null;
    return {kind: 'option', key: `${prefix}${line.option.id}`, line, isBeneath};
  });
};

const groupRows = (groups: readonly ComboboxGroup[]): readonly Row[] =>
  groups.flatMap(({label, lines}, at) =>
    lines.length === 0 ? [] : [{kind: 'heading', key: `${at}`, label} as const, ...optionRows(lines, `${at} `)],
  );

/** The list for what is typed: the groups for nothing, else the matches and then what can be made. */
export const comboboxRows = (
  searched: readonly Searchable<ComboboxOption>[],
  groups: readonly ComboboxGroup[],
  typed: string,
  offers: readonly Offer[],
): readonly Row[] => {
  if (typed.trim() === '') return groupRows(groups);
  const made = offers.map((offer): Row => ({kind: 'offer', key: `offer ${offer.id}`, offer}));
  return [...optionRows(matchOptions(searched, typed), ''), ...made];
};

/** The one option at the top that bears this name, whatever its accents, capitals and spaces. */
export const optionNamed = (searched: readonly Searchable<ComboboxOption>[], name: string): ComboboxOption | null => {
  const wanted = fold(name);
  return searched.find(({text}) => text.folded === wanted)?.line.option ?? null;
};
