import {readAddress} from './address';
import {attributeOf, type Box, boxOf, currentSrcOf, isComplete, naturalHeightOf, naturalWidthOf} from './dom';

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

/** A size of which both sides are known and not zero. */
const sized = (width: number, height: number): Pixels | null => (width > 0 && height > 0 ? {width, height} : null);

const countOf = (element: Element, name: string): number => Number(/^\d{1,5}$/.exec(attributeOf(element, name)) ?? 0);

/** An element's `width` and `height` attributes, in CSS pixels; null where either is missing. */
export const declaredSizeOf = (element: Element): Pixels | null =>
  sized(countOf(element, 'width'), countOf(element, 'height'));

/** Looks at an `<img>`. */
export const shownImageOf = (image: HTMLImageElement, baseUrl: string): ShownImage => {
  const url = readAddress(currentSrcOf(image) || attributeOf(image, 'src'), baseUrl)?.url ?? '';
  const natural = sized(naturalWidthOf(image), naturalHeightOf(image));
  const box = boxOf(image);
  const isStandIn = !natural || Math.min(natural.width, natural.height) < MIN_SIDE || natural.width * 2 < box.width;
  const base = isStandIn ? declaredSizeOf(image) : natural;
  return {
    url,
    natural,
    isBroken: isComplete(image) && natural === null && url !== '',
    isStandIn,
    box,
    base,
    baseWidth: base?.width ?? (box.width || USUAL_WIDTH),
  };
};
