/** One candidate of a `srcset`: a width or a density, or neither, which means a density of 1. */
export type SrcsetCandidate = {
  readonly url: string;
  /** Pixels, from `640w`. */
  readonly width: number | null;
  /** Pixels per CSS pixel, from `2x`. */
  readonly density: number | null;
};

/** No responsive image needs more; a page that lists more is only spending our time. */
const MAX_CANDIDATES = 200;

// The parts below are "sticky": each takes up where the one before it ended. None can backtrack over more than itself.
const address = /[\t\n\f\r ,]*([^\t\n\f\r ,][^\t\n\f\r ]*)/y;
/** Up to the next comma outside parentheses, which do not nest. */
const descriptors = /[^(,]*(?:\([^)]*\)?[^(,]*)*/y;
const descriptor = /(?:[^\t\n\f\r (]|\([^)]*\)?)+/g;

/** A whole number of pixels; or a floating-point number by the standard's own grammar, which knows no `1.` and no `+1`. */
const pixels = /^(\d+)([wh])$/;
const ratio = /^(-?(?:\d+|\d*\.\d+)(?:[eE][+-]?\d+)?)x$/;

/** Null where the standard calls the candidate an error. A height (`480h`) may stand beside a width, and says nothing. */
const readDescriptors = (texts: readonly string[]): Omit<SrcsetCandidate, 'url'> | null => {
  const found: {w: number | null; x: number | null; h: number | null} = {w: null, x: null, h: null};
  for (const text of texts) {
    const [, size, side] = pixels.exec(text) ?? [];
    const [, density] = ratio.exec(text) ?? [];
    if (found.x !== null) return null;
    if (density !== undefined && found.w === null && found.h === null) {
      // Adding 0 turns the standard's permitted -0 into 0.
      found.x = Number(density) + 0;
      if (found.x < 0 || found.x === Number.POSITIVE_INFINITY) return null;
    } else if ((side === 'w' || side === 'h') && found[side] === null && Number(size) > 0) {
      found[side] = Number(size);
    } else {
      return null;
    }
  }
  return found.h !== null && found.w === null ? null : {width: found.w, density: found.x};
};

/**
 * The algorithm "parse a srcset attribute" of the HTML standard (§4.8.4.3.10), to the letter: a comma may be part of
 * an address or of parentheses, and one bad candidate costs that candidate only. Addresses come back as written.
 */
export const parseSrcset = (input: string): readonly SrcsetCandidate[] => {
  const candidates: SrcsetCandidate[] = [];
  address.lastIndex = 0;
  while (candidates.length < MAX_CANDIDATES) {
    const [, written] = address.exec(input) ?? [];
    if (written === undefined) break;
    let end = written.length;
    while (written[end - 1] === ',') end--;
    descriptors.lastIndex = address.lastIndex;
    // A comma at its end closes a candidate that has no descriptors.
    const [text = ''] = end < written.length ? [] : (descriptors.exec(input) ?? []);
    address.lastIndex += text.length;
    const read = readDescriptors(text.match(descriptor) ?? []);
    if (read !== null) candidates.push({url: written.slice(0, end), ...read});
  }
  return candidates;
};
