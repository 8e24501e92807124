import {LIMITS} from '../domain/limits';
import {isPlaceholderData, readAddress} from './address';
import {type Address, addressIn, addressOf, type Group, groupOf, NO_SIZE, TRUST} from './group';
import {isGif, isPinnableFile, looksLikeImage, trustIn} from './image-file';
import {waitingIn} from './lazy-attributes';
import {leadsNowhere} from './link';
import {marksOf} from './marks';
import {withoutNamedStandIns} from './named-stand-in';
import {parseUrl, partsOf} from './parse-url';
import {nameIn} from './picture-name';
import {versionsOf} from './responsive';
import {pictureKey} from './same-picture';
import {type ShownImage, shownImageOf} from './shown-image';
import {type Sighting, valueIn} from './sighting';
import {sizeOfLargest} from './size-beside';

/** `currentSrc`, where it is none of the versions, and `src`: a loader may have put a placeholder into either. */
const shownAddresses = (
  {attributes}: Sighting,
  {url, natural, base, baseWidth, isBroken}: ShownImage,
  versions: readonly Address[],
  baseUrl: string,
): Address[] => {
  const src = addressIn(valueIn(attributes, 'src'), baseUrl, 'src');
  const isVersion = versions.some((version) => version.url === url);
  // A file that is neither a version nor `src` was a version before a script changed the set: its density is unknown.
  const isMeasured = natural !== null && (src[0]?.url === url || versions.length === 0);
  const size = {...NO_SIZE, ...(natural ?? base), isMeasured};
  // Beside a set, `src` is for browsers that cannot read it, or its smallest version.
  const srcWeight = versions.length > 0 ? 1 : baseWidth;
  // A proxy gives a drawing under an address that says nothing of its format.
  const canonical = valueIn(attributes, 'data-canonical-src');
  const drawn = canonical.includes('.svg') ? (readAddress(canonical, baseUrl)?.fault ?? null) : null;
  return [...(isVersion ? [] : addressIn(url, baseUrl, 'currentSrc')), ...src].flatMap((address): Address[] => {
    const isShown = address.url === url;
    if (isPlaceholderData(address.url, isShown ? natural : null) || (isShown && isVersion)) return [];
    const trust = trustIn(address.url);
    if (!isShown) return [{...address, trust, weight: srcWeight}];
    const fault = address.fault ?? drawn ?? (isBroken ? 'broken' : null);
    return [{...address, trust, fault, weight: size.width ?? srcWeight, size, isShown}];
  });
};

const waitingAddresses = (
  {attributes, around}: Sighting,
  {url, isStandIn, isBlank, baseWidth}: ShownImage,
  baseUrl: string,
): Address[] => {
  // Where nothing is shown, what may be a picture by its place alone may also be the page that is linked here.
  const page = isBlank ? readAddress(valueIn(around.anchor, 'href'), baseUrl)?.url : undefined;
  const waiting = waitingIn(attributes, baseUrl, {isImage: true, isBlank});
  const most = Math.max(...waiting.map(({rank}) => rank));
  return waiting.flatMap(({rank, width, told, entry, ...read}) => {
    if (read.url === page && !looksLikeImage(read.url)) return [];
    // Beside a whole picture, an address under a name that says nothing may well be another picture's, unless it comes
    // with its width, as only sizes do.
    if (rank === 1 && !isStandIn && width === null) return [];
    // Of a list of pictures, an image that shows one has no more than that.
    if (entry !== null && !isStandIn && nameIn(read) !== nameIn({url})) return [];
    const trust = rank > 3 ? TRUST.full : trustIn(read.url);
    const isLargest = rank === most && rank > 0 && entry === null;
    const beside = width === null ? (told ?? (isLargest ? sizeOfLargest(attributes) : null)) : null;
    // No more is meant to be shown than is there: what tells less tells a preview's size.
    const size = beside !== null && beside.width >= baseWidth ? beside : {width};
    const weight = size.width ?? (rank === 0 ? 1 : baseWidth + rank);
    return addressOf(read, 'lazy', {trust, size: {...NO_SIZE, ...size}, isLazy: true, weight});
  });
};

/**
 * What the elements closely around an image hold for it: galleries and shops keep the file to enlarge there. Under a name
 * that says nothing of that it is the same picture only if its file bears the same name.
 */
