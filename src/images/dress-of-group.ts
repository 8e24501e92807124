import {certain, dressOfAddress, dressOfNames, type Finding, isTitled, likely, possible} from './decoration';
import {isDescribedEmblem} from './described-emblem';
import {dressOfPlace} from './dress-of-place';
import {isEmblemForSharing, isSiteIcon} from './emblem-for-sharing';
import {type Address, type Group, TRUST} from './group';
import {isDrawnFormat} from './image-file';
import {isOrnament} from './ornaments';
import {partsOf} from './parse-url';
import {isPlainDrawing} from './plain-drawing';
import {keyAnywhere} from './same-picture';
import {isPinterestsOwn} from './services';
import {type Sighting, valueIn} from './sighting';
import {isInReserve} from './unseen';
import {advertises, leadsAway, leadsOn} from './where-it-leads';

const isDrawn = (url: string): boolean => isDrawnFormat(partsOf(url)?.pathname ?? '');

/** Pixels on a side that no button has. */
const NO_BUTTON = 200;

/** True for a picture of which one size has been measured that no part of a page's mechanism has. */
const isKnownLarge = ({addresses}: Group): boolean =>
  addresses.some(({size: {width, height, isMeasured}}) => isMeasured && Math.min(width ?? 0, height ?? 0) >= NO_BUTTON);

/** What all pictures of a page are judged by. */
export type Scene = {
  /** Its own address. */
  readonly page: string;
  /** True where it shows few. */
  readonly isFew: boolean;
  /** See `Search`. */
  readonly emblems: ReadonlySet<string>;
  /** See `ornamentsOf`. */
  readonly ornaments: ReadonlySet<string>;
};

/** Places for pictures, icons among them: a page that has fewer is no site's, but somebody's own, and shows what it means to. */
export const FEW = 8;

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

/** True for what is linked to another page of the same site. */
const leadsOnHere = ({around: {anchor, card}}: Sighting, page: string): boolean => {
  const link = anchor ?? card;
  return leadsOn(link, {page, base: page}) && !leadsAway(link, page) && !advertises(link);
};

/** True for a photograph that an article, or a list in the page's main part, links to another page of the same site. */
const isOnOwnSite = ({sighting}: Group, {url}: Address, page: string): boolean =>
  sighting?.around.isInContent === true && !isDrawn(url) && leadsOnHere(sighting, page);

/** True for a drawing that the page asks the browser to load early, and does not show: something that it may open. */
const isOnlyEarly = ({sighting}: Group, {source, url}: Address): boolean =>
  sighting === null && source === 'preload' && isDrawn(url);

/** What holds a site's own emblem and nothing else, by its classes. */
const emblemBox =
  /(?<![a-z])(?:(?:brand|custom|desktop|footer|header|mobile|nav(?:bar)?|page|site|store|sticky|theme)[-_]?)?logo(?![a-z])/;

/** True for the site's emblem in the page's frame, which nobody pins, however many pictures the page has before it. */
const isFrameLogo = ({sighting}: Group, names: string): boolean => {
  const {isInSide = false, isInHeader = false, isInContent = false, isInFigure = false} = sighting?.around ?? {};
  return (isInSide || isInHeader) && !isInContent && !isInFigure && emblemBox.test(names.toLowerCase());
};

/** What belongs to the page's dress, by the names that its author gave, unless the author names it for pinning. */
export const dressOfGroup = (
  group: Group,
  chosen: Address,
  {page, isFew, emblems, ornaments}: Scene,
): Finding | null => {
  const {url, trust} = chosen;
  const {marks, sighting} = group;
  // A program marks every image of a page, the button that it has put there itself among them.
  if (isPinterestsOwn(url)) return certain('decoration');
  if (marks.pinId !== null || marks.link !== '' || trust === TRUST.stated) return null;
  if (
    isInReserve(group) ||
    isOnlyEarly(group, chosen) ||
    (sighting === null && (isSiteIcon(chosen) || isEmblemForSharing(url)) && !isBelow(url, page))
  )
    return possible('decoration');
  if (isEmblem(group, emblems)) return sighting === null ? possible('decoration') : likely('decoration');
  const named = dressOfAddress(url);
  // What is known to be large is no button, and may still be something else.
  const isNoDress =
    named?.hold === 'small' ? isKnownLarge(group) : named?.dress === 'advert' && isOnOwnSite(group, chosen, page);
  const byAddress = isNoDress ? null : named;
  if (byAddress?.hold === 'certain') return byAddress;
  // What calls itself an advertisement and leads to another page of the same site may be a list of its articles.
  if (sighting?.around.isInAdvert === true)
    return !isDrawn(url) && leadsOnHere(sighting, page) ? possible('advert') : certain('advert');
  const {attributes, around} = sighting ?? {attributes: {}, around: {names: ''}};
  const names = `${valueIn(attributes, 'class')} ${valueIn(attributes, 'id')} ${around.names}`;
  // What the page shows and names for sharing is no dress of it, whatever its file or the box around it is called.
  if (byAddress?.hold === 'likely' && group.isShared && sighting !== null && !isDrawn(url)) return null;
  const byPlace = group.isShared
    ? null
    : (dressOfPlace(group, chosen, page) ?? (isTitled(url) ? null : dressOfNames(names)));
  const found = byAddress ?? byPlace;
  if (found?.hold === 'possible' && byPlace !== null && isFrameLogo(group, names)) return likely('decoration');
  if (found !== null || isFew || group.isShared) return found;
  return isPaper(group) ||
    isPlainDrawing(group, chosen) ||
    isDescribedEmblem(group, url) ||
    isOrnament(group, url, ornaments)
    ? possible('decoration')
    : null;
};
