import {imageKey} from './address';
import {certain, type Finding, likely, possible} from './decoration';
import {plain} from './file-words';
import {widthHint} from './full-size/width-hint';
import type {Address, Group} from './group';
import {isDrawnFormat, isImageName} from './image-file';
import {leadsNowhere} from './link';
import {parseUrl, partsOf, siteOf} from './parse-url';
import {isNumbered} from './plain-drawing';
import {isAvatar, isPortrait} from './portrait';
import {isAdServer, isAdvertiser} from './services';
import {type Attributes, type Sighting, valueIn} from './sighting';

/** CSS pixels; a side below which a place is an icon's, a button's or a formula's, and above which it is more than a dot. */
const SLIGHT = {least: 9, below: 50} as const;

/** What is photographed may be shown small in a row of views, and be large itself. */
const photographed = /\.(?:jpe?g|webp|avif)(?![a-z0-9])/i;

/** CSS pixels on both sides of a place in which no view can be told from another: a colour to choose is shown there. */
const SWATCH = 24;

/** Pixels on a side that a picture made for such a place does not have. */
export const NO_SWATCH = 300;

/** True for a photograph of one size, and that no large one, in a place of a few pixels. */
const isSwatch = ({sighting, addresses}: Group, {url, size: {width, height}}: Address): boolean =>
  sighting !== null &&
  Math.max(sighting.box.width, sighting.box.height) < SWATCH &&
  Math.max(width ?? 0, height ?? 0, widthHint(url) ?? 0) < NO_SWATCH &&
  addresses.every((one) => imageKey(one.url) === imageKey(url));

/** True for a drawing that the page shows whole, in a place of an icon's height or width, and for a photograph of a colour. */
const isShownSlight = (group: Group, chosen: Address): boolean => {
  const {sighting, kind} = group;
  const {url, isShown, isLazy} = chosen;
  if (kind !== 'image' || sighting?.isVisible !== true || !isShown || isLazy) return false;
  const least = Math.min(sighting.box.width, sighting.box.height);
  if (!((sighting.shown?.width ?? 0) > 0 && least >= SLIGHT.least && least < SLIGHT.below)) return false;
  return !photographed.test(url) || isSwatch(group, chosen);
};

/** Names of files that are made to lie behind something. */
const patterns = /(?<![a-z0-9])(?:bg|background|pattern|texture|gradient)(?![a-z])[^/]*$/i;

/** True for what a player has in store: stills of the films that it would play next, and that the page does not show. */
const isToBePlayed = ({attributes}: Sighting): boolean =>
  Object.entries(attributes).some(([name, value]) => name.includes('playlist') || value.includes('"playlist"'));

/** True for a colour or a cloth to choose, which a shop lays behind a button and calls so. */
const isNamedSwatch = ({attributes, around}: Sighting): boolean =>
  /(?<![a-z])swatch(?:es)?(?![a-z])/i.test(`${valueIn(attributes, 'class')} ${around.names}`);

/** A front page by its path: of the site, or of one of its languages or countries. */
const front = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|default)\.(?:html?|php|aspx?))?$/i;

/** What stands in a link to a site's front page is its emblem, or a banner of it. */
const isFrontPage = ({pathname, search}: Pick<URL, 'pathname' | 'search'>): boolean =>
  search === '' && front.test(pathname);

/** The page that a link leads to; null for a place on this page, and for what is no page, such as the picture's own file. */
const webTargetOf = (anchor: Attributes | null, page: string): URL | null => {
  const href = valueIn(anchor, 'href');
  const target = href === '' || href.startsWith('#') ? null : parseUrl(href, page);
  return target !== null && /^https?:$/.test(target.protocol) && !isImageName(target) ? target : null;
};

/** Pages on somebody who writes or posts: what leads there is a portrait, as a rule. */
const profiles =
  /^\/(?:@[\w.-]+|(?:[\w-]+\/)?(?:aut(?:h?or|eur)\w{0,3}|contributors?|columnists?|agents?|profiles?|users?|members?)\/[^/.]+)\/?$/i;

/** What the patterns above cannot do without: most paths hold nothing of it, and a pattern is dear until it is compiled. */
const people = ['/@', 'autor', 'author', 'auteur', 'contributor', 'columnist', 'agent', 'profile', 'user', 'member'];

const leadsToProfile = (path: string): boolean => {
  const lower = path.toLowerCase();
  return people.some((word) => lower.includes(word)) && profiles.test(path);
};

/** What stands beside the text and leads to whoever wrote it. */
const about = /^\/about(?:[-/](?:me|us|the-author))?\/?$/i;

/** Pages on which a site asks for something: what leads there asks too. */
const asks = /\/(?:subscri(?:be|ptions?)|newsletters?|sign-?up|donat(?:e|ions?)|advertise(?:-with-us)?)\/?$/i;

/** Characters of a site's name, from which on hardly a thing is called the same. */
const MIN_SITE_NAME = 5;

