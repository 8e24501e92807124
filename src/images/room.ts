import {type Address, type Group, NO_SIZE, TRUST} from './group';
import type {Box, Sighting} from './sighting';

export type Pixels = {readonly width: number; readonly height: number};

export const pixelsOf = (address: Address | null): Pixels | null => {
  const {width, height} = address?.size ?? NO_SIZE;
  return width !== null && height !== null ? {width, height} : null;
};

/** Pixels on a side of what no more than marks the place of a picture to come: a dot, a spinner, a line of text. */
const MARK = 40;

export const isMark = ({width, height}: Pixels): boolean => Math.min(width, height) < MARK;

/** True for a place that has no size but that of the small stand-in which it shows. */
const isOwnSize = ({width, height}: Pixels, sighting: Sighting | null): boolean =>
  sighting?.shown?.width === Math.round(width) && sighting.shown.height === Math.round(height);

/** The largest size that is known, where that of the chosen address is not: it is no smaller. */
export const largestOf = (sizes: readonly Pixels[]): Pixels | null =>
  sizes.reduce<Pixels | null>((largest, one) => (largest !== null && largest.width >= one.width ? largest : one), null);

/** True where, before a picture has loaded, a dot or a line of text marks where it will be, not how large. */
export const isOnlyMarked = (place: Box, {chosen, sighting}: Pick<Group, 'chosen' | 'sighting'>): boolean =>
  chosen !== null && !chosen.isShown && (isMark(place) || (chosen.isLazy && isOwnSize(place, sighting)));

/** Pixels of the place that a picture has, or is to have: a lazy one's may be no more than its stand-in's own so far. */
export const areaOf = (group: Group, {box}: Sighting): number => {
  const {width, height} = (isOnlyMarked(box, group) ? pixelsOf(group.chosen) : null) ?? box;
  return width * height;
};

/** Pixels of width; the Save extension halves what is narrower, and a view in a row of views is. */
export const NARROW = 237;

const isOriginal = ({trust}: Address): boolean => trust === TRUST.full || trust === TRUST.linked;

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= 1;

/** True for places of one size beside or below each other. */
const areInLine = (one: Box, other: Box): boolean =>
  isNear(one.width, other.width) &&
  isNear(one.height, other.height) &&
  (isNear(one.x, other.x) || isNear(one.y, other.y));

/** True for what stands in line with a small copy of another picture: the row of views of which one is open. */
export const isInLineWith = ({copies}: Group, {kind, sighting}: Group): boolean =>
  kind === 'image' &&
  sighting?.isVisible === true &&
  sighting.box.width < NARROW &&
  copies.some((copy) => !isMark(copy) && areInLine(copy, sighting.box));

/** True for one of the small views of a gallery, which shows the file that the page holds for it as soon as it is clicked. */
export const isView = ({kind, sighting, addresses}: Group): boolean =>
  kind === 'image' &&
  sighting?.isVisible === true &&
  sighting.box.width < NARROW &&
  addresses.some(({isShown}) => isShown) &&
  addresses.some(isOriginal);
