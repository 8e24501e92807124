import type {Rejected, RejectionReason} from '../domain/candidate';
import {LIMITS} from '../domain/limits';
import {eachInSlices} from './clock';
import {dressOfAddress, dressOfNames} from './decoration';
import {type Address, type Group, type Size, TRUST} from './group';
import {largerGuesses} from './larger-guesses';
import type {Stage} from './search';
import {valueIn} from './sighting';
import {isDeclaredIcon, isInReserve, isUnseen} from './unseen';

/** Pixels, by the official rule of the Save extension: 90 on each side, and 120 on at least one. */
const MIN_SIDE = 90;
const MIN_ONE_SIDE = 120;

/** How many times wider than high a picture may be, and one that an article shows. */
const MAX_ASPECT = 3;
const MAX_ASPECT_IN_CONTENT = 4;

/** Characters of embedded pictures in one answer: about 4 MiB of picture. */
const MAX_EMBEDDED = 5_592_416;

/** How many rejected pictures are told of. */
const MAX_REJECTED = 500;

/** The rule that a size breaks. A side that nobody knows breaks none. */
export const brokenSizeRule = (
  {width, height}: Omit<Size, 'isMeasured'>,
  isInContent = false,
): 'small' | 'wide' | null => {
  const [w, h] = [width ?? Number.POSITIVE_INFINITY, height ?? Number.POSITIVE_INFINITY];
  if (w < MIN_SIDE || h < MIN_SIDE || (w < MIN_ONE_SIDE && h < MIN_ONE_SIDE)) return 'small';
  return width !== null && w > (isInContent ? MAX_ASPECT_IN_CONTENT : MAX_ASPECT) * h ? 'wide' : null;
};

/** A background's pixels are unknown, but one that fills a small place is an icon. Its shape is the place's, not its own. */
const isSmallBackground = ({sighting, chosen}: Group): boolean =>
  chosen?.source === 'css' &&
  sighting !== null &&
  sighting.box.width * sighting.box.height > 0 &&
  brokenSizeRule(sighting.box) === 'small';

/** Pixels, and pixels on a side, of a place that nobody gives to a logo beside the text. */
const LARGE_AREA = 60_000;
const LARGE_SIDE = 150;

/** True for what has a large place within an article, be it that its picture is still to come. */
const hasLargePlace = ({sighting, kind}: Group): boolean =>
  sighting !== null &&
  kind !== 'background' &&
  (sighting.around.isInFigure || sighting.around.isInContent) &&
  Math.min(sighting.box.width, sighting.box.height) >= LARGE_SIDE &&
  sighting.box.width * sighting.box.height >= LARGE_AREA;

/** True for what stands large within an article: an article on logos shows logos. */
const isShownLarge = (group: Group): boolean => group.sighting?.isVisible === true && hasLargePlace(group);

/** What belongs to the page's dress, by the names that its author gave, unless the author names it for pinning. */
const dressOf = (group: Group, {url, trust}: Address): RejectionReason | null => {
  const {marks, sighting} = group;
  if (marks.pinId !== null || marks.link !== '' || trust === TRUST.stated) return null;
  const byAddress = dressOfAddress(url);
  if (byAddress?.isCertain === true) return byAddress.dress;
  if (sighting?.around.isInAdvert === true) return 'advert';
  const {attributes, around} = sighting ?? {attributes: {}, around: {names: ''}};
  const names = `${valueIn(attributes, 'class')} ${valueIn(attributes, 'id')} ${around.names}`;
  // What the page names for sharing is no dress of it, whatever the box is called in which it stands.
  const found = byAddress ?? (group.isShared ? null : dressOfNames(names));
  return found === null || (!found.isCertain && isShownLarge(group)) ? null : found.dress;
};

const smallness = (group: Group, chosen: Address): 'small' | 'wide' | null => {
  const broken = brokenSizeRule(chosen.size, hasLargePlace(group));
  if (broken !== null || isSmallBackground(group)) return broken ?? 'small';
  return isDeclaredIcon(group, chosen) ? 'small' : null;
};

const reasonOf = (group: Group, page: string): RejectionReason | null => {
  const {marks, chosen, addresses, isTarget} = group;
  if (marks.isNopin) return 'nopin';
  if (chosen === null) return addresses[0]?.fault ?? 'address';
  if (isTarget) return null;
  if (isUnseen(group, chosen, page)) return 'tracker';
  return smallness(group, chosen) ?? (isInReserve(group) ? 'decoration' : dressOf(group, chosen));
};

const rejectedOf = ({chosen, addresses, kind, isTarget}: Group, reason: RejectionReason): Rejected[] =>
  [chosen ?? addresses[0]].flatMap((address) => {
    if (address === undefined) return [];
    const {url, source, size} = address;
    const {width, height} = size;
    return {
      url: url.slice(0, LIMITS.link),
      ...largerGuesses(url, width),
      kind,
      width,
      height,
      source,
      reason,
      isTarget,
    };
  });

/** Sorts out what cannot or must not be pinned, and says why. */
export const judge: Stage = async (search) => {
  const kept: Group[] = [];
  const rejected: Rejected[] = [];
  // A mark on the frame that holds this document is one on all it shows.
  const {isFrameNopin, url} = search.gathering;
  let embedded = 0;
  await eachInSlices(search.groups, search.clock, (group) => {
    let reason = isFrameNopin ? 'nopin' : reasonOf(group, url);
    if (reason === null && group.chosen?.url.startsWith('data:') === true) {
      embedded += group.chosen.url.length;
      if (embedded > MAX_EMBEDDED) reason = 'embedded';
    }
    if (reason === null) kept.push(group);
    else rejected[group.isTarget ? 'unshift' : 'push'](...rejectedOf(group, reason));
  });
  search.groups = kept;
  search.rejected = rejected.slice(0, MAX_REJECTED);
  if (rejected.length > MAX_REJECTED) search.isPartial = true;
};
