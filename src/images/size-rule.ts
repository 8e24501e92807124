import type {Size} from './group';

/** Pixels, by the official rule of the Save extension: 90 on each side, and 120 on at least one. */
const MIN_SIDE = 90;
export const MIN_ONE_SIDE = 120;

/** How many times wider than high a picture may be, and one that an article shows. */
export const MAX_ASPECT = 3;
const MAX_ASPECT_IN_CONTENT = 4;

/** The rule that a size breaks. A side that nobody knows breaks none. */
export const brokenSizeRule = (
  {width, height}: Omit<Size, 'isMeasured'>,
  isInContent = false,
): 'small' | 'wide' | null => {
  const [w, h] = [width ?? Number.POSITIVE_INFINITY, height ?? Number.POSITIVE_INFINITY];
  if (w < MIN_SIDE || h < MIN_SIDE || (w < MIN_ONE_SIDE && h < MIN_ONE_SIDE)) return 'small';
  return width !== null && w > (isInContent ? MAX_ASPECT_IN_CONTENT : MAX_ASPECT) * h ? 'wide' : null;
};
