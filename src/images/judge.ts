import type {Dress, Rejected, RejectionReason} from '../domain/candidate';
import {LIMITS} from '../domain/limits';
import {eachInSlices} from './clock';
import {likely} from './decoration';
import {dressOfGroup, FEW} from './dress-of-group';
import {NO_SWATCH} from './dress-of-place';
import {hasSureLarger} from './full-size/has-sure-larger';
import {widthHint} from './full-size/width-hint';
import type {Address, Group} from './group';
import {isDrawnFormat} from './image-file';
import {largerGuesses} from './larger-guesses';
import {ornamentsOf} from './ornaments';
import {partsOf} from './parse-url';
import type {Stage} from './search';
import {isMereLink, type Sighting} from './sighting';
import {brokenSizeRule, MAX_ASPECT, MIN_ONE_SIDE} from './size-rule';
import {standInsOf} from './stand-ins';
import {isDeclaredIcon, isUnseen} from './unseen';
import {advertises, leadsAway} from './where-it-leads';

/** Characters of embedded pictures in one answer: about 4 MiB of picture. */
const MAX_EMBEDDED = 5_592_416;

/** How many rejected pictures are told of. */
const MAX_REJECTED = 500;

/** CSS pixels on both sides of a place for a colour to choose, which a background fills. */
const SWATCH = 50;

const isSwatchPlace = ({isVisible, box: {width, height}}: Sighting): boolean =>
  isVisible && Math.min(width, height) > 0 && Math.max(width, height) < SWATCH;

/**
 * A background's pixels are unknown, but one that fills a small place is an icon, unless its address names more pixels
 * than any icon has, or in the smallest of places, than a colour to choose has. Its shape is the place's, not its own.
 * Where it has no place at all, its format has to tell. What a link opens is none: nobody enlarges an icon.
 */
const isIconBackground = ({sighting, chosen, others, isShared}: Group): boolean => {
  if (chosen?.source !== 'css' || sighting === null || isShared || others.some(isMereLink)) return false;
  const enough = isSwatchPlace(sighting) ? NO_SWATCH : MIN_ONE_SIDE;
  if ((widthHint(chosen.url) ?? 0) >= enough) return false;
  const {box} = sighting;
  if (box.width * box.height > 0) return brokenSizeRule(box) === 'small';
  return !chosen.isLazy && isDrawnFormat(partsOf(chosen.url)?.pathname ?? '');
};

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

/** Pixels on a side, from which on a picture is more than a colour to choose or an icon. */
const STAMP = 40;

/**
 * True for a picture of a list, or a view in a row of them, that is shown as small as a stamp, and which its server has
 * large for sure. Beside the text, and in what leads elsewhere, small ones are as a rule nobody's to pin.
 */
const isStamp = ({sighting, kind}: Group, {url, size: {width, height}}: Address, page: string): boolean => {
  const [w, h] = [width ?? 0, height ?? 0];
  if (sighting === null || kind !== 'image' || Math.min(w, h) < STAMP || w > MAX_ASPECT * h) return false;
  const {anchor, isInSide, isInHeader} = sighting.around;
  return !isInSide && !isInHeader && !leadsAway(anchor, page) && !advertises(anchor) && hasSureLarger(url);
};

/** Why a picture cannot be pinned, or is none, whatever it is called. */
const faultOf = (group: Group, page: string): RejectionReason | null => {
  const {marks, chosen, addresses, isTarget} = group;
  if (marks.isNopin) return 'nopin';
  if (chosen === null) return addresses[0]?.fault ?? 'address';
  if (isTarget) return null;
  if (isUnseen(group, chosen, page)) return 'tracker';
  const isIcon = isIconBackground(group) || isDeclaredIcon(group, chosen);
  const broken = brokenSizeRule(chosen.size, hasLargePlace(group));
  // A strip that is cut from a picture of another shape is no banner; nor is one that leads nowhere, of which windows of
  // another shape are given another cut.
  const around = group.sighting?.around;
  const isOfPage = around?.anchor === null && !around.isInSide;
  const isCut =
    broken === 'wide' &&
    addresses.some(({size, source}) =>
      size.height === null ? isOfPage && source === 'picture' : brokenSizeRule(size) === null,
    );
  const isNoFault = broken === 'small' ? isStamp(group, chosen, page) : isCut;
  return (isNoFault ? null : broken) ?? (isIcon ? 'small' : null);
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

/**
 * How many pictures fill the first sight of what is offered. Below as many, what may be dress can stand without being in
 * the way of what is none; on a page that has fewer it is left out, for people to take in if they want it.
 */
const FIRST_SIGHT = 12;

/** Sorts out what cannot or must not be pinned, and says why. */
export const judge: Stage = async (search) => {
  const kept: Group[] = [];
  const doubtful: [Group, Dress][] = [];
  const rejected: Rejected[] = [];
  // A mark on the frame that holds this document is one on all it shows.
  const {isFrameNopin, url, sightings} = search.gathering;
  const scene = {
    page: url,
    isFew: sightings.length < FEW,
    emblems: search.emblems,
    ornaments: ornamentsOf(sightings),
  };
  const standIns = standInsOf(sightings);
  let embedded = 0;
  const reject = (group: Group, reason: RejectionReason): void => {
    rejected[group.isTarget ? 'unshift' : 'push'](...rejectedOf(group, reason));
  };
  await eachInSlices(search.groups, search.clock, (group) => {
    const {chosen, isTarget} = group;
    const fault = isFrameNopin ? 'nopin' : faultOf(group, url);
    if (fault !== null || chosen === null) return reject(group, fault ?? 'address');
    if (chosen.url.startsWith('data:')) {
      embedded += chosen.url.length;
      if (embedded > MAX_EMBEDDED) return reject(group, 'embedded');
    }
    const byNames = isTarget ? null : dressOfGroup(group, chosen, scene);
    // A page has no stand-in to show to those who share it; the picture of all that it says is of many words.
    const isShownShared = group.isShared && group.sighting !== null;
    const isStandIn = !isTarget && !isShownShared && byNames?.hold !== 'certain' && standIns.has(chosen.url);
    const found = isStandIn ? likely('decoration') : byNames;
    if (found === null) kept.push(group);
    else if (found.hold !== 'certain' && isShownLarge(group)) kept.push({...group, isDoubtful: true});
    else if (found.hold === 'possible') doubtful.push([group, found.dress]);
    else reject(group, found.dress);
  });
  const [hasNone, hasMany] = [kept.length === 0, kept.length >= FIRST_SIGHT];
  for (const [group, dress] of doubtful) {
    // Better a site's emblem for sharing than nothing to pin at all.
    if (hasMany || (hasNone && group.isShared)) kept.push({...group, isDoubtful: true});
    else reject(group, dress);
  }
  search.groups = kept;
  search.rejected = rejected.slice(0, MAX_REJECTED);
  if (rejected.length > MAX_REJECTED) search.isPartial = true;
};
