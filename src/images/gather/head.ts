import {NOPIN_NAMES} from '../attribute-names';
import type {Attributes} from '../sighting';
import {attributeOf, findAll, findFirst} from './dom';

const MAX_ENTRIES = 1_000;

/** Characters of one value. */
const MAX_LENGTH = 10_000;

const shortValueOf = (element: Element, name: string): string => attributeOf(element, name).slice(0, MAX_LENGTH).trim();

const metas = `meta[content]:not(${NOPIN_NAMES.map((name) => `[${name}]`).join()})`;

/** What a page says of itself in its `<meta>` elements; those marked nopin do not count. */
export const metasOf = (document: Document) =>
  findAll(document, metas)
    .slice(0, MAX_ENTRIES)
    .flatMap((meta) => {
      const key = (shortValueOf(meta, 'property') || shortValueOf(meta, 'name')).toLowerCase();
      const content = key === '' ? '' : shortValueOf(meta, 'content');
      if (content === '') return [];
      return [{key, content, description: shortValueOf(meta, 'description')}];
    });

const relations = 'link[rel~=canonical i],link[rel~=image_src i],link[rel~=preload i][as=image i]';

/** The links that name the page's own address, or a picture. */
export const linksOf = (document: Document): Attributes[] =>
  findAll(document, relations)
    .slice(0, MAX_ENTRIES)
    .map((link) => ({
      rel: shortValueOf(link, 'rel').toLowerCase(),
      href: shortValueOf(link, 'href'),
      imagesrcset: shortValueOf(link, 'imagesrcset'),
    }));

const itemImages =
  '[itemprop~=image],[itemprop~=image] [itemprop~=url],[itemprop~=thumbnailUrl],[itemprop~=contentUrl]';

/** Pictures named by microdata on elements that show nothing (`<meta itemprop>`, `<link itemprop>`). */
export const itemImagesOf = (document: Document): string[] =>
  (findFirst(document, '[itemprop]') === null ? [] : findAll(document, itemImages))
    .slice(0, MAX_ENTRIES)
    .map((element) => shortValueOf(element, 'content') || shortValueOf(element, 'href') || shortValueOf(element, 'src'))
    .filter((address) => address !== '');
