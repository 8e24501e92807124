import {isPinterestId, pinId} from '../domain/ids';
import {imageKey, readAddress} from './address';
import {widthHint} from './full-size/width-hint';
import {isGallery, picturesInGallery} from './gallery-data';
import {type Address, addressIn, type Group, groupOf, NO_MARKS, NO_SIZE, type Size, TRUST} from './group';
import {isNoPicture, looksLikeImage} from './image-file';
import {linkOfAnchor} from './link';
import {metaOf} from './page-metadata';
import {parseSrcset} from './parse-srcset';
import {parseUrl, partsOf} from './parse-url';
import {keyAnywhere} from './same-picture';
import {addGroup, type Search, type Stage} from './search';
import {type DataImage, readData} from './structured-data';

type Shared = {readonly urls: string[]; size: Size};

const pixels = (content: string): number | null =>
  /^[1-9]\d{0,4}(?:px)?$/.test(content) ? Number.parseInt(content, 10) : null;

/**
 * The images of Open Graph: a new one begins with each `og:image` (or `og:image:url`), and what follows under its name
 * describes it (ogp.me, "Structured properties").
 */
const openGraphImages = ({metadata}: Search): readonly Shared[] => {
  const images: Shared[] = [];
  for (const {key, content} of metadata.metas) {
    const [name, part = 'url'] = /^og:image(?::(url|secure_url|width|height))?$/.exec(key) ?? [];
    const last = images.at(-1);
    if (name === undefined || (name !== 'og:image' && last?.urls.includes(content) === true)) continue;
    if (part === 'url' || (part === 'secure_url' && last === undefined)) images.push({urls: [content], size: NO_SIZE});
    else if (part === 'secure_url') last?.urls.unshift(content);
    else if (last !== undefined) last.size = {...last.size, [part]: pixels(content)};
  }
  return images;
};

/** Pixels by which a width that is told may differ from the one in the address: servers round. */
const ROUNDING = 3;

/** The size told of an address; the width that it names itself where that is another one, in the same shape. */
const believed = ({width, height, isMeasured}: Size, url: string): Size => {
  const hint = width === null ? null : widthHint(url);
  if (width === null || hint === null || Math.abs(hint - width) <= ROUNDING) return {width, height, isMeasured};
  return {width: hint, height: height === null ? null : Math.round((height * hint) / width), isMeasured};
};

/** Some templates escape an address twice. */
const unescaped = (address: string): string => address.replaceAll('&amp;', '&');

/** The page's own addresses, which some templates name where a picture should be. One that is a picture's file stays one. */
const readOwnAddresses = ({gathering: {url, base}, metadata, page}: Search): ReadonlySet<string> => {
  const own = [url, base, metadata.canonical, page.url].flatMap((one) => readAddress(one, base)?.url ?? []);
  return new Set(own.filter((one) => !looksLikeImage(one)).map(imageKey));
};

/** Asked for every picture that data name, and the same for all of them. */
const ownAddressesOf = new WeakMap<Search, ReadonlySet<string>>();

const ownAddresses = (search: Search): ReadonlySet<string> => {
  const own = ownAddressesOf.get(search) ?? readOwnAddresses(search);
  ownAddressesOf.set(search, own);
  return own;
};

const mayBePicture = ({url}: Address): boolean => {
  const parts = partsOf(url);
  return parts === null || !isNoPicture(parts);
};

const picturesAmong = (search: Search, addresses: readonly Address[]): readonly Address[] => {
  const own = ownAddresses(search);
  return addresses.filter((address) => mayBePicture(address) && !own.has(imageKey(address.url)));
};

const addNamed = (search: Search, addresses: readonly Address[], more: Partial<Group> = {}): void => {
  search.lookedAt.metadata++;
  addGroup(search, groupOf('page', picturesAmong(search, addresses), {isAgreed: true, ...more}));
};

/** What one kind of data names for sharing. Of several, as galleries have them, the first that is one is the page's picture. */
const addShared = (search: Search, named: readonly (readonly Address[])[]): void => {
  const first = named.findIndex((addresses) => picturesAmong(search, addresses).length > 0);
  named.forEach((addresses, at) => {
    addNamed(search, addresses, {isShared: at === first});
  });
};

