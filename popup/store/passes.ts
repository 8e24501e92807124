import type {Candidate} from '../../src/domain/candidate';
import {fold} from '../../src/domain/fold';
import type {PictureFilters, PictureShape} from '../../src/domain/picture-filters';
import {pictureType} from './picture-type';
import type {Picture} from './pictures';
import {isTakenIn} from './pin-anyway';
import type {PixelSize} from './ports';

/** How far a side may outdo the other in a picture that still looks square. */
const SQUARE = 1.1;

/** Characters of an address that are searched: the rest is a query that nobody reads. */
const SEARCHED_ADDRESS = 300;

/** Everything that the pictures are held against. */
export type Sieve = {
  readonly filters: PictureFilters;
  /** Folded words, each of which has to occur. */
  readonly wanted: readonly string[];
  /** Where the page's pins lead by default. */
  readonly pageLink: string;
};

const shapeOf = ({width, height}: PixelSize): PictureShape => {
  if (height > SQUARE * width) return 'tall';
  return width > SQUARE * height ? 'wide' : 'square';
};

/** Every word that a picture can be found by, folded once: a key must not fold 2,000 pictures anew. */
const texts = new WeakMap<Candidate, string>();

const textOf = (candidate: Candidate): string => {
  const known = texts.get(candidate);
  if (known !== undefined) return known;
  const {altText, title, description, url} = candidate;
  const address = url.startsWith('data:') ? '' : url.slice(0, SEARCHED_ADDRESS);
  const text = fold([altText, title, description, address].join(' '));
  texts.set(candidate, text);
  return text;
};

/** A size that nobody knows hides nothing: a picture is left away for what it is, not for a guess. */
const passesBySize = (size: PixelSize | null, {minSide, shape}: PictureFilters): boolean => {
  if (size === null) return true;
  return Math.min(size.width, size.height) >= minSide && (shape === null || shapeOf(size) === shape);
};

/** True when a picture is to be shown. No filter hides one that the user pointed at, or took from what was left out. */
export const passes = (picture: Picture, {filters, wanted, pageLink}: Sieve): boolean => {
  const {candidate, url, size} = picture;
  if (candidate.isTarget || isTakenIn(candidate)) return true;
  if (!passesBySize(size, filters)) return false;
  if (filters.type !== null && pictureType(candidate, url) !== filters.type) return false;
  if (filters.isLinked && candidate.link === pageLink) return false;
  return wanted.length === 0 || wanted.every((word) => textOf(candidate).includes(word));
};
