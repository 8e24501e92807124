import {type Address, type Group, TRUST} from './group';
import {parseUrl} from './parse-url';
import {remembered} from './remember';
import {declaredSizeOf} from './shown-image';
import {valueIn} from './sighting';

/** The last two labels of a host: enough to tell another site from another server of the same. */
export const siteOf = remembered((address): string => parseUrl(address)?.hostname.split('.').slice(-2).join('.') ?? '');

const dot = /^\s*[01](?:px)?\s*$/;

/** True for an image that its author gave no room: what is asked for and never to be seen only measures. */
const isDot = ({sighting, addresses}: Group): boolean =>
  sighting !== null &&
  dot.test(valueIn(sighting.attributes, 'width')) &&
  dot.test(valueIn(sighting.attributes, 'height')) &&
  !addresses.some(({isLazy, source}) => isLazy && source !== 'noscript');

const ending = /\.[a-z]{3,4}$/i;

/**
 * True for an image that only readers without scripts would be given, from another site, under no file's name and
 * without a word on what it shows: a visit is counted there.
 */
const isCounted = ({sighting, addresses}: Group, chosen: Address, page: string): boolean =>
  chosen.source === 'noscript' &&
  addresses.every(({source}) => source === 'noscript') &&
  valueIn(sighting?.attributes ?? null, 'alt').trim() === '' &&
  !ending.test(parseUrl(chosen.url)?.pathname ?? '') &&
  siteOf(chosen.url) !== siteOf(page);

/** True for what is there to count visits, by how it stands in the page. `page` is the page's own address. */
export const isUnseen = (group: Group, chosen: Address, page: string): boolean =>
  chosen.trust < TRUST.stated && (isDot(group) || isCounted(group, chosen, page));

/**
 * The size that an image's author gave its place, where the picture itself is still to come: a portrait of 24 pixels
 * stays one. A dot says nothing, since scripts put one where a picture of any size will be.
 */
export const declaredPlaceOf = ({sighting, kind}: Group, {size}: Address) => {
  const declared = kind === 'image' && size.width === null ? declaredSizeOf(sighting?.attributes ?? {}) : null;
  return declared !== null && Math.min(declared.width, declared.height) > 8 ? declared : null;
};
