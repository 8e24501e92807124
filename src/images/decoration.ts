import type {Dress} from '../domain/candidate';
import {parseUrl} from './parse-url';

/** Words, each standing alone in a file's name, a folder's, a class or an id, by what they give away. */
const WORDS: Readonly<Record<Dress, string>> = {
  decoration:
    'logos?|favicon|icons?|ico|(?:gr)?avatars?|alphatars?|sprites?|badges?|emojis?|emoticons?|smileys?|smilies|spinner|loader|' +
    'placeholder|spacer|blank|transparent|btns?|buttons?|arrows?|bullets?|chevron|expand|collapse|minus|plus|close|caret|' +
    'magnifier|lupe|hamburger|sharing|addthis|rss|brand|seal|masthead|watermark|profile_images|mugshot|byline|headshot|qrcode|' +
    'powered|appstore|googleplay|subscribe|newsletter|wordmark|touch-icon',
  advert:
    'ads?|adverts?|advertisements?|advertising|adserver|doubleclick|sponsors?|sponsored|taboola|outbrain|zergnet|banners?',
  tracker: 'pixel|tracking|tracker|beacon|1x1|clear|counter|analytics|pv',
};

const standingAlone = (words: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${words})(?:$|[^a-z])`, 'i');

const decorationWords = standingAlone(WORDS.decoration);
const advertWords = standingAlone(WORDS.advert);
const trackerWords = standingAlone(WORDS.tracker);

/** Hosts that serve nothing but measurements, and nothing but advertisements; sub-domains included. */
const measuring =
  /(?:^|\.)(?:scorecardresearch|quantserve|google-analytics|imrworldwide|chartbeat|omtrdc|2o7|krxd|bluekai|demdex|everesttech|dmtracker|hotjar|statcounter|mixpanel|bat\.bing|stats\.wp|phar\.gu-web)\.[a-z]{2,3}$|^(?:stats?|pixel|track(?:ing)?|metrics?|beacon|analytics|log|tags?|counter)\d*\./;
const advertising =
  /(?:^|\.)(?:doubleclick|googlesyndication|googleadservices|adnxs|amazon-adsystem|taboola(?:syndication)?|outbrain|zergnet|revcontent|criteo|adsrvr|rubiconproject|pubmatic|mgid|adform|newsinc|arenaconnect\.arkadiumhosted)\.[a-z]{2,3}$|^ads?\d*\./;
const portraits = /(?:^|\.)gravatar\.com$|^(?:avatars?|icons?|logos?)\d*\./;

/** Where content management systems keep what belongs to a site's looks. */
const themeFolders =
  /\/(?:wp-content\/(?:themes|plugins)|content\/themes|wp-includes|sites\/all\/(?:themes|modules)|skins?|ui|widgets?)\//i;

const byHost = (host: string): Dress | null => {
  if (measuring.test(host)) return 'tracker';
  if (advertising.test(host)) return 'advert';
  return portraits.test(host) ? 'decoration' : null;
};

/** By an address alone; null for one that may be of a picture. */
export const dressOfAddress = (url: string): Dress | null => {
  const parsed = parseUrl(url);
  if (parsed === null || parsed.protocol === 'data:') return null;
  const {hostname, pathname} = parsed;
  const known = byHost(hostname);
  if (known !== null) return known;
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  // What measures is a dot, and asked for with all it has to tell.
  if (/^(?:[a-z]{0,2}|.*(?:pixel|track|beacon|count|stat).*)\.gif$|^(?:tr|collect|utm|pixel)$/i.test(name))
    return 'tracker';
  if (trackerWords.test(name)) return 'tracker';
  if (themeFolders.test(pathname) || decorationWords.test(pathname)) return 'decoration';
  return advertWords.test(pathname) ? 'advert' : null;
};

/** By the classes and ids of an element and what holds it. */
export const dressOfNames = (names: string): Dress | null => {
  if (decorationWords.test(names)) return 'decoration';
  return advertWords.test(names) ? 'advert' : null;
};
