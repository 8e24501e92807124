import {eachInSlices} from './clock';
import {type Address, type Group, TRUST} from './group';
import {areaOf, isInLineWith, isMark, isOnlyMarked, isView, largestOf, NARROW, type Pixels, pixelsOf} from './room';
import {type Standing, scoreOf} from './score';
import type {Stage} from './search';
import type {Around, Box, Sighting} from './sighting';
import {advertises, leadsAway, leadsOn, leadsToNoPage} from './where-it-leads';

/** How many pictures are offered. */
const MAX_CANDIDATES = 500;

/** Pixels on a side of a place that a picture may be meant for. */
const MIN_ROOM = 90;

/** Of a file whose width alone is told, as in a set of versions, a photograph's height is expected. */
const expectedOf = (address: Address | null): Pixels | null => {
  const width = address?.size.width ?? null;
  return width === null ? null : {width, height: Math.round((width * 2) / 3)};
};

/** Pixels of the place that a lead picture takes. */
const LEAD_AREA = 60_000;

/** Where a picture is shown that may lead a text; null for any other. */
const leadingPlaceOf = ({sighting, kind, isDoubtful, chosen}: Group): Sighting | null => {
  if (sighting?.isVisible !== true || kind === 'background' || isDoubtful) return null;
  // The still of a film may be no more than a stamp, however large its player.
  return (pixelsOf(chosen)?.width ?? NARROW) >= NARROW ? sighting : null;
};

/** True for a picture that is large enough, and shown, to lead a text. */
const isLarge = (group: Group): boolean => {
  const place = leadingPlaceOf(group);
  return place !== null && areaOf(group, place) >= LEAD_AREA;
};

/** Pixels of width of a picture's largest version that is more than a thumbnail. */
const MIN_VERSION = 300;

/**
 * True for a picture that the page's metadata name beside another for sharing, shown small and not wider than high, and
 * kept in a larger size, as the cover of a film or a book is. What heads the page or stands aside is its emblem.
 */
const isCover = (group: Group): boolean => {
  const {isAgreed, isShared, chosen} = group;
  const place = leadingPlaceOf(group);
  if (!isAgreed || isShared || place === null || (chosen?.size.width ?? 0) < MIN_VERSION) return false;
  const {box, around} = place;
  return box.height >= box.width && !around.isInSide && !around.isInHeader && !advertises(around.anchor);
};

/** True for a picture that is wide enough, and shown, to stand for a whole article that has it beside its text. */
const isWide = (group: Group): boolean => (leadingPlaceOf(group)?.box.width ?? 0) >= NARROW;

/** Pixels of a place that a picture is given to open a page with, and that no pattern behind all of it has. */
const OPENING = {width: 600, height: 300, mostHeight: 1_200} as const;

const jpegOrWebp = /\.(?:jpe?g|webp)(?![a-z0-9])/i;

/** True for a photograph that fills the opening of a page from behind, by the style of its own element. */
const isOpening = ({kind, sighting, chosen}: Group, view: Box): boolean =>
  kind === 'background' &&
  sighting?.isVisible === true &&
  !sighting.isFromSheet &&
  sighting.box.width >= OPENING.width &&
  sighting.box.height >= OPENING.height &&
  sighting.box.height <= OPENING.mostHeight &&
  sighting.box.y < view.y + view.height &&
  jpegOrWebp.test(chosen?.url ?? '');

/** What all pictures of a page are held against. */
type Scene = {
  readonly view: Box;
  readonly page: string;
  /** What the page's links are relative to. */
  readonly base: string;
  readonly lead: Group | null;
  readonly hasLead: boolean;
  /** True where the lead picture leads to no other page: then those that do are mostly of what else there is to read. */
  readonly isAboutLead: boolean;
  /** True where the page marks an article, or its main part, around some picture. */
  readonly hasContent: boolean;
};

/** True for a view in the gallery that the lead picture opens: what a click on it shows takes the lead's place. */
const isViewOfLead = (group: Group, scene: Scene): boolean => {
  const around = group.sighting?.around;
  return (
    scene.isAboutLead &&
    scene.lead !== null &&
    group !== scene.lead &&
    around !== undefined &&
    !group.isDoubtful &&
    (isInLineWith(scene.lead, group) || (isView(group) && !around.isInSide)) &&
    !leadsOn(around.anchor ?? around.card, scene)
  );
};

