import {type ReadAddress, readAddress} from './address';
import {attributeNamesOf, attributeOf} from './dom';
import {looksLikeAddress, looksLikeImage} from './image-file';
import {parseSrcset} from './parse-srcset';

/** An address that waits in an attribute for a script to use it. */
export type Waiting = ReadAddress & {
  /**
   * By the attribute's name: 4 the original · 3 more than what is shown · 2 what a lazy loader will show · 1 a name that
   * says nothing · 0 a stand-in.
   */
  readonly rank: 0 | 1 | 2 | 3 | 4;
  /** Pixels, where the page says so. */
  readonly width: number | null;
};

type Found = {readonly url: string; readonly width: number | null};

const MAX_LENGTH = 100_000;

/** Attributes with a meaning of their own, and those whose picture is another one than the element's. */
const foreign =
  /^(?:src|style|on.*|.*srcset)$|-(?:no)?pin|hover|swap|next|prev|\balt\b|back(?!g)|second|relat|author|avatar|logo|icon|share|title|desc|name/;

const full = /orig-|orig(?:inal)?-?(?:file|image|img|url)|full|zoom|hi-?res|large[-_]image$/;
const large = /large|big|retina|2x|high|max/;
const small = /small|thumb|low|lqip|placeholder|blur|tiny|medium|fallback|error|default/;
const loader = /(?:lazy|original|src)$/;

const rankOf = (name: string): Waiting['rank'] => {
  if (full.test(name)) return 4;
  if (small.test(name)) return 0;
  if (large.test(name)) return 3;
  return loader.test(name) ? 2 : 1;
};

/** The addresses in one value: one address, or a set of them. */
const readValue = (value: string, canLackEnding: boolean): readonly Found[] => {
  if (looksLikeImage(value) || (canLackEnding && looksLikeAddress(value))) return [{url: value, width: null}];
  if (value.length > MAX_LENGTH || !/\s\d+(?:\.\d+)?[wx](?:,|\s|$)/.test(value)) return [];
  const set = parseSrcset(value);
  return set.every(({url}) => looksLikeImage(url)) ? set : [];
};

/**
 * The pictures that an element's attributes hold for later. Lazy loaders have invented more than a hundred names, so
 * the value decides; the name only tells sizes apart and rules out other pictures. On elements that are no images only
 * `data-*` counts. Attributes named `…srcset` of images are read with their other versions.
 */
export const waitingIn = (element: Element, base: string, {isImage}: {readonly isImage: boolean}): readonly Waiting[] =>
  attributeNamesOf(element).flatMap((name) => {
    if (!isImage && !name.startsWith('data-')) return [];
    const value = attributeOf(element, name).trim();
    // The cheap question first: this runs for every attribute of every element.
    if (!value.includes('/') || foreign.test(name)) return [];
    const rank = rankOf(name);
    return readValue(value, isImage && loader.test(name)).flatMap(({url, width}) => {
      const read = readAddress(url, base);
      return read?.fault === null ? [{...read, rank, width}] : [];
    });
  });
