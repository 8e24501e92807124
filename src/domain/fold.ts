/** Letters that no decomposition leads back to the one that a searching person types. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ς: 'σ',
};

const SPELLED = new RegExp(`[${Object.keys(SPELLINGS).join('')}]`, 'g');

/** Accents only: what is a mark to Unicode is a vowel in Devanagari, and another sound in kana. */
const ACCENTS = /(?<=[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Arab}]\p{M}*)\p{M}/gu;

/** Soft hyphens, joiners, variation selectors and direction marks: nobody sees them, so nobody types them. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(UNSEEN, '')
    .toLowerCase()
    // Capitals decompose only now: İ was I with a dot.
    .replace(SPELLED, (letter) => SPELLINGS[letter] ?? letter);

/** Text as a searching person means it: without accents and capitals, and with single spaces. */
export const fold = (text: string): string =>
  (isPlain(text) ? text.toLowerCase() : foldLetters(text)).replace(/\s+/g, ' ').trim();

/** A folded text, and which part of the text as it is written each of its letters stands for. */
export type FoldedParts = {
  readonly folded: string;
  /** `[from, to)` in the written text, one per UTF-16 unit of `folded`. */
  readonly parts: readonly (readonly [from: number, to: number])[];
};

/** Like `fold`, for one text that is about to be shown with the found letters marked. */
export const foldInParts = (text: string): FoldedParts => {
  let folded = '';
  const parts: [number, number][] = [];
  for (const {0: letter, index} of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    for (const one of foldLetters(letter).replace(/\s+/g, ' ')) {
      if (one === ' ' && (folded === '' || folded.endsWith(' '))) continue;
      folded += one;
      for (let unit = 0; unit < one.length; unit++) parts.push([index, index + letter.length]);
    }
  }
  const {length} = folded.trimEnd();
  return {folded: folded.slice(0, length), parts: parts.slice(0, length)};
};
