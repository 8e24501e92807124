import {isPlaceholderData, readAddress} from './address';
import {type Attributes, type Box, type Sighting, valueIn} from './sighting';

export type Pixels = {readonly width: number; readonly height: number};

/** What an `<img>` shows at this moment. */
export type ShownImage = {
  /** Absolute; empty when it shows nothing. */
  readonly url: string;
  /**
   * Its size by the browser. No pixels of the file, where that is a responsive version: the browser divides by the
   * density it gave that version, so an 800 px file chosen for a slot of 400 px says 400.
   */
  readonly natural: Pixels | null;
  readonly isBroken: boolean;
  /** True when it may be no more than a stand-in: not there yet, tiny, or stretched to twice its size. */
  readonly isStandIn: boolean;
  /** True when it has no address, or shows a mere dot. */
  readonly isBlank: boolean;
  readonly box: Box;
  /** CSS pixels that a version of density 1 would have; null while nobody can tell. */
  readonly base: Pixels | null;
  /** The same for its width alone, with a guess where nobody can tell. */
  readonly baseWidth: number;
};

/** Pixels of width that an image is given the benefit of while nothing is known of it. */
const USUAL_WIDTH = 300;

/** Pixels on a side, below which a picture may stand in for another. */
const MIN_SIDE = 100;

/** Pixels of width that a dot has at most, and no button. */
const DOT = 10;

/** A size of which both sides are known and not zero. */
const sized = (width: number, height: number): Pixels | null => (width > 0 && height > 0 ? {width, height} : null);

const countOf = (attributes: Attributes, name: string): number =>
  Number(/^(\d{1,5})(?:\.\d+)?(?:px)?$/.exec(valueIn(attributes, name).trim())?.[1] ?? 0);

/** An element's `width` and `height` attributes, in whole CSS pixels; null where either is missing. */
export const declaredSizeOf = (attributes: Attributes): Pixels | null =>
  sized(countOf(attributes, 'width'), countOf(attributes, 'height'));

/** Looks at an `<img>`, or at what a page of no scripts or of AMP has in its place. */
export const shownImageOf = ({shown, attributes, box}: Sighting, baseUrl: string): ShownImage => {
  const url = readAddress(shown?.url || valueIn(attributes, 'src'), baseUrl)?.url ?? '';
  const natural = shown && sized(shown.width, shown.height);
  const isStandIn = !natural || Math.min(natural.width, natural.height) < MIN_SIDE || natural.width * 2 < box.width;
  const base = isStandIn ? declaredSizeOf(attributes) : natural;
  // A dot may have a small place, which tells nothing of what will fill it. A button has its own.
  const isDot = natural !== null && natural.width < DOT && box.width < MIN_SIDE;
  const place = isDot ? 0 : box.width;
  return {
    url,
    natural,
    isBroken: shown?.isComplete === true && natural === null && url !== '',
    isStandIn,
    isBlank: url === '' || isPlaceholderData(url, natural) || (natural !== null && natural.width < DOT),
    box,
    base,
    baseWidth: base?.width ?? (place || USUAL_WIDTH),
  };
};
