import type {ClosedFrame} from '../../domain/candidate';
import type {Clock} from '../clock';
import type {Attributes, Box, Shown, Sighting} from '../sighting';
import {isInAdvert} from './adverts';
import {aroundOf, type Enclosing} from './around';
import type {KnownParts} from './card';
import type {ImageRules} from './css-rules';
import {attributeNamesOf, attributeOf, boxOf, isVisible, nameOf, type Tree} from './dom';

/** What the steps of one gathering share. */
export type Look = {
  readonly document: Document;
  readonly clock: Clock;
  readonly sightings: Sighting[];
  /** The element of each sighting, in the same places. */
  readonly elements: Element[];
  /** The document and every shadow tree below it. */
  readonly trees: Tree[];
  /** Elements whose own style names a picture. */
  readonly styled: Element[];
  /** What the sheets of each tree say of pictures. */
  readonly rules: (ImageRules & {readonly tree: Tree})[];
  /**
   * Elements that a sheet may well give a picture to, made to be filled or named for it, where sheets keep their rules to
   * themselves: to ask every element would cost more than all the rest of a search.
   */
  readonly likely: Element[];
  readonly structured: string[];
  readonly links: Attributes[];
  readonly closedFrames: ClosedFrame[];
  /** Whether what encloses a picture is an advertisement or stands in one. */
  readonly adverts: Map<Element, boolean>;
  /** What the elements closely around an image hold for it, by the image. */
  readonly wrappings: Map<Element, Attributes>;
  /** What was found around pictures, by the element that encloses them. */
  readonly enclosing: Map<Element, Enclosing>;
  /** What was found in the parts of the page that may be a picture's card. */
  readonly parts: KnownParts;
  /** Characters of embedded pictures and structured data that may still be taken along. */
  room: number;
  /** Icons written down or passed over. */
  icons: number;
  /** True where an element calls itself a part of an item, as microdata have them. */
  hasItems: boolean;
  isPartial: boolean;
};

/** Looks at one element and writes down what it shows. */
export type Visit = (look: Look, tree: Tree, element: Element) => void;

/**
 * Pictures beyond this number are not looked at: more than are ever offered. Handing over more of them would
 * hold the page up, since an answer leaves it in one piece.
 */
const MAX_SIGHTINGS = 800;

/** How many of them may be icons: some pages have thousands, and they must not take the place of pictures. */
const MAX_ICONS = 300;
const ICON_SIDE = 48;

/** Attributes of one element, and characters of one value; no honest `srcset` is longer. */
const MAX_ATTRIBUTES = 100;
const MAX_LENGTH = 100_000;

/** A longer value is an embedded picture, or large; only so much of those is carried along. */
const LONG = 8_192;

/** Characters that stand for a value which is not carried along: enough to tell what it was. */
const STUMP = 2_048;

/** Characters of one embedded picture: 1 MiB in base64, and what stands before it. */
const MAX_EMBEDDED = 1_400_000;

/** A value as it may leave the page. */
const bounded = (look: Look, value: string): string => {
  const {length} = value;
  if (length <= LONG) return value;
  const isKept = length <= (/^\s*data:/.test(value) ? MAX_EMBEDDED : MAX_LENGTH) && length <= look.room;
  if (isKept) look.room -= length;
  return isKept ? value : value.slice(0, STUMP);
};

/** The attributes of an element whose names are wanted. */
export const attributesOf = (look: Look, element: Element, isWanted: (name: string) => boolean): Attributes => {
  const found: Record<string, string> = {};
  const names = attributeNamesOf(element);
  const count = Math.min(names.length, MAX_ATTRIBUTES);
  // Asked of every picture, often before the browser has made this quick: an index costs a third of an iterator.
  for (let at = 0; at < count; at++) {
    const name = names[at] ?? '';
    if (isWanted(name)) found[name] = bounded(look, attributeOf(element, name));
  }
  return found;
};

/** Whatever an image's attributes say may matter, save what is code or looks. */
const isTelling = (name: string): boolean => name !== 'style' && !name.startsWith('on');

const NO_SOURCES: Sighting['sources'] = [];
const NO_ATTRIBUTES: Attributes = {};

/** What is known of an element beside what it is asked for; what is left out is read from it. */
export type Known = Partial<Omit<Sighting, 'isVisible' | 'pixels'>>;

/** True for what is small by its place and by its pixels, both of them known. */
const isIcon = ({width, height}: Box, shown: Shown | null): boolean =>
  shown !== null &&
  Math.min(width, height) > 0 &&
  Math.max(width, height) < ICON_SIDE &&
  shown.width > 0 &&
  Math.max(shown.width, shown.height) < ICON_SIDE;

/** Writes an element down; false where there is no more room for it. */
export const addSighting = (look: Look, tree: Tree, element: Element, more: Known = {}): boolean => {
  if (look.sightings.length >= MAX_SIGHTINGS) {
    look.isPartial = true;
    return false;
  }
  const box = more.box ?? boxOf(element);
  if (isIcon(box, more.shown ?? null) && ++look.icons > MAX_ICONS) return false;
  look.elements.push(element);
  look.sightings.push({
    tag: more.tag ?? nameOf(element),
    attributes: more.attributes ?? attributesOf(look, element, isTelling),
    shown: more.shown ?? null,
    box,
    isVisible: box.width * box.height > 0 && isVisible(element),
    around:
      more.around ??
      aroundOf(element, tree, {
        known: look.enclosing,
        parts: look.parts,
        isInAdvert: isInAdvert(element, look.adverts),
      }),
    sources: more.sources ?? NO_SOURCES,
    wrapping: look.wrappings.get(element) ?? NO_ATTRIBUTES,
    css: more.css ?? '',
    isFromSheet: more.isFromSheet ?? false,
    pixels: '',
    markup: more.markup ?? '',
    twin: more.twin ?? -1,
  });
  return true;
};