const standingOf = (group: Group, scene: Scene): Standing => {
  const {view, page, lead, hasLead, isAboutLead, hasContent} = scene;
  const {sighting, addresses, chosen, kind, marks} = group;
  const around = sighting?.around;
  const isInContent = around?.isInContent === true;
  const isOn = leadsOn(around?.anchor ?? null, scene);
  const seen = sighting?.isVisible === true ? sighting.box : null;
  // A preview's size says nothing of the file that it leads to, but that it is larger.
  const others = chosen?.source === 'link' ? [] : addresses;
  const known =
    largestOf(others.flatMap((address) => pixelsOf(address) ?? []).filter((one) => !isMark(one))) ??
    (isInContent && !isOn ? expectedOf(chosen) : null);
  const leading = isViewOfLead(group, scene) ? lead : null;
  const pixels = pixelsOf(leading?.chosen ?? null) ?? pixelsOf(chosen) ?? (leading === null ? known : null);
  const isRoom =
    seen !== null && !isOnlyMarked(seen, group) && (pixels !== null || Math.min(seen.width, seen.height) >= MIN_ROOM);
  const place = leading?.sighting?.box ?? (isRoom ? seen : null);
  const isStated = chosen?.trust === TRUST.stated;
  // An article has a header too, often with its main picture in it, and a page one with its first story, as a figure. And
  // some put that beside their text, or call a column of theirs so that is beside nothing.
  const isInColumn = group.isShared && (isInContent ? isWide(group) : isLarge(group) && !hasContent);
  const isInFrame =
    leading === null &&
    around !== undefined &&
    ((around.isInSide && !isInColumn) || (!isInContent && around.isInHeader && !around.isInFigure));
  return {
    pixels,
    place,
    isInContent,
    isInFigure: around?.isInFigure === true,
    isInFrame,
    isInView:
      seen !== null &&
      seen.x < view.x + view.width &&
      seen.y < view.y + view.height &&
      seen.x + seen.width > view.x &&
      seen.y + seen.height > view.y,
    isNarrow: ((place ?? pixels)?.width ?? NARROW) < NARROW && !(group === lead && isCover(group)),
    isHidden: (sighting !== null && seen === null) || sighting?.tag === 'a',
    isDoubtful: group.isDoubtful,
    isBackground: kind === 'background' && !isOpening(group, view),
    isAgreed: group.isAgreed && (sighting !== null || group.isShared),
    isShared: group.isShared && sighting !== null && !isInFrame,
    isLeadingAway:
      advertises(around?.anchor) ||
      (!isInContent && around?.isInFigure !== true && leadsAway(around?.anchor ?? null, page)),
    isLeadingOn: isAboutLead && !group.isShared && isOn,
    // Beside a lead picture, what the page only names is mostly another cut of it.
    isNamedOnly: sighting === null && group.isAgreed && (isStated || !hasLead),
    isMentioned: sighting === null && !isStated && (hasLead || !group.isAgreed),
    isMarked: marks.link !== '' || isStated,
    hasPin: marks.pinId !== null,
    isLead: group === lead,
    isTarget: group.isTarget,
  };
};

/**
 * The first picture of size in the article or of those that metadata name, since a page may show it above what it marks
 * as its article; on a page that marks none, the first outside its frame that leads to no page. Where none is of size,
 * the cover of what the page is about.
 */
const leadOf = (groups: readonly Group[], page: string, hasContent: boolean): Group | null => {
  const isInPlace = ({isInContent, isInSide, isInHeader, isInFigure, anchor}: Around, isAgreed: boolean): boolean => {
    if (advertises(anchor)) return false;
    if (isInSide || isInContent) return isInContent && !isInSide;
    return (!isInHeader || isInFigure) && (hasContent ? isAgreed : leadsToNoPage(anchor, page));
  };
  const isLead = (group: Group): boolean =>
    group.sighting !== null && isLarge(group) && isInPlace(group.sighting.around, group.isAgreed);
  const lead = groups.find(isLead);
  if (lead !== undefined) return lead;
  // Metadata that name several name them in a list, of which none is what the page is about.
  const [cover, ...others] = groups.filter(isCover);
  return cover === undefined || others.length > 0 ? null : cover;
};

/** Puts what a person would likeliest pin first. Nothing is left out for scoring low: a small picture may be wanted too. */
export const rank: Stage = async (search) => {
  const {view, url: page, base} = search.gathering;
  const hasContent = search.groups.some(({sighting}) => sighting?.around.isInContent === true);
  const lead = leadOf(search.groups, page, hasContent);
  // Where the page shows what it names for sharing, what it only names beside that is another cut, or an emblem.
  const hasLead = lead !== null || search.groups.some(({isShared, sighting}) => isShared && sighting !== null);
  const ranked: Group[] = [];
  const isAboutLead = lead !== null && !leadsOn(lead.sighting?.around.anchor ?? null, {page, base});
  const scene = {view, page, base, lead, hasLead, isAboutLead, hasContent};
  await eachInSlices(search.groups, search.clock, (group) =>
    ranked.push({...group, score: scoreOf(standingOf(group, scene))}),
  );
  search.groups = ranked.sort((a, b) => b.score - a.score || a.order - b.order).slice(0, MAX_CANDIDATES);
  if (ranked.length > MAX_CANDIDATES) search.isPartial = true;
};
