import type {Dress} from '../domain/candidate';
import {isCutForLooks} from './emblem-for-sharing';
import {isDrawnFormat} from './image-file';
import {isNetworkMark} from './network-mark';
import {partsOf} from './parse-url';
import {isPromise} from './promise';
import {remembered} from './remember';
import {savedAddress} from './saved-address';
import {
  isAdServer,
  isAdvertiser,
  isCounter,
  isDonation,
  isHeadshot,
  isMap,
  isMeasurer,
  mayMeasure,
  servesDress,
} from './services';

/**
 * A finding, and how far it holds: `certain` for whatever bears the name · `small` for what is not known to be large, since
 * a button is small and a dress with buttons is not · `likely` but for what stands large in an article, since a text on
 * logos shows logos · `possible` for what may as well be a picture.
 */
export type Finding = {readonly dress: Dress; readonly hold: 'certain' | 'small' | 'likely' | 'possible'};

export const certain = (dress: Dress): Finding => ({dress, hold: 'certain'});
const small = (dress: Dress): Finding => ({dress, hold: 'small'});
export const likely = (dress: Dress): Finding => ({dress, hold: 'likely'});
export const possible = (dress: Dress): Finding => ({dress, hold: 'possible'});

/**
 * Words that stand alone in a file's name, a folder's, a class or an id: none of the characters `notAfter` follows. What
 * only looks around is compiled in a third of the time of what takes the characters along, and what knows one case only,
 * as the patterns below do, in half of that: names are asked about in lower case.
 */
const alone = (words: string, notAfter = 'a-z'): RegExp => new RegExp(`(?<![a-z0-9])(?:${words})(?![${notAfter}])`);

/** What nobody shows for its own sake, nor calls anything else: parts of a page's mechanism, and portraits beside a name. */
const controls = alone(
  'favicon|(?:gr)?avatars?|alphatars?|sprite\\w?|sprites|emoticons?|smil(?:ey|ie)s?|spacer|btns?|chevron|addthis|' +
    'profile_images?(?!\\/[a-z])|mugshot|byline(?:pic|photo|image)?|missing-author\\w{0,20}|author[^a-z]{0,3}photos?|touch-icon|capt?cha\\w{0,9}|no[-_]?(?:image|photo|avatar)|' +
    'default[-_]?(?:user|avatar|profile)|(?:user|profile)[-_]?default|icon[-_]user|android-chrome',
);

/** The same in words of which each is also something to photograph: a hamburger, a kitchen counter, a bullet journal. */
const drawings = alone(
  '1x1|spinner|throbber|loader|loading|busy|blank|transparent|buttons?|arrows?|bullets?|expand|collapse|caret|magnifier|lupe|hamburger|pixel|trans|' +
    'minus|plus|close|(?:back|scroll)[-_]?to[-_]?top|buy[-_]?(?:it|now)|add[-_]?to[-_]?(?:cart|bag|basket)|sharing|brand|seal|newsletters?|social|promos?|divider|breadcrumb|powered(?:by)?|pin-?(?:it|ext)|print\\d?|ratings?|profile',
);

/** What is photographed has another format than what is drawn. */
const photographed = /\.(?:jpe?g|webp|avif)$/;

const emblems = alone(
  'logos?|icons?|icn|ico|badges?|emojis?|placeholder|default_images?|rss|qrcode|appstore|googleplay|wordmark|logotype|lockup|(?:privacy|site|trust)-seal|trust[-_]?marks?|headshots?|bio[-_]?pics?',
);

/** What an element is, by its classes; most other words tell how it looks, or what a script does with it. */
const emblemNames = alone(
  'logos?|icons?|badges?|emojis?|commenter|headshots?|bio[-_]?pics?|author[-_]?(?:image|img|photo|pic)s?|qrcode|seal|wordmark|logotype|lockup',
);

/**
 * The same words within others that are told apart by their capitals: `siteLogo`, `IconOnly`. Only words so long that no
 * random letters hold them.
 */
const humps =
  /(?<=[a-z0-9])(?:Logo|Icon|Avatar|Badge|Emoji|Sprite|Wordmark|Spinner|Busy|Btn)s?(?![a-z])|(?<![A-Za-z])(?:[Ll]ogo|[Ii]con|[Aa]vatar|[Bb]adge|[Ee]moji|[Ss]prite)s?(?=[A-Z])/;

/** The same for what is drawn: a shirt's buttons are photographed. */
const drawnHumps = /[a-z]Button(?![a-z])/;

/** Asked of what has capitals at all: beside itself in lower case. */
const hasHumps = (written: string, lower: string): boolean => written !== lower && humps.test(written);

/** Parts of a page in which pictures stand too. */
const parts = alone('masthead|subscribe|footer|takeover|partners?|sign-?up');

/** What is made for the column beside the text, be it a photograph: mostly a book, or the author. */
const besides = alone('sidebars?');

const adverts = alone(
  'ads?|adblock|adverts?|advertisements?|advertising|adserver|doubleclick|sponsors?|sponsored|taboola|outbrain|zergnet',
  'a-z0-9',
);

/** Folders of nothing but advertisements. Within a longer name, such a word may be an article's, or a part of the page. */
const advertFolders =
  /\/(?:[a-z]{0,4}[-_])?(?:ads?|adverts?|advertising|advertisements?|sponsors?|sponsored|banners?)\//;

