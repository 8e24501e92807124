import type {PageFacts} from '../domain/candidate';
import {LIMITS} from '../domain/limits';
import {baseOf, contentTypeOf, titleOf, urlOf} from './dom';
import {cleanLink, linkOfPage} from './link';
import {metaOf, type PageMetadata, sharingMetaOf} from './page-metadata';
import {parseUrl} from './parse-url';
import {firstText} from './words';

/**
 * Where the page's pins lead: `pin:url`; else the canonical link, which the mere presence of `pin:url` switches off;
 * else `og:url` where it stays on the host; else the page's own address. Empty for a page that has none on the web.
 */
const linkOf = (document: Document, metadata: PageMetadata): string => {
  const base = baseOf(document);
  // A frame without an address of its own (`about:srcdoc`) speaks with its page's.
  const own = linkOfPage(urlOf(document)) || linkOfPage(base);
  const stated = metaOf(metadata, 'pin:url');
  if (stated !== '') return cleanLink(stated, base) || own;
  const canonical = cleanLink(metadata.canonical, base);
  const isOfThisPage = !metadata.isStale || parseUrl(canonical)?.pathname === parseUrl(own)?.pathname;
  if (canonical !== '' && isOfThisPage) return canonical;
  const openGraph = cleanLink(sharingMetaOf(metadata, 'og:url'), base);
  return openGraph !== '' && parseUrl(openGraph)?.host === parseUrl(own)?.host ? openGraph : own;
};

/** The title that somebody gave the page; that of a picture alone in its tab is the browser's, its file name and size. */
export const givenTitleOf = (document: Document): string =>
  contentTypeOf(document).startsWith('image/') ? '' : titleOf(document);

/** The page as a whole, by the conventions that authors write `pin:*`, canonical and Open Graph metadata for. */
export const pageFactsOf = (document: Document, metadata: PageMetadata): PageFacts => {
  const url = urlOf(document).slice(0, LIMITS.link);
  const titles = [metaOf(metadata, 'pin:title'), sharingMetaOf(metadata, 'og:title'), givenTitleOf(document)];
  return {
    url,
    link: linkOf(document, metadata),
    title: firstText(titles, LIMITS.title),
    host: parseUrl(url)?.host ?? '',
    contentType: contentTypeOf(document),
  };
};
