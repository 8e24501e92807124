import {type FoldedParts, foldInParts} from '../domain/fold';
import {placeOf, scatteredPlaces, wantedOf} from './match-text';

/** A piece of a label, and whether its letters are among those that were typed. */
export type Piece = {readonly text: string; readonly isMarked: boolean};

const placesIn = ({folded}: FoldedParts, wanted: string): readonly number[] | null => {
  const at = placeOf(folded, wanted);
  return at < 0 ? null : Array.from({length: wanted.length}, (_, step) => at + step);
};

const piecesOf = (label: string, {parts}: FoldedParts, places: readonly number[]): readonly Piece[] => {
  const marked = new Set<number>();
  for (const place of places) {
    const [from, to] = parts[place] ?? [0, 0];
    for (let at = from; at < to; at++) marked.add(at);
  }
  const pieces: {text: string; isMarked: boolean}[] = [];
  for (let at = 0; at < label.length; at++) {
    const isMarked = marked.has(at);
    const last = pieces.at(-1);
    if (last?.isMarked === isMarked) last.text += label.charAt(at);
    else pieces.push({text: label.charAt(at), isMarked});
  }
  return pieces;
};

/**
 * The labels of a line, its own last, cut where the typed letters begin and end. Each word is marked once, where it
 * answers best.
 */
export const markLetters = (labels: readonly string[], typed: string): readonly (readonly Piece[])[] => {
  const {folded: whole, words} = wantedOf(typed);
  const texts = labels.map(foldInParts);
  const marked = labels.map((): number[] => []);
  const mark = (wanted: string, find: (text: FoldedParts) => readonly number[] | null): boolean => {
    for (let at = texts.length - 1; at >= 0; at--) {
      const text = texts[at];
      const places = text === undefined || wanted === '' ? null : find(text);
      if (places === null) continue;
      marked[at]?.push(...places);
      return true;
    }
    return false;
  };
  if (!mark(whole, (text) => placesIn(text, whole))) {
    for (const {folded: word} of words) {
      const isWhole = mark(word, (text) => placesIn(text, word));
      if (!isWhole) mark(word, ({folded}) => scatteredPlaces(folded, word));
    }
  }
  return labels.map((label, at) => piecesOf(label, texts[at] ?? {folded: '', parts: []}, marked[at] ?? []));
};
