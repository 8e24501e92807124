import type {PageDetails, PageFacts} from '../domain/candidate';
import {LIMITS} from '../domain/limits';
import {cleanLink, linkOfPage} from './link';
import {metaOf, type PageMetadata, sharingMetaOf} from './page-metadata';
import {parseUrl} from './parse-url';
import type {Gathering} from './sighting';
import {firstText, markedText} from './words';

/**
 * Where the page's pins lead: `pin:url`; else the canonical link, which the mere presence of `pin:url` switches off;
 * else `og:url` where it stays on the host; else the page's own address. Empty for a page that has none on the web.
 */
const linkOf = ({url, base}: Gathering, metadata: PageMetadata): string => {
  // A frame without an address of its own (`about:srcdoc`) speaks with its page's.
  const own = linkOfPage(url) || linkOfPage(base);
  const stated = metaOf(metadata, 'pin:url');
  if (stated !== '') return cleanLink(stated, base) || own;
  const canonical = cleanLink(metadata.canonical, base);
  const isOfThisPage = !metadata.hasMoved || parseUrl(canonical)?.pathname === parseUrl(own)?.pathname;
  if (canonical !== '' && isOfThisPage) return canonical;
  const openGraph = cleanLink(sharingMetaOf(metadata, 'og:url'), base);
  return openGraph !== '' && parseUrl(openGraph)?.host === parseUrl(own)?.host ? openGraph : own;
};

/** The title that somebody gave the page; that of a picture alone in its tab is the browser's, its file name and size. */
export const givenTitleOf = ({contentType, title}: Gathering): string =>
  contentType.startsWith('image/') ? '' : title;

/** Titles that a site builder takes from its menu, in lower case: every other site has a page that is called so. */
const ofMenu = new Set(
  'home,homepage,home page,welcome,index,start,startseite,accueil,inicio,início,página inicial,strona główna,главная,ホーム,トップページ,blog,gallery,portfolio,shop,store'.split(
    ',',
  ),
);

const isOfMenu = (title: string): boolean => ofMenu.has(title.trim().toLowerCase());

/**
 * What a page is called for sharing, unless that is a mere word of its menu and it has a name beside it: its title, or
 * the site's. A word within a longer title is left alone.
 */
const sharedTitleOf = (metadata: PageMetadata, given: string): string => {
  const shared = sharingMetaOf(metadata, 'og:title');
  if (!isOfMenu(shared)) return shared;
  const named = [given, sharingMetaOf(metadata, 'og:site_name')].filter((name) => !isOfMenu(name));
  return firstText([...named, shared], LIMITS.title);
};

/** The letters and figures of a name, in small letters. */
const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** Letters of the shortest name of a site that says anything within a handle. */
const MIN_SITE_NAME = 4;

/** Who wrote the page, by a handle. That of the site itself, which many templates give for both, is nobody's. */
const creatorOf = ({url}: Gathering, metadata: PageMetadata): string => {
  const creator = sharingMetaOf(metadata, 'twitter:creator');
  const handle = plainName(creator);
  const site = (parseUrl(url)?.hostname ?? '').replace(/^www\./, '').split('.', 1)[0] ?? '';
  const names = [site, sharingMetaOf(metadata, 'og:site_name')].map(plainName);
  const isSite =
    handle === plainName(sharingMetaOf(metadata, 'twitter:site')) ||
    (creator.startsWith('@') && names.some((name) => name.length >= MIN_SITE_NAME && handle.includes(name)));
  return isSite ? '' : creator;
};

/** What metadata tell of a product or an article (Open Graph's `product:` and `article:`, `author`). */
const detailsOf = (gathering: Gathering, metadata: PageMetadata): PageDetails => {
  const stated = (...keys: readonly string[]): string =>
    firstText(
      keys.map((key) => sharingMetaOf(metadata, key)),
      LIMITS.title,
    );
  const amount = stated('product:price:amount', 'og:price:amount');
  const currency = stated('product:price:currency', 'og:price:currency');
  const author = stated('author', 'article:author') || firstText([creatorOf(gathering, metadata)], LIMITS.title);
  return {
    price: amount === '' ? '' : `${amount} ${currency}`.trim(),
    // Some sites name an author by the address of a profile.
    author: /^https?:/.test(author) ? '' : author,
    date: /^\d{4}-\d{2}-\d{2}/.exec(stated('article:published_time', 'date', 'og:published_time'))?.[0] ?? '',
    selection: markedText(gathering.selection, LIMITS.description),
  };
};

/** The page as a whole, by the conventions that authors write `pin:*`, canonical and Open Graph metadata for. */
export const pageFactsOf = (gathering: Gathering, metadata: PageMetadata): PageFacts => {
  const url = gathering.url.slice(0, LIMITS.link);
  const given = givenTitleOf(gathering);
  const titles = [metaOf(metadata, 'pin:title'), sharedTitleOf(metadata, given), given];
  return {
    url,
    link: linkOf(gathering, metadata),
    title: firstText(titles, LIMITS.title),
    host: parseUrl(url)?.host ?? '',
    contentType: gathering.contentType,
    details: detailsOf(gathering, metadata),
  };
};
