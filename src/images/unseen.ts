import {widthHint} from './full-size/width-hint';
import {type Address, type Group, TRUST} from './group';
import {partsOf, siteOf} from './parse-url';
import {declaredSizeOf} from './shown-image';
import {valueIn} from './sighting';

const dot = /^\s*[01](?:px)?\s*$/;

const ending = /\.(?:jpe?g|png|webp|avif)$/i;

const isNamedFile = ({url}: Address): boolean => ending.test(partsOf(url)?.pathname ?? '');

/**
 * True for an image that its author gave no room, under one address and no file's name: it is asked for, never to be seen.
 * Others whose style gives them room are declared as dots too.
 */
const isDot = ({sighting, addresses}: Group): boolean =>
  sighting !== null &&
  dot.test(valueIn(sighting.attributes, 'width')) &&
  dot.test(valueIn(sighting.attributes, 'height')) &&
  addresses.every((one) => one.url === addresses[0]?.url && !isNamedFile(one));

/** True for an address that a program answers, on a host of the page's site that is not the page's own. */
const isAskedBeside = ({url}: Address, page: string): boolean => {
  const asked = partsOf(url);
  return asked !== null && asked.hostname !== partsOf(page)?.hostname && /\.(?:php|aspx?|cgi)$/i.test(asked.pathname);
};

/**
 * True for an image that only readers without scripts would be given, from another site, under no file's name and
 * without a word on what it shows: a visit is counted there. So it is on a host beside the page's own, where a site may
 * run such a program itself, unless the image is another's that waits beside it.
 */
const isCounted = ({sighting, addresses}: Group, page: string): boolean =>
  sighting !== null &&
  addresses.every(
    (one) =>
      one.source === 'noscript' &&
      !isNamedFile(one) &&
      (siteOf(one.url) !== siteOf(page) || (sighting.twin < 0 && isAskedBeside(one, page))),
  ) &&
  valueIn(sighting.attributes, 'alt').trim() === '';

/** All that the code for counting visits says of its image. */
const ofCounters = new Set(['src', 'width', 'height', 'border', 'alt']);

/**
 * True for an image that is hidden, from another site, under no file's name, and with nothing said of it: what a page
 * keeps to show later is marked for the script that shows it.
 */
const isHiddenCall = ({sighting, addresses}: Group, page: string): boolean =>
  sighting?.tag === 'img' &&
  !sighting.isVisible &&
  sighting.around.anchor === null &&
  valueIn(sighting.attributes, 'alt').trim() === '' &&
  Object.keys(sighting.attributes).every((name) => ofCounters.has(name)) &&
  addresses.every((one) => one.isShown && !isNamedFile(one) && siteOf(one.url) !== siteOf(page));

/** True for what is there to count visits, by how it stands in the page. `page` is the page's own address. */
export const isUnseen = (group: Group, chosen: Address, page: string): boolean =>
  chosen.trust < TRUST.stated && (isDot(group) || isCounted(group, page) || isHiddenCall(group, page));

/**
 * True for what a style sheet has ready for a part of the page that is not shown: the buttons of a menu, the corners of a
 * box. A picture that a page keeps for later, in a gallery or a slide show, stands in an element's own style.
 */
export const isInReserve = ({sighting, kind}: Group): boolean =>
  kind === 'background' && sighting !== null && sighting.isFromSheet && sighting.box.width * sighting.box.height === 0;

/** Pixels on a side of a place that only an icon or a portrait is given; a mere dot says nothing of what will be there. */
const ICON = {least: 9, most: 64} as const;

const isIconSide = (pixels: number): boolean => pixels >= ICON.least && pixels <= ICON.most;

/** Pixels of width in a file's name, from which on it is a picture, whatever preview of it has room in a small place. */
const LARGE_FILE = 500;

/**
 * True for a picture that is still to come, in a place that its author made no larger than an icon's. The previews of a
 * gallery have such places, too, and name the large file.
 */
export const isDeclaredIcon = ({sighting, kind}: Group, {size, trust, url}: Address): boolean => {
  if (trust >= TRUST.full || (widthHint(url) ?? 0) >= LARGE_FILE) return false;
  const declared = kind === 'image' && size.width === null ? declaredSizeOf(sighting?.attributes ?? {}) : null;
  return declared !== null && isIconSide(declared.width) && isIconSide(declared.height);
};
