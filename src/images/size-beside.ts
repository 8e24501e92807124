import type {Pixels} from './shown-image';
import {type Attributes, valueIn} from './sighting';
import {brokenSizeRule} from './size-rule';

/** Where programs write the size of a file that an attribute names: Jetpack's galleries, and Squarespace. */
const sizeOfFile: ReadonlyMap<string, string> = new Map([
  ['data-orig-file', 'data-orig-size'],
  ['data-image', 'data-image-dimensions'],
]);

/** `1600x1067`, `1600-1067`, `910,380`. */
const both = /^\s*(\d{2,5})\s*[x,-]\s*(\d{2,5})\s*$/;

const bothIn = (text: string): readonly string[] => both.exec(text)?.slice(1) ?? [];

/** A size that may be pinned: what is written beside a picture may be its place, or its preview's, and leaves nothing out. */
const believed = (sides: readonly string[]): Pixels | null => {
  const [width = 0, height = 0] = sides.map((side) => (/^\d{2,5}$/.test(side) ? Number(side) : 0));
  return Math.min(width, height) > 0 && brokenSizeRule({width, height}) === null ? {width, height} : null;
};

/** The size that an element tells of the file which one of its attributes names; null where it tells none. */
export const sizeOfNamed = (attributes: Attributes, name: string): Pixels | null =>
  believed(bothIn(valueIn(attributes, sizeOfFile.get(name) ?? '')));

/** The size that an element tells of the largest file which it names, as galleries and lightboxes have it; null for none. */
export const sizeOfLargest = (attributes: Attributes): Pixels | null => {
  const inTwo = (prefix: string) => [valueIn(attributes, `${prefix}width`), valueIn(attributes, `${prefix}height`)];
  const inOne = (name: string) => bothIn(valueIn(attributes, name));
  const told = [inTwo('data-pswp-'), inOne('data-size'), inOne('data-lg-size'), inTwo('data-')];
  return told.map(believed).find((size) => size !== null) ?? null;
};