const wrappingAddresses = (
  {wrapping, around}: Sighting,
  own: readonly Address[],
  {baseWidth}: ShownImage,
  baseUrl: string,
): Address[] => {
  const waiting = waitingIn(wrapping, baseUrl, {isImage: false});
  if (waiting.length === 0) return [];
  // What a link that leads nowhere holds is what a script will open.
  const isOpener = around.anchor !== null && leadsNowhere(valueIn(around.anchor, 'href'));
  const [names, keys] = [new Set(own.map(nameIn)), new Set(own.map(({url}) => pictureKey(url)))];
  return waiting.flatMap(({rank, width, told: _, entry, ...read}) => {
    const isSame = names.has(nameIn(read)) || keys.has(pictureKey(read.url));
    if (entry !== null ? !isSame : !isSame && rank < (isOpener ? 1 : 3)) return [];
    const trust = rank > 3 || (isOpener && rank > 0) ? TRUST.full : trustIn(read.url);
    const weight = width ?? (rank === 0 ? 1 : baseWidth + rank);
    return addressOf(read, 'lazy', {trust, size: {...NO_SIZE, width}, isLazy: true, weight});
  });
};

/**
 * The image file that an image leads to, as galleries and blogs have it: the picture itself in its full size. Empty for
 * a link to a page, and where several pictures share the link, since it can be only one of them.
 */
export const linkedFileOf = ({around: {anchor, isAloneInAnchor}}: Sighting, shownUrl: string, base: string): string => {
  const url = isAloneInAnchor ? parseUrl(valueIn(anchor, 'href'), base) : null;
  if (url === null) return '';
  // A still that leads to its film stays the picture; a small GIF that leads to a large one is the same.
  const isSameFilm = isGif(url) && isGif(partsOf(shownUrl) ?? {pathname: ''});
  return isPinnableFile(url) || isSameFilm ? url.href : '';
};

/** Files in a script that a link runs; with more it is no picture's. */
const MAX_SCRIPTED = 6;

/**
 * The files that a link's script will open, as old galleries have it: `javascript:show('/large/leek.jpg')`. Only those
 * under the picture's own name: a script may name the next picture as well. Of several sizes the last is the largest.
 */
const scriptedFilesOf = ({around: {anchor}}: Sighting, own: readonly Address[], base: string): readonly Address[] => {
  const href = valueIn(anchor, 'href').slice(0, LIMITS.link);
  if (!/^\s*javascript:/i.test(href)) return [];
  const files = [...href.matchAll(/(["'])([^"'\s]+)\1/g)].map(([, , text = '']) => text).filter(looksLikeImage);
  if (files.length > MAX_SCRIPTED) return [];
  const names = new Set(own.map(nameIn));
  return files
    .flatMap((file, at) => addressIn(file, base, 'link', {trust: TRUST.linked, weight: at + 1}))
    .filter((file) => names.has(nameIn(file)));
};

/** A copy of what an image shows that nobody but its page can load. */
const copyOf = ({pixels, shown}: Sighting, base: string): readonly Address[] => {
  const size = {width: shown?.width ?? null, height: shown?.height ?? null, isMeasured: true};
  return addressIn(pixels, base, 'canvas', {size});
};

/** The file that an author states for pinning; some programs write `true` there for the picture itself. */
export const statedIn = ({attributes}: Sighting, base: string): readonly Address[] => {
  const value = valueIn(attributes, 'data-pin-media');
  return /[./]/.test(value) ? addressIn(value, base, 'pinMedia', {trust: TRUST.stated}) : [];
};

/** The addresses of an `<img>`: the author's own choice, its sizes, what it shows, what waits in its attributes, the file it leads to. */
export const imageAddresses = (sighting: Sighting, base: string): readonly Address[] => {
  const shown = shownImageOf(sighting, base);
  const versions = versionsOf(sighting, base, shown);
  const own = withoutNamedStandIns([
    ...versions,
    ...copyOf(sighting, base),
    ...shownAddresses(sighting, shown, versions, base),
    ...waitingAddresses(sighting, shown, base),
  ]);
  return [
    ...statedIn(sighting, base),
    ...own,
    ...wrappingAddresses(sighting, own, shown, base),
    ...scriptedFilesOf(sighting, own, base),
    ...addressIn(linkedFileOf(sighting, shown.url, base), base, 'link', {trust: TRUST.linked}),
  ];
};

/** An `<img>`, and what AMP has in its place. */
export const readImage = (sighting: Sighting, base: string): Group =>
  groupOf('image', imageAddresses(sighting, base), {sighting, marks: marksOf(sighting, base)});