/** True for a file that is called as the site is, and nothing more: what heads its pages. */
const isCalledAsSite = (url: string, page: string): boolean => {
  const site = plain(siteOf(page).split('.', 1)[0] ?? '');
  const path = site.length < MIN_SITE_NAME ? '' : (partsOf(url)?.pathname ?? '');
  return site === plain(path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')) && path !== '';
};

/** Places, in CSS pixels, that the advertising trade has agreed on (IAB's fixed-size units). */
const units = new Set(
  '300x250,336x280,728x90,970x250,970x90,300x600,160x600,120x600,300x1050,320x100,300x100,320x50,468x60'.split(','),
);

const isAdvertUnit = ({box}: {readonly box: {readonly width: number; readonly height: number}}): boolean =>
  units.has(`${Math.round(box.width)}x${Math.round(box.height)}`);

/** What a site calls the parts of its menu, the small word for one in the middle of another among them. */
const menus = /(?<![a-z])(?:mega|sub|nav(?:bar)?)?[-_]?(?:menu|nav)(?![a-z])/;

/**
 * True for what a closed menu has in store, or calls a part of it: a picture for each shelf of a shop. Beside the text
 * a picture may wait to be faded in; only one without any room is put away.
 */
const isInMenu = ({box, isVisible, attributes, around}: Sighting, leadsOn: boolean): boolean => {
  if (around.isInContent || !(around.isInHeader || around.isInSide)) return false;
  const isAway = !isVisible && (around.isInHeader || box.width * box.height === 0);
  const names = `${valueIn(attributes, 'class')} ${around.names}`.toLowerCase();
  return (isAway && leadsOn) || ((names.includes('menu') || names.includes('nav')) && menus.test(names));
};

/** Attributes by which shops count who sees and follows the banners of what they offer (Google's enhanced e-commerce). */
const promotes = /^data-(?:ga4?-)?(?:creative|promotion)(?![a-z])/;

/** True for a banner by which a shop counts who follows it, be it said by the image or by what is closely around it. */
const isPromotion = ({attributes, wrapping}: Sighting): boolean =>
  [attributes, wrapping].some((all) =>
    Object.keys(all).some((name) => name.startsWith('data-') && promotes.test(name)),
  );

/** What runs a script or writes a letter when it is clicked, and says so. */
const acts = /^\s*(?:javascript|mailto):/i;

/**
 * True for a drawing of one size in a link that only a script follows: a button. A gallery knows the picture's other
 * sizes, and within an article what it enlarges was uploaded and is numbered.
 */
const isButton = ({sighting, addresses}: Group, {url}: Address): boolean => {
  const anchor = sighting?.around.anchor ?? null;
  const href = valueIn(anchor, 'href');
  if (anchor === null || !(leadsNowhere(href) || acts.test(href))) return false;
  const pathname = partsOf(url)?.pathname ?? '';
  if (sighting?.around.isInContent === true && (!acts.test(href) || isNumbered(pathname))) return false;
  return isDrawnFormat(pathname) && addresses.every((one) => imageKey(one.url) === imageKey(url));
};

/**
 * What a picture is by the place that it has on the page, whatever it is called: an icon, a button, an emblem that
 * leads home, an advertisement, or a pattern. Null where the place says nothing. `page` is the page's own address.
 */
export const dressOfPlace = (group: Group, chosen: Address, page: string): Finding | null => {
  const {sighting, kind} = group;
  if (sighting === null) return null;
  if (isShownSlight(group, chosen)) return likely('decoration');
  if (kind === 'background' && (patterns.test(chosen.url) || isToBePlayed(sighting) || isNamedSwatch(sighting)))
    return possible('decoration');
  if (isAvatar(sighting, chosen.size)) return likely('decoration');
  const {anchor, isInContent, isInFigure, isInHeader, isInSide} = sighting.around;
  const target = webTargetOf(anchor, page);
  if (target !== null && (isAdvertiser(target.hostname) || isAdServer(target.pathname))) return certain('advert');
  const home = target !== null && isFrontPage(target) ? target : null;
  const here = partsOf(page);
  const isHome = here !== null && isFrontPage(here);
  // On the front page itself a portfolio may link its pictures to where they are; what heads it, or stands aside, is its emblem.
  if (home !== null && siteOf(home.href) === siteOf(page))
    return isHome && (isInContent || !(isInHeader || isInSide)) ? null : likely('decoration');
  if (isInMenu(sighting, target !== null)) return possible('decoration');
  if (isInFigure && !isInSide) return null;
  const isOnPerson = target !== null && (leadsToProfile(target.pathname) || (isInSide && about.test(target.pathname)));
  if (isOnPerson || isPortrait(sighting)) return possible('decoration');
  if (isButton(group, chosen)) return possible('decoration');
  if (isInContent) return null;
  if (isCalledAsSite(chosen.url, page)) return possible('decoration');
  if (home !== null || (target !== null && asks.test(target.pathname))) return possible('advert');
  // On its front page a shop shows little else.
  if (target !== null && !isHome && isPromotion(sighting)) return possible('advert');
  const isAway = target !== null && siteOf(target.href) !== siteOf(page);
  return isAway && (isInSide || isAdvertUnit(sighting)) ? possible('advert') : null;
};