/** Words in the name of a file from which on it is a title: it tells what is shown, and not what for. */
const MIN_TITLE_WORDS = 5;

/** Words, and not numbers or the single letters that name sizes. */
const words = /[a-z\u00c0-\u024f]{2,}/g;

const isTitle = (name: string): boolean => (name.replace(/\.\w+$/, '').match(words)?.length ?? 0) >= MIN_TITLE_WORDS;

const dots = alone('tracking|tracker|beacon|clear|counter|analytics', 'a-z0-9');

/** Where content management systems keep what belongs to a site's looks. */
const themeFolders =
  /\/(?:wp-content\/(?:themes|plugins)|content\/themes|wp-includes|sites\/all\/(?:themes|modules)|frontend\/[\w-]{1,40}\/[\w-]{1,40}\/[a-z]{2}_[a-z]{2}|view\/theme|skins?|ui|widgets?|site_images)\//;

/** Where shops keep their makers' marks, each by its name alone. */
const makerFolders = /\/(?:brand|hersteller|manufacturer|marca|marque)s?\/[a-z]+(?:[-_]logo)?\.\w+$/;

/** Where nothing lies but the marks that such systems, and what is added to them, draw: stars, smileys, what turns while one waits. */
const systemFolders = /\/(?:wp-(?:content\/plugins|includes)|(?:pre)?loaders?|spinners?)\//;

/** Where Drupal keeps what was uploaded: by the field of a form, be it a story's picture in one made for logos. */
const fields = /\/field_[a-z_]+(?=\/)/g;

const withoutFields = (pathname: string): string =>
  pathname.includes('/field_') ? pathname.replaceAll(fields, '') : pathname;

/** The path of an address within a query: resizing servers carry the picture's own there. */
const nestedIn = (search: string): string => (/http|%2F/i.test(search) ? search.replaceAll(/%2F/gi, '/') : '');

const byHost = (host: string): Finding | null => {
  if (isMeasurer(host)) return certain('tracker');
  if (isAdvertiser(host)) return certain('advert');
  return servesDress(host) ? certain('decoration') : null;
};

/** Hosts whose files are named after what they show, be it a logo. */
const titled = /(?:^|\.)(?:wikimedia|wikipedia)\.org$/;

/** True for a file named after what it shows: a logo's is a logo's picture. */
export const isTitled = (url: string): boolean => titled.test(partsOf(url)?.hostname ?? '');

const byAddress = (url: string): Finding | null => {
  const parsed = partsOf(url);
  if (parsed === null || parsed.protocol === 'data:') return null;
  const {hostname} = parsed;
  const written = parsed.pathname + nestedIn(parsed.search);
  const pathname = written.toLowerCase();
  const known = byHost(hostname);
  if (known !== null || titled.test(hostname)) return known;
  const address = hostname + pathname;
  if (isMap(address, parsed.search)) return certain('decoration');
  const name = parsed.pathname.slice(parsed.pathname.lastIndexOf('/') + 1).toLowerCase();
  const isDrawn = isDrawnFormat(name);
  if (isAdServer(pathname)) return certain('advert');
  if ((mayMeasure(hostname) && !photographed.test(name)) || isCounter(parsed.pathname)) return certain('tracker');
  // What measures is a dot, and is asked for under the shortest of names.
  if (/^(?:[a-z]?|\d{1,2}|track|ping|hit)\.gif$|^(?:tr|collect|utm|pixel(?:_[\da-f]+)?)$/.test(name))
    return certain('tracker');
  const label = isTitle(name) ? '' : name;
  if (dots.test(label) && !photographed.test(name)) return name.endsWith('gif') ? certain('tracker') : small('tracker');
  if (controls.test(pathname) || isHeadshot(address) || isDonation(hostname, address)) return certain('decoration');
  if (isDrawn && systemFolders.test(pathname)) return certain('decoration');
  if (isDrawn && (drawings.test(label) || drawnHumps.test(parsed.pathname)))
    return name.endsWith('gif') ? certain('decoration') : small('decoration');
  // A photograph under a title shows what the title says: a hoodie with a logo, a helmet of a maker called Icon.
  const isPhotograph = label === '' && photographed.test(name);
  const called = isPhotograph ? pathname.slice(0, pathname.lastIndexOf('/')) : pathname;
  if (emblems.test(called)) return emblems.test(withoutFields(called)) ? likely('decoration') : small('decoration');
  if ((!isPhotograph && hasHumps(written, pathname)) || isNetworkMark(name) || isPromise(name))
    return likely('decoration');
  if (besides.test(label) || themeFolders.test(pathname) || (!photographed.test(name) && parts.test(pathname)))
    return possible('decoration');
  if (makerFolders.test(pathname) || isCutForLooks(pathname)) return possible('decoration');
  return advertFolders.test(pathname) || adverts.test(label) ? possible('advert') : null;
};

/** By an address alone; null for one that may be of a picture. */
export const dressOfAddress = remembered((url): Finding | null => byAddress(savedAddress(url) ?? url));

/** By the classes and ids of an element and what holds it. */
export const dressOfNames = remembered((written): Finding | null => {
  const names = written.toLowerCase();
  if (controls.test(names) || emblemNames.test(names) || hasHumps(written, names)) return possible('decoration');
  return adverts.test(names) ? possible('advert') : null;
});
