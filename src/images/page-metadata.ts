import {attributeOf, findAll, urlOf} from './dom';
import {isMarkedNopin} from './marks';
import {parseUrl} from './parse-url';

/** The page's metadata in its own order; keys in lower case. */
export type PageMetadata = {
  readonly metas: readonly {readonly key: string; readonly content: string; readonly description: string}[];
  /** Empty where there is none. */
  readonly canonical: string;
  readonly imageSources: readonly string[];
  /**
   * True when the page has changed its address without loading anew: its Open Graph data, and often its canonical
   * link, then still speak of the page before.
   */
  readonly isStale: boolean;
};

const MAX_METAS = 1_000;

/** Characters of one value. */
const MAX_LENGTH = 10_000;

const hasMovedOn = (address: string): boolean => {
  const [first] = performance.getEntriesByType('navigation');
  return first !== undefined && parseUrl(first.name)?.pathname !== parseUrl(address)?.pathname;
};

const relOf = (link: Element): readonly string[] => attributeOf(link, 'rel').toLowerCase().split(/\s+/);

/** Reads `<meta>` and `<link>`; a meta that is itself marked nopin does not count. */
export const readPageMetadata = (document: Document): PageMetadata => {
  const metas = findAll(document, 'meta[content]')
    .slice(0, MAX_METAS)
    .flatMap((meta) => {
      const key = (attributeOf(meta, 'property') || attributeOf(meta, 'name')).trim().toLowerCase();
      const content = attributeOf(meta, 'content').slice(0, MAX_LENGTH).trim();
      if (key === '' || content === '' || isMarkedNopin(meta)) return [];
      return [{key, content, description: attributeOf(meta, 'description')}];
    });
  const links = findAll(document, 'link[rel][href]').slice(0, MAX_METAS);
  const hrefs = (rel: string): string[] =>
    links.filter((link) => relOf(link).includes(rel)).map((link) => attributeOf(link, 'href'));
  return {
    metas,
    canonical: hrefs('canonical')[0] ?? '',
    imageSources: hrefs('image_src'),
    isStale: hasMovedOn(urlOf(document)),
  };
};

/** The first value under a key, empty where the page has none. */
export const metaOf = ({metas}: PageMetadata, key: string): string =>
  metas.find((meta) => meta.key === key)?.content ?? '';

/** The same for what Open Graph and Twitter say of the page, which is not believed once the page has moved on. */
export const sharingMetaOf = (metadata: PageMetadata, key: string): string =>
  metadata.isStale ? '' : metaOf(metadata, key);
