/** A picture that structured data name. */
export type DataImage = {
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
  /** Address of the page, or part of one, that it belongs to, as written; empty where the data say nothing. */
  readonly of: string;
  /** Address of a smaller version, where the data name one that no other picture has. */
  readonly thumbnail?: string;
};

/** What structured data say of a page's pictures. */
export type Data = {
  readonly images: readonly DataImage[];
  /** Addresses of emblems and portraits of whoever made the page or wrote to it, unless they are named as its picture too. */
  readonly emblems: readonly string[];
  /** What things are called, by the address of their page as written. */
  readonly names: ReadonlyMap<string, string>;
};

/** Values looked at in one text, how deep, and pictures and names taken from it: bounds that no honest page reaches. */
const MAX_VALUES = 5_000;
const MAX_DEPTH = 14;
const MAX_IMAGES = 200;

/** Properties of schema.org that hold the picture of the thing they belong to. */
const pictures = new Set(['image', 'images', 'photo', 'photos', 'primaryImageOfPage', 'associatedMedia', 'screenshot']);

/** Properties whose pictures are of somebody or something else. */
const others = new Set(
  'logo,author,publisher,creator,brand,provider,sourceOrganization,sponsor,contributor,editor,review,reviews,comment,isPartOf,potentialAction,manufacturer,seller,offers,worksFor,memberOf,sameAs'.split(
    ',',
  ),
);

/** Those of them that hold who made the page, published it, paid for it, or wrote to it. */
const byMaker = ['author', 'publisher', 'creator', 'provider', 'sponsor', 'contributor', 'editor'];

/** Types of who made a page, or of the site: their picture is an emblem or a portrait. */
const makers = /^(?:\w*Organization|Corporation|Person|Brand|WebSite)$/;

/** Keys by which data would reach into objects of ours; no vocabulary has them. */
const foreignKeys = new Set(['__proto__', 'constructor', 'prototype']);

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const textIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const pixels = (value: unknown): number | null => {
  const number = Number.parseInt(isNode(value) ? String(value['value']) : String(value), 10);
  return number > 0 && number < 100_000 ? number : null;
};

const typesOf = ({'@type': type}: Node): readonly unknown[] => [type].flat();

const isMaker = (node: Node): boolean => typesOf(node).some((type) => makers.test(String(type)));

/** Somebody's page may be all about them; no page is about the site that it is on. */
const isSite = (node: Node): boolean => typesOf(node).includes('WebSite');

const addressOf = (node: Node): string => {
  const page = node['mainEntityOfPage'];
  return textIn(node['url']) || textIn(page) || (isNode(page) ? textIn(page['@id']) : '') || textIn(node['@id']);
};

/** The nodes of a text by their ids: a picture may be told by reference. */
const indexOf = (value: unknown, depth: number, byId: Map<string, Node>): Map<string, Node> => {
  if (depth > MAX_DEPTH || byId.size > MAX_VALUES) return byId;
  if (isNode(value)) {
    const id = textIn(value['@id']);
    if (id !== '' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
  }
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) indexOf(inner, depth + 1, byId);
  return byId;
};

const opening = /^(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)/;
const closing = /(?:-->|\]\]>)$/;

/** Without the comment or the CDATA section that some templates write around the data. */
const unwrapped = (text: string): string => {
  const inner = text.trim().replace(opening, '');
  return closing.test(inner) ? inner.slice(0, -3).trimEnd().replace(/\/\/$/, '') : inner;
};

/** Without the thumbnails that several pictures have: those stand for whatever has none. */
const withOwnThumbnails = (images: readonly DataImage[]): readonly DataImage[] => {
  const owners = new Map<string, Set<string>>();
  for (const {url, thumbnail} of images)
    if (thumbnail !== undefined) owners.set(thumbnail, (owners.get(thumbnail) ?? new Set()).add(url));
  return images.map((image) => {
    const {thumbnail, ...rest} = image;
    return thumbnail === undefined || owners.get(thumbnail)?.size === 1 ? image : rest;
  });
};

/**
 * The pictures in a text of `application/ld+json`, by the vocabulary of schema.org: as an address, a list, or an
 * ImageObject, in lists and `@graph`s. Empty for what is no JSON.
 */
export const readData = (text: string): Data => {
  const images: DataImage[] = [];
  const emblems = new Set<string>();
  const shown = new Set<string>();
  const names = new Map<string, string>();
  let left = MAX_VALUES;
  let byId: ReadonlyMap<string, Node> = new Map();

  const add = (url: string, of: string, {width, height, contentUrl, thumbnailUrl}: Node = {}): void => {
    if (url === '' || images.length >= MAX_IMAGES) return;
    const thumbnail = textIn(contentUrl) === '' ? '' : textIn(thumbnailUrl);
    const smaller = thumbnail === '' || thumbnail === url ? {} : {thumbnail};
    images.push({url, width: pixels(width), height: pixels(height), of, ...smaller});
  };

  const resolved = (value: Node): Node => byId.get(textIn(value['@id'])) ?? value;

  const fileOf = (node: Node): string => textIn(node['contentUrl']) || textIn(node['url']) || textIn(node['@id']);

  const addPicture = (value: unknown, of: string): void => {
    if (Array.isArray(value)) for (const one of value) addPicture(one, of);
    else if (isNode(value)) add(fileOf(resolved(value)), of, resolved(value));
    else add(textIn(value), of);
  };

  const note = (picture: unknown): void => {
    if (Array.isArray(picture)) for (const one of picture) note(one);
    else emblems.add(isNode(picture) ? fileOf(resolved(picture)) : textIn(picture));
  };

  const noteMaker = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) noteMaker(one);
    if (!isNode(value)) return;
    const maker = resolved(value);
    note(maker['logo']);
    if (isMaker(maker)) note(maker['image']);
  };

  /** `isMain` for what the page is about: somebody's own page is theirs. */
  const read = (value: unknown, depth: number, outer: string, isMain: boolean): void => {
    if (left-- <= 0 || depth > MAX_DEPTH) return;
    if (Array.isArray(value)) for (const one of value) read(one, depth + 1, outer, false);
    if (!isNode(value)) return;
    for (const key of byMaker) noteMaker(value[key]);
    note(value['logo']);
    if (isMaker(value) && (!isMain || isSite(value))) {
      note(value['image']);
      return;
    }
    const own = addressOf(value);
    const of = own || outer;
    const name = textIn(value['name']) || textIn(value['headline']);
    if (own !== '' && name !== '' && !names.has(own) && names.size < MAX_IMAGES) names.set(own, name);
    if (typesOf(value).includes('ImageObject')) {
      addPicture(value, outer);
      return;
    }
    let hasPicture = false;
    for (const [key, inner] of Object.entries(value)) {
      if (pictures.has(key)) {
        const before = images.length;
        addPicture(inner, of);
        for (const {url} of images.slice(before)) shown.add(url);
        hasPicture = true;
      } else if (!others.has(key) && !foreignKeys.has(key)) {
        read(inner, depth + 1, of, key === 'mainEntity');
      }
    }
    if (!hasPicture) addPicture(value['thumbnailUrl'], of);
  };

  try {
    const data: unknown = JSON.parse(unwrapped(text).replaceAll(/[\n\r\t]/g, ' '));
    byId = indexOf(data, 0, new Map());
    read(data, 0, '', true);
  } catch {
    return {images: [], emblems: [], names: new Map()};
  }
  const onlyEmblems = [...emblems].filter((url) => url !== '' && !shown.has(url));
  return {images: withOwnThumbnails(images), emblems: onlyEmblems, names};
};
