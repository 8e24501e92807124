import {isPlaceholderData} from './address';
import {attributeOf} from './dom';
import {type Address, addressIn, addressOf, groupOf, NO_SIZE, TRUST} from './group';
import {trustIn} from './image-file';
import {waitingIn} from './lazy-attributes';
import {linkedFileOf} from './linked-file';
import {marksOf} from './marks';
import {versionsOf} from './responsive';
import {addGroup, type Search} from './search';
import {type ShownImage, shownImageOf} from './shown-image';

/** `currentSrc`, where it is none of the versions, and `src`: a loader may have put a placeholder into either. */
const shownAddresses = (
  image: Element,
  {url, natural, base, baseWidth, isBroken}: ShownImage,
  versions: readonly Address[],
  baseUrl: string,
): Address[] => {
  const src = addressIn(attributeOf(image, 'src'), baseUrl, 'src');
  const isVersion = versions.some((version) => version.url === url);
  // A file that is neither a version nor `src` was a version before a script changed the set: its density is unknown.
  const isMeasured = natural !== null && (src[0]?.url === url || versions.length === 0);
  const size = {...NO_SIZE, ...(natural ?? base), isMeasured};
  // Beside a set, `src` is for browsers that cannot read it, or its smallest version.
  const srcWeight = versions.length > 0 ? 1 : baseWidth;
  return [...(isVersion ? [] : addressIn(url, baseUrl, 'currentSrc')), ...src].flatMap((address): Address[] => {
    const isShown = address.url === url;
    if (isPlaceholderData(address.url, isShown ? natural : null) || (isShown && isVersion)) return [];
    const trust = trustIn(address.url);
    if (!isShown) return [{...address, trust, weight: srcWeight}];
    const fault = address.fault ?? (isBroken ? 'broken' : null);
    return [{...address, trust, fault, weight: size.width ?? baseWidth, size, isShown}];
  });
};

const waitingAddresses = (image: Element, {isStandIn, baseWidth}: ShownImage, baseUrl: string): Address[] =>
  waitingIn(image, baseUrl, {isImage: true}).flatMap(({rank, width, ...read}) => {
    // Beside a whole picture, an address under a name that says nothing may well be another picture's.
    if (rank === 1 && !isStandIn) return [];
    const trust = rank > 3 ? TRUST.full : trustIn(read.url);
    const weight = width ?? (rank === 0 ? 1 : baseWidth + rank);
    return addressOf(read, 'src', {trust, size: {...NO_SIZE, width}, isLazy: true, weight});
  });

/** An `<img>`: what it shows, its other sizes, what waits in its attributes, the file it leads to, the author's own choice. */
export const readImage = (search: Search, image: HTMLImageElement): void => {
  const {base} = search;
  const shown = shownImageOf(image, base);
  const versions = versionsOf(image, base, shown);
  const addresses = [
    ...addressIn(attributeOf(image, 'data-pin-media'), base, 'pinMedia', {trust: TRUST.stated}),
    ...versions,
    ...shownAddresses(image, shown, versions, base),
    ...waitingAddresses(image, shown, base),
    ...addressIn(linkedFileOf(image, base), base, 'src', {trust: TRUST.linked}),
  ];
  addGroup(search, groupOf('image', addresses, {element: image, box: shown.box, marks: marksOf(image, base)}));
};
