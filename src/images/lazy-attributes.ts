import {type ReadAddress, readAddress} from './address';
import {speaksOfPicture} from './attribute-names';
import {looksLikeAddress, looksLikeImage, looksLikePath} from './image-file';
import {addressesInJson} from './json-addresses';
import {parseSrcset} from './parse-srcset';
import {nameIn} from './picture-name';
import type {Pixels} from './shown-image';
import {type Attributes, valueIn} from './sighting';
import {sizeOfNamed} from './size-beside';

/** An address that waits in an attribute for a script to use it. */
export type Waiting = ReadAddress & {
  /**
   * By the attribute's name: 4 the original · 3 more than what is shown · 2 what a lazy loader will show · 1 a name that
   * says nothing · 0 a stand-in.
   */
  readonly rank: 0 | 1 | 2 | 3 | 4;
  /** Pixels, where the page says so. */
  readonly width: number | null;
  /** What the page says of this file's size elsewhere. */
  readonly told: Pixels | null;
  /** Which entry of a list names it, where they may be pictures of their own; null for what stands in no such list. */
  readonly entry: string | null;
};

type Found = {readonly url: string; readonly width: number | null; readonly entry?: string | null};

const MAX_LENGTH = 100_000;

/** Widths in a list. */
const MAX_WIDTHS = 100;

/** Attributes with a meaning of their own, and those whose picture is another one than the element's. */
const foreign =
  /^(?:src|href|background|on.*)$|-(?:no)?pin|hover|swap|next|prev|\balt\b|back(?!g)|second|relat|author|avatar|logo|icon|share|title|desc|name/;

const full =
  /orig-|orig(?:inal)?-?(?:file|image|img|ur[il])|(?:image|img)-?orig(?:inal)?$|full|zoom|hi-?res|large[-_]image$|image-large|lightbox|pswp|mfp/;
const large = /large|big|retina|2x|high|max/;
const small = /small|thumb|low|lqip|placeholder|blur|tiny|medium|fallback|error|default/;
const loader = /(?:lazy|original|src)$/;

/** The same for an image that shows nothing: beside a picture, its `source` may be whom it is by. */
const onlyLoader = /(?:lazy|original|src|source)$/;

const rankOf = (name: string): Waiting['rank'] => {
  if (full.test(name)) return 4;
  if (small.test(name)) return 0;
  if (large.test(name)) return 3;
  return loader.test(name) ? 2 : 1;
};

/** What an address may go without, by the name that it stands under: a file's ending, and a host as well. */
type Lack = 'nothing' | 'ending' | 'host';

const lackIn = (name: string, isImage: boolean, isBlank: boolean): Lack => {
  if (isBlank && onlyLoader.test(name)) return 'host';
  return (isImage ? loader.test(name) : speaksOfPicture(name)) ? 'ending' : 'nothing';
};

/** True for what may be the address of a picture without a file's ending: elsewhere, or in a folder of its own site. */
const mayBeAddress = (value: string, lack: Lack): boolean =>
  (lack !== 'nothing' && looksLikeAddress(value)) || (lack === 'host' && looksLikePath(value));

/** The addresses in one value: one address, a set of them, or the strings of a piece of JSON. */
const readValue = (value: string, lack: Lack): readonly Found[] => {
  if (looksLikeImage(value) || mayBeAddress(value, lack)) return [{url: value, width: null}];
  if (value.length > MAX_LENGTH) return [];
  if (value.startsWith('{') || value.startsWith('['))
    return addressesInJson(value).map(({entry, ...one}, at) => ({
      ...one,
      // What stands in no list of objects, and without a width, may be a picture of its own as well.
      entry: entry >= 0 ? `${entry}` : one.width === null ? `-${at}` : null,
    }));
  if (!/\s\d+(?:\.\d+)?[wx](?:,|\s|$)/.test(value)) return [];
  const set = parseSrcset(value);
  return set.every(({url}) => looksLikeImage(url)) ? set : [];
};

/** What a value holds that is written as in a style sheet: `url('a.jpg')`. */
const unwrapped = (value: string): string => {
  if (!value.startsWith('url(') || !value.endsWith(')')) return value;
  return /^(["']?)([^"')]*)\1$/.exec(value.slice(4, -1).trim())?.[2] ?? value;
};

/** An address without the sizes that it names, its width among them. */
const unsized = ({url, width}: Waiting): string => url.replaceAll(/\d{2,5}x\d{2,5}/g, '').replaceAll(String(width), '');

/** True for a list whose every entry tells a width, and which else differ in nothing or go by one name: sizes of one picture. */
const isSizes = (listed: readonly Waiting[]): boolean =>
  listed.length > 1 &&
  listed.some(({entry}) => entry !== null) &&
  listed.every(({width}) => width !== null) &&
  [unsized, nameIn].some((nameOf) => new Set(listed.map(nameOf)).size === 1);

/** What stands for a width that a script has yet to choose: `a_{width}x.jpg`, as lazysizes and Shopify's themes have it. */
const template = /(?:\{|%7b)(?:width|w)(?:\}|%7d)/gi;

/** The largest of the widths that a template may be filled in with: `[180,360,540]`; null where none are named. */
const widthFor = (attributes: Attributes): number | null => {
  const widths = (valueIn(attributes, 'data-widths').match(/\d+/g) ?? []).map(Number);
  return widths.length === 0 ? null : Math.max(...widths.slice(0, MAX_WIDTHS));
};

/** An address filled in as its script would; itself where it is no template, or no width is named for it. */
const filledIn = (value: string, attributes: Attributes): Found => {
  if (!value.includes('{') && !value.includes('%7')) return {url: value, width: null};
  const width = value.length > MAX_LENGTH ? null : widthFor(attributes);
  const url = width === null ? value : value.replace(template, String(width));
  return {url, width: url === value ? null : width};
};

/**
 * The pictures that an element's attributes hold for later. Lazy loaders have invented more than a hundred names, so
 * the value decides; the name only tells sizes apart and rules out other pictures. On elements that are no images only
 * `data-*` counts. Attributes named `…srcset` of images are read with their other versions. Of an image that shows nothing
 * (`isBlank`) even a path will do, since something must be meant to stand there.
 */
export const waitingIn = (
  attributes: Attributes,
  base: string,
  {isImage, isBlank = false}: {readonly isImage: boolean; readonly isBlank?: boolean},
): readonly Waiting[] => {
  const found: Waiting[] = [];
  for (const [name, raw] of Object.entries(attributes)) {
    // The cheap questions first: this runs for every attribute of every image. Most are the element's own address, or its
    // versions: where nothing else is there, no pattern has to be made ready.
    if (!raw.includes('/') || name === 'src' || !(isImage ? !name.endsWith('srcset') : name.startsWith('data-')))
      continue;
    if (foreign.test(name)) continue;
    const rank = rankOf(name);
    const whole = filledIn(unwrapped(raw.trim()), attributes);
    const listed: Waiting[] = [];
    const values = readValue(whole.url, lackIn(name, isImage, isBlank));
    const told = values.length === 0 ? null : sizeOfNamed(attributes, name);
    for (const {url, width, entry = null} of values) {
      const read = readAddress(url, base);
      if (read?.fault === null) {
        listed.push({...read, rank, width: width ?? whole.width, told, entry: entry && `${name} ${entry}`});
      }
    }
    found.push(...(isSizes(listed) ? listed.map((one) => ({...one, entry: null})) : listed));
  }
  return found;
};
