import type {PageDetails, PageFacts} from '../domain/candidate';
import {LIMITS} from '../domain/limits';
import {cleanLink, linkOfPage} from './link';
import {metaOf, type PageMetadata, sharingMetaOf} from './page-metadata';
import {parseUrl} from './parse-url';
import type {Gathering} from './sighting';
import {firstText} from './words';

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

/** What metadata tell of a product or an article (Open Graph's `product:` and `article:`, `author`). */
const detailsOf = ({selection}: Gathering, metadata: PageMetadata): PageDetails => {
  const stated = (...keys: readonly string[]): string =>
    firstText(
      keys.map((key) => sharingMetaOf(metadata, key)),
      LIMITS.title,
    );
  const amount = stated('product:price:amount', 'og:price:amount');
  const currency = stated('product:price:currency', 'og:price:currency');
  const author = stated('author', 'article:author', 'twitter:creator');
  return {
    price: amount === '' ? '' : `${amount} ${currency}`.trim(),
    // Some sites name an author by the address of a profile.
    author: /^https?:/.test(author) ? '' : author,
    date: /^\d{4}-\d{2}-\d{2}/.exec(stated('article:published_time', 'date', 'og:published_time'))?.[0] ?? '',
    selection: firstText([selection], LIMITS.description),
  };
};

/** The page as a whole, by the conventions that authors write `pin:*`, canonical and Open Graph metadata for. */
export const pageFactsOf = (gathering: Gathering, metadata: PageMetadata): PageFacts => {
  const url = gathering.url.slice(0, LIMITS.link);
  const titles = [metaOf(metadata, 'pin:title'), sharingMetaOf(metadata, 'og:title'), givenTitleOf(gathering)];
  return {
    url,
    link: linkOf(gathering, metadata),
    title: firstText(titles, LIMITS.title),
    host: parseUrl(url)?.host ?? '',
    contentType: gathering.contentType,
    details: detailsOf(gathering, metadata),
  };
};
