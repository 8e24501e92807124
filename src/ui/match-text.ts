import {fold} from '../domain/fold';

/** How well a text answers: the more, the better, and nothing for no match. Odd numbers are kept for second place. */
export const SCORES = {none: 0, scattered: 2, inside: 4, wordStart: 6, prefix: 8, exact: 10} as const;

/** A folded text and its letters as bits: most texts of a long list lack one that is looked for, which bits tell at once. */
export type Text = {readonly folded: string; readonly letters: number};

/** What is looked for: the text as it was typed, and its words, for `board section`, `board / section` and any order. */
export type Wanted = Text & {readonly words: readonly Text[]};

/** One bit for each of a … z, a few shared by all others; spaces have none, since words may stand apart. */
const lettersOf = (folded: string): number => {
  let letters = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (code !== 32) letters |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 5));
  }
  return letters;
};

const asText = (folded: string): Text => ({folded, letters: lettersOf(folded)});

export const textOf = (label: string): Text => asText(fold(label));

export const wantedOf = (typed: string): Wanted => {
  const text = textOf(typed);
  const words = text.folded.split(/[\s/›>]+/).filter((word) => word !== '');
  return {...text, words: words.map(asText)};
};

/** Two letters with anything between are in every other name. */
const SCATTERED_FROM = 3;

const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));
};

const isWordStart = (folded: string, at: number): boolean => at === 0 || !isLetter(folded, at - 1);

/** Where a text holds the wanted one in one piece, best at a word's start; -1 where it does not. */
export const placeOf = (folded: string, wanted: string): number => {
  const first = folded.indexOf(wanted);
  for (let at = first; at >= 0; at = folded.indexOf(wanted, at + 1)) if (isWordStart(folded, at)) return at;
  return first;
};

/**
 * The letters of a word one after the other with others between, from a word's start on: `kds` in `Kids’ rooms`. Without
 * that start nearly every long name would answer to nearly every short word.
 */
export const scatteredPlaces = (folded: string, word: string): readonly number[] | null => {
  let start = folded.indexOf(word.charAt(0));
  while (start >= 0 && !isWordStart(folded, start)) start = folded.indexOf(word.charAt(0), start + 1);
  if (start < 0) return null;
  const places = [start];
  for (let next = 1, at = start; next < word.length; next++) {
    at = folded.indexOf(word.charAt(next), at + 1);
    if (at < 0) return null;
    places.push(at);
  }
  return places;
};

/** How well a text answers to another in one piece, or to one word with its letters apart. */
export const scoreOf = (text: Text, {folded: wanted, letters}: Text): number => {
  if ((text.letters & letters) !== letters) return SCORES.none;
  const at = placeOf(text.folded, wanted);
  if (at === 0) return text.folded.length === wanted.length ? SCORES.exact : SCORES.prefix;
  if (at > 0) return isWordStart(text.folded, at) ? SCORES.wordStart : SCORES.inside;
  if (wanted.length < SCATTERED_FROM || wanted.includes(' ')) return SCORES.none;
  return scatteredPlaces(text.folded, wanted) === null ? SCORES.none : SCORES.scattered;
};
