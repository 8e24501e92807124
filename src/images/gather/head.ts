import type {Attributes} from '../sighting';
import {attributeOf, findAll, nameOf} from './dom';
import {isMarkedNopin} from './nopin';

export const MAX_ENTRIES = 1_000;

/** Characters of one value. */
const MAX_LENGTH = 10_000;

const shortValueOf = (element: Element, name: string): string => attributeOf(element, name).slice(0, MAX_LENGTH).trim();

/** What a page says of itself in its `<meta>` elements; those marked nopin do not count. */
export const metasOf = (document: Document) =>
  findAll(document, 'meta')
    .slice(0, MAX_ENTRIES)
    .flatMap((meta) => {
      const key = (shortValueOf(meta, 'property') || shortValueOf(meta, 'name')).toLowerCase();
      const content = key === '' ? '' : shortValueOf(meta, 'content');
      if (content === '' || isMarkedNopin(meta)) return [];
      return [{key, content, description: shortValueOf(meta, 'description')}];
    });

const relations = /(?:^|\s)(?:canonical|image_src|(preload))(?:\s|$)/i;

/** A link that names the page's own address, or a picture; null for any other. */
export const readLink = (link: Element): Attributes | null => {
  const found = relations.exec(attributeOf(link, 'rel'));
  if (found === null || (found[1] !== undefined && attributeOf(link, 'as').toLowerCase() !== 'image')) return null;
  return {
    rel: shortValueOf(link, 'rel').toLowerCase(),
    href: shortValueOf(link, 'href'),
    imagesrcset: shortValueOf(link, 'imagesrcset'),
  };
};

const itemImages =
  '[itemprop~=image],[itemprop~=image] [itemprop~=url],[itemprop~=thumbnailUrl],[itemprop~=contentUrl]';

/** The address of a picture's file, and no page named after one, as MediaWiki's `File:` pages are. */
const file = /^(?:https?:\/\/[^/]+\/)?[^:?#]*\.(?:jpe?g|png|webp)(?:[?#]|$)/i;

/** Where an element of an item leads; a link that visitors follow leads to a page, unless it names a picture's file. */
const hrefOf = (element: Element): string => {
  const href = shortValueOf(element, 'href');
  return nameOf(element) !== 'a' || file.test(href) ? href : '';
};

/** Pictures named by microdata on elements that show nothing (`<meta itemprop>`, `<link itemprop>`). */
export const itemImagesOf = (document: Document): string[] =>
  findAll(document, itemImages)
    .slice(0, MAX_ENTRIES)
    .map((element) => shortValueOf(element, 'content') || hrefOf(element) || shortValueOf(element, 'src'))
    .filter((address) => address !== '');
