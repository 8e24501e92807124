import type {Dress, Rejected, RejectionReason} from '../domain/candidate';
import {LIMITS} from '../domain/limits';
import {eachInSlices} from './clock';
import {certain, dressOfAddress, dressOfNames, type Finding, isPinterestsOwn, likely, possible} from './decoration';
import {isDescribedEmblem} from './described-emblem';
import {dressOfPlace, NO_SWATCH} from './dress-of-place';
import {isEmblemForSharing} from './emblem-for-sharing';
import {widthHint} from './full-size/width-hint';
import {type Address, type Group, TRUST} from './group';
import {isDrawnFormat} from './image-file';
import {largerGuesses} from './larger-guesses';
import {partsOf} from './parse-url';
import {isPlainDrawing} from './plain-drawing';
import {keyAnywhere} from './same-picture';
import type {Stage} from './search';
import {type Sighting, valueIn} from './sighting';
import {brokenSizeRule, MIN_ONE_SIDE} from './size-rule';
import {standInsOf} from './stand-ins';
import {isDeclaredIcon, isInReserve, isUnseen} from './unseen';
import {advertises, leadsAway, leadsOn} from './where-it-leads';

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
 * Where it has no place at all, its format has to tell.
 */
const isIconBackground = ({sighting, chosen, isShared}: Group): boolean => {
  if (chosen?.source !== 'css' || sighting === null || isShared) return false;
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

/** True for what stands large within an article: an article on emblems shows emblems. */
const isShownLarge = (group: Group): boolean => group.sighting?.isVisible === true && hasLargePlace(group);

/** Pixels on a side that no button has. */
const NO_BUTTON = 200;

/** True for a picture of which one size has been measured that no part of a page's mechanism has. */
const isKnownLarge = ({addresses}: Group): boolean =>
  addresses.some(({size: {width, height, isMeasured}}) => isMeasured && Math.min(width ?? 0, height ?? 0) >= NO_BUTTON);

/** What all pictures of a page are judged by. */
type Scene = {
  /** Its own address. */
  readonly page: string;
  /** True where it shows few. */
  readonly isFew: boolean;
  /** See `Search`. */
  readonly emblems: ReadonlySet<string>;
};

/** Places for pictures, icons among them: a page that has fewer is no site's, but somebody's own, and shows what it means to. */
const FEW = 8;

/** True for what lies behind a whole page. */
const isPaper = ({kind, sighting}: Group): boolean =>
  kind === 'background' && (sighting?.tag === 'body' || sighting?.tag === 'html');

/** True for a file in a folder that bears the page's own address: what lies there was made for this page. */
const isBelow = (url: string, page: string): boolean => {
  const folder = partsOf(page)?.pathname.replace(/\/*$/, '/') ?? '/';
  return folder !== '/' && (partsOf(url)?.pathname ?? '').startsWith(folder);
};

/** True for an emblem or a portrait by what the page's data say, whatever it is called. */
const isEmblem = ({addresses}: Group, emblems: ReadonlySet<string>): boolean =>
  emblems.size > 0 && addresses.some(({url}) => emblems.has(keyAnywhere(url)));

/** True for a photograph that an article, or a list in the page's main part, links to another page of the same site. */
const isOnOwnSite = ({sighting}: Group, {url}: Address, page: string): boolean => {
  if (isDrawnFormat(partsOf(url)?.pathname ?? '')) return false;
  const {anchor = null, card = null, isInContent = false} = sighting?.around ?? {};
  const link = anchor ?? card;
  return isInContent && leadsOn(link, {page, base: page}) && !leadsAway(link, page) && !advertises(link);
};

/** True for a drawing that the page asks the browser to load early, and does not show: something that it may open. */
const isOnlyEarly = ({sighting}: Group, {source, url}: Address): boolean =>
  sighting === null && source === 'preload' && isDrawnFormat(partsOf(url)?.pathname ?? '');

/** What belongs to the page's dress, by the names that its author gave, unless the author names it for pinning. */
const dressOf = (group: Group, chosen: Address, {page, isFew, emblems}: Scene): Finding | null => {
  const {url, trust} = chosen;
  const {marks, sighting} = group;
  // A program marks every image of a page, the button that it has put there itself among them.
  if (isPinterestsOwn(url)) return certain('decoration');
  if (marks.pinId !== null || marks.link !== '' || trust === TRUST.stated) return null;
  if (
    isInReserve(group) ||
    isOnlyEarly(group, chosen) ||
    (sighting === null && isEmblemForSharing(url) && !isBelow(url, page))
  )
    return possible('decoration');
  if (isEmblem(group, emblems)) return sighting === null ? possible('decoration') : likely('decoration');
  const named = dressOfAddress(url);
  // What is known to be large is no button, and may still be something else.
  const isNoDress =
    named?.hold === 'small' ? isKnownLarge(group) : named?.dress === 'advert' && isOnOwnSite(group, chosen, page);
  const byAddress = isNoDress ? null : named;
  if (byAddress?.hold === 'certain') return byAddress;
  if (sighting?.around.isInAdvert === true) return certain('advert');
  const {attributes, around} = sighting ?? {attributes: {}, around: {names: ''}};
  const names = `${valueIn(attributes, 'class')} ${valueIn(attributes, 'id')} ${around.names}`;
  // What the page shows and names for sharing is no dress of it, whatever its file or the box around it is called.
  if (
    byAddress?.hold === 'likely' &&
    group.isShared &&
    sighting !== null &&
    !isDrawnFormat(partsOf(url)?.pathname ?? '')
  )
    return null;
  const byPlace = group.isShared ? null : (dressOfPlace(group, chosen, page) ?? dressOfNames(names));
  const found = byAddress ?? byPlace;
  if (found !== null || isFew || group.isShared) return found;
  return isPaper(group) || isPlainDrawing(group, chosen) || isDescribedEmblem(group, url)
    ? possible('decoration')
    : null;
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
  return (isCut ? null : broken) ?? (isIcon ? 'small' : null);
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
  const {isFrameNopin, url} = search.gathering;
  const scene = {page: url, isFew: search.gathering.sightings.length < FEW, emblems: search.emblems};
  const standIns = standInsOf(search.gathering.sightings);
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
    const byNames = isTarget ? null : dressOf(group, chosen, scene);
    const isStandIn = !isTarget && byNames?.hold !== 'certain' && standIns.has(chosen.url);
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
