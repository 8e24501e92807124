import {SCORES, scoreOf, type Text, textOf, type Wanted, wantedOf} from './match-text';

/** Something with a name, and what is within it: a board and its sections. */
export type Nested<Option> = {readonly label: string; readonly within?: readonly Option[] | undefined};

/** A line to choose: the option, and the one that it is within, null at the top. */
export type Line<Option> = {readonly option: Option; readonly parent: Option | null};

/** What a list can be searched by. Made once per list, not once per key. */
export type Searchable<Option> = {
  readonly line: Line<Option>;
  readonly text: Text;
  readonly within: readonly Searchable<Option>[];
};

const asSearchable = <Option extends Nested<Option>>(option: Option, parent: Option | null): Searchable<Option> => ({
  line: {option, parent},
  text: textOf(option.label),
  within: option.within?.map((inner) => asSearchable(inner, option)) ?? [],
});

/** The options with their letters folded. */
export const searchable = <Option extends Nested<Option>>(options: readonly Option[]): readonly Searchable<Option>[] =>
  options.map((option) => asSearchable(option, null));

/** Words that stand anywhere, and in any order, are at best as good as one that begins a word. */
const inWords = (scores: readonly number[]): number =>
  scores.length === 0 ? SCORES.none : Math.min(SCORES.wordStart, ...scores);

/** True where the words say more than the text in one piece. */
const hasWords = ({folded, words}: Wanted): boolean => words.length > 1 || words[0]?.folded !== folded;

const outerScore = (text: Text, wanted: Wanted, words: readonly number[] | null): number =>
  Math.max(scoreOf(text, wanted), words === null ? SCORES.none : inWords(words));

/** A section answers by its own name, or by words of which some are its own and the others its board's. */
const innerScore = (text: Text, wanted: Wanted, outerWords: readonly number[] | null): number => {
  const whole = scoreOf(text, wanted);
  if (whole > SCORES.none || outerWords === null) return whole;
  const own = wanted.words.map((word) => scoreOf(text, word));
  if (own.every((score) => score === SCORES.none)) return SCORES.none;
  return inWords(own.map((score, at) => Math.max(score, outerWords[at] ?? SCORES.none)));
};

/**
 * The lines that match what is typed, likeliest first: a name that is the text, begins with it, has a word that does,
 * contains it, has its letters in this order; otherwise in their own order. Where a board matches, its sections stand
 * beneath it; a section that matches better than its board goes before, one step behind boards that match as well. All
 * of it, sections too, for an empty text.
 */
export const matchOptions = <Option>(
  searched: readonly Searchable<Option>[],
  typed: string,
): readonly Line<Option>[] => {
  const wanted = wantedOf(typed);
  const found: Line<Option>[][] = Array.from({length: SCORES.exact + 1}, () => []);
  const isSplit = hasWords(wanted);
  for (const {line, text, within} of searched) {
    const words = isSplit ? wanted.words.map((word) => scoreOf(text, word)) : null;
    const outer = outerScore(text, wanted, words);
    if (outer > SCORES.none) found[outer]?.push(line);
    for (const inner of within) {
      const score = Math.max(outer, innerScore(inner.text, wanted, words) - 1);
      if (score > SCORES.none) found[score]?.push(inner.line);
    }
  }
  return found.reverse().flat();
};
