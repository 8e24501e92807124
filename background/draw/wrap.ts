/** Lines of a text in a given width; `isBroken` when a word had to be cut in two, `isCut` when the text went on. */
export type Wrapped = {readonly lines: readonly string[]; readonly isBroken: boolean; readonly isCut: boolean};

export type Room = {
  /** The width of a text, in the unit of `width`. */
  readonly measure: (text: string) => number;
  readonly width: number;
  readonly lines: number;
};

// Made where it is used: the worker, which draws few cards, begins anew all the time.
const wordsOf = (text: string) => new Intl.Segmenter(undefined, {granularity: 'word'}).segment(text);
const lettersOf = (text: string) => new Intl.Segmenter(undefined, {granularity: 'grapheme'}).segment(text);

const opens = /^[\p{Ps}\p{Pi}]/u;

/**
 * The pieces between which a line may break. Scripts without spaces break between words, too; punctuation stays with
 * the word that it follows, and an opening bracket or a currency sign with the one that it leads.
 */
export const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = [];
  let isOpen = false;
  for (const {segment, isWordLike} of wordsOf(text)) {
    const last = pieces.at(-1) ?? '';
    const isSpace = segment.trim() === '';
    const leads = isWordLike === true ? isOpen && !/[\p{L}\p{N}]/u.test(last) : isOpen && !opens.test(segment);
    if (pieces.length > 0 && (isSpace || leads)) pieces[pieces.length - 1] = last + segment;
    else if (!isSpace) pieces.push(segment);
    isOpen = !isSpace;
  }
  return pieces;
};

/** Cuts a piece that is wider than a line between two letters as people count them. */
const broken = (piece: string, {measure, width}: Room): readonly string[] => {
  if (measure(piece.trimEnd()) <= width) return [piece];
  const parts = [''];
  for (const {segment} of lettersOf(piece)) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && measure((last + segment).trimEnd()) > width) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
};

/** The longest beginning of a line that an ellipsis still fits behind. */
const withEllipsis = (line: string, {measure, width}: Room): string => {
  let kept = [...lettersOf(line.trimEnd())].map(({segment}) => segment);
  while (kept.length > 1 && measure(`${kept.join('').trimEnd()}…`) > width) kept = kept.slice(0, -1);
  return `${kept.join('').trimEnd()}…`;
};

/** Sets a text in lines, as many as there is room for. */
export const wrap = (text: string, room: Room): Wrapped => {
  const pieces = piecesOf(text.trim());
  const parts = pieces.flatMap((piece) => broken(piece, room));
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && room.measure((last + part).trimEnd()) <= room.width)
      lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  const isCut = lines.length > room.lines;
  const kept = lines.slice(0, room.lines).map((line) => line.trimEnd());
  const last = kept.at(-1);
  if (isCut && last !== undefined) kept[kept.length - 1] = withEllipsis(last, room);
  return {lines: kept, isBroken: parts.length > pieces.length, isCut};
};
