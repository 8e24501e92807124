import {parseUrl} from './parse-url';
import {type Gathering, valueIn} from './sighting';

/** The page's metadata in its own order; keys in lower case. */
export type PageMetadata = {
  readonly metas: Gathering['metas'];
  /** The first value under each key. */
  readonly contents: ReadonlyMap<string, string>;
  /** Empty where there is none. */
  readonly canonical: string;
  readonly imageSources: readonly string[];
  /** Addresses and sets of versions that the page asks the browser to load early. */
  readonly preloads: readonly {readonly url: string; readonly set: string}[];
  /** True when the page has changed its address without loading anew. */
  readonly hasMoved: boolean;
  /**
   * True when it has, and its Open Graph data still speak of the page before: they neither name its address nor bear its
   * title. The canonical link is no proof, since some sites keep that alone up to date.
   */
  readonly isStale: boolean;
};

/** The first value under a key, empty where the page has none. */
export const metaOf = ({contents}: Pick<PageMetadata, 'contents'>, key: string): string => contents.get(key) ?? '';

const firstContents = (metas: Gathering['metas']): ReadonlyMap<string, string> => {
  const contents = new Map<string, string>();
  for (const {key, content} of metas) if (!contents.has(key)) contents.set(key, content);
  return contents;
};

const pathOf = (address: string, base: string): string | undefined => parseUrl(address, base)?.pathname;

const relOf = (rel: string): readonly string[] => rel.toLowerCase().split(/\s+/);

/** Reads what a page says of itself. */
export const readPageMetadata = ({metas, links, url, base, title, loadedUrl}: Gathering): PageMetadata => {
  const linked = (rel: string) => links.filter((link) => relOf(valueIn(link, 'rel')).includes(rel));
  const hasMoved = loadedUrl !== '' && pathOf(loadedUrl, base) !== pathOf(url, base);
  const contents = firstContents(metas);
  const namedUrl = contents.get('og:url') ?? '';
  const isFresh =
    (namedUrl !== '' && pathOf(namedUrl, base) === pathOf(url, base)) ||
    (title !== '' && contents.get('og:title') === title);
  return {
    metas,
    contents,
    canonical: valueIn(linked('canonical')[0] ?? null, 'href'),
    imageSources: linked('image_src').map((link) => valueIn(link, 'href')),
    preloads: linked('preload').map((link) => ({url: valueIn(link, 'href'), set: valueIn(link, 'imagesrcset')})),
    hasMoved,
    isStale: hasMoved && !isFresh,
  };
};

/** The same as `metaOf` for what Open Graph and Twitter say of the page, which is not believed once the page has moved on. */
export const sharingMetaOf = (metadata: PageMetadata, key: string): string =>
  metadata.isStale ? '' : metaOf(metadata, key);