/** What the author says to Pinterest itself: `pin:media`, perhaps pinned already as `pin:id`. */
const readPinMedia = (search: Search): void => {
  const {metadata, gathering} = search;
  const media = metaOf(metadata, 'pin:media');
  if (media === '') return;
  const id = metaOf(metadata, 'pin:id');
  const marks = {...NO_MARKS, pinId: isPinterestId(id) ? pinId(id) : null};
  addNamed(search, addressIn(media, gathering.base, 'pinMeta', {trust: TRUST.stated}), {marks});
};

/** What the page says to those who share it. */
const readSharing = (search: Search): void => {
  const {metadata, gathering} = search;
  const {base} = gathering;
  addShared(
    search,
    openGraphImages(search).map(({urls, size}) =>
      urls.flatMap((url) => addressIn(unescaped(url), base, 'openGraph', {size: believed(size, url)})),
    ),
  );
  const twitter = metadata.metas.filter(({key}) => /^twitter:image(?::src)?$/.test(key));
  addShared(
    search,
    twitter.map(({content}) => addressIn(unescaped(content), base, 'twitter')),
  );
  addShared(
    search,
    metadata.imageSources.map((url) => addressIn(url, base, 'imageSrc')),
  );
  // A link within a picture's data leads to whoever made it.
  for (const url of gathering.itemImages.filter((address) => !address.endsWith('/')))
    addNamed(search, addressIn(url, base, 'microdata'));
};

const pathOf = (address: string, base: string): string | undefined => parseUrl(address, base)?.pathname;

/**
 * What structured data name. Data of another page, as lists have them, name a picture in passing, and where it leads.
 * Once the page has moved on, only data that bear its address still speak of it.
 */
const addDataImage = (search: Search, image: DataImage): void => {
  const {gathering, metadata, page} = search;
  const {base, url} = gathering;
  const isNamed = image.of !== '';
  const isOfPage = isNamed && pathOf(image.of, base) === pathOf(url, base);
  if (metadata.hasMoved && !isOfPage) return;
  const {width, height, thumbnail = ''} = image;
  const addresses = [
    ...addressIn(unescaped(image.url), base, 'jsonLd', {
      size: {width, height, isMeasured: false},
      weight: width ?? 1,
    }),
    ...addressIn(unescaped(thumbnail), base, 'jsonLd', {weight: 0}),
  ];
  const leadsTo = isNamed && !isOfPage ? linkOfAnchor(image.of, base, page.url) : '';
  addNamed(search, addresses, {isAgreed: !isNamed || isOfPage || leadsTo === '', leadsTo});
};

const readStructured = (search: Search): void => {
  const {structured, base} = search.gathering;
  for (const text of structured) {
    if (isGallery(text)) continue;
    const {images, emblems, names} = readData(text);
    for (const image of images) addDataImage(search, image);
    for (const [address, name] of names) search.names.set(linkOfAnchor(address, base, search.page.url), name);
    for (const {url} of emblems.flatMap((emblem) => readAddress(unescaped(emblem), base) ?? []))
      search.emblems.add(keyAnywhere(url));
  }
};

/** What a shop's gallery is going to show, in its sizes. */
const readGalleries = (search: Search): void => {
  const {structured, base} = search.gathering;
  for (const [full = '', ...smaller] of structured.filter(isGallery).flatMap(picturesInGallery)) {
    const addresses = smaller.flatMap((url) => addressIn(url, base, 'jsonLd'));
    addNamed(search, [...addressIn(full, base, 'jsonLd', {trust: TRUST.full}), ...addresses]);
  }
};

/** What the page asks the browser to load early: often the picture at its top, sometimes only its logo. */
const readPreloads = (search: Search): void => {
  const {base} = search.gathering;
  for (const {url, set} of search.metadata.preloads) {
    const versions = parseSrcset(set).flatMap(({url: version, width, density}) =>
      addressIn(version, base, 'preload', {weight: width ?? density ?? 1, size: {...NO_SIZE, width}}),
    );
    addNamed(search, [...versions, ...addressIn(url, base, 'preload')], {isAgreed: false});
  }
};

/** The pictures that the page names: for Pinterest, for sharing, for search engines, and for the browser. */
export const readMetadata: Stage = (search) => {
  readPinMedia(search);
  readStructured(search);
  if (!search.metadata.hasMoved) readGalleries(search);
  if (search.metadata.isStale) return;
  readSharing(search);
  readPreloads(search);
};
