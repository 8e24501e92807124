import {isPinterestId, type PinId, pinId} from '../domain/ids';
import {LIMITS} from '../domain/limits';
import {siteOf} from '../domain/site';
import {isImageName} from './image-file';
import {parseUrl, partsOf} from './parse-url';
import {remembered} from './remember';

/** True for the `href` of a link that only a script follows. */
export const leadsNowhere = (href: string): boolean => /^\s*(?:javascript:|#|$)/i.test(href);

const parseWeb = (raw: string, base: string): URL | null => {
  const url = parseUrl(raw, base);
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
};

const namesPassword = (part: string): boolean => /password/i.test(part.replace(/=.*/s, ''));

/**
 * An address fit to be where a pin leads: http(s), without credentials, at most 2,048 characters, without query keys
 * that name a password, and without its fragment unless that is the page's route (`#!…`, `#/…`). What remains of the
 * query is left to the letter, since addresses may be signed. Empty where nothing fit remains.
 */
export const cleanLink = remembered((raw: string, base: string): string => {
  const url = raw === '' ? null : parseWeb(raw, base);
  if (url === null) return '';
  url.username = '';
  url.password = '';
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  const parts = url.search.slice(1).split('&');
  if (parts.some(namesPassword)) url.search = parts.filter((part) => !namesPassword(part)).join('&');
  return url.href.length > LIMITS.link ? '' : url.href;
});

const linksOfPages = remembered(
  (address: string): string =>
    cleanLink(address, address) || cleanLink(address.replace(/[?#].*/s, ''), address) || cleanLink('/', address),
);

/** The address of a page as a link, cut to its path or its host where it is too long; empty when it is not http(s). */
export const linkOfPage = (address: string): string => linksOfPages(address);

const siteOfPage = remembered((address): string => siteOf(address) ?? '');

/**
 * True for hosts of one site: the same without `www.`, or one below the other, as `m.kitchen.example` is. Two below a
 * third are none, for they may be two people's: `leek.blogs.example` and `kale.blogs.example`.
 */
const areOfOneSite = (one: string, other: string): boolean =>
  one !== '' && other !== '' && (one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`));

/** A link as it is asked what it is, never changed: many pictures lead to the same pages, and pages are looked at again. */
export const readLink = remembered(parseWeb);

/** What the last part of an address, or a route on a page, is called by which a thing's page shows its pictures. */
const galleries = new Set(
  'gallery,galerie,galeria,photo,photos,image,images,picture,pictures,media,fotos,bilder'.split(','),
);

/** And a part of those, by what they show; on its own one may be a shop's. */
const partsOfGalleries = new Set([...galleries, ...'posters,plakaty,covers,artwork,backdrops,stills,all'.split(',')]);

/** True for `photos` and `images/posters`, and not for a photograph's number or an album's name. */
const isGalleryPath = (path: string): boolean => {
  const [first = '', ...parts] = path.split('/');
  return galleries.has(first) && parts.every((part) => partsOfGalleries.has(part));
};

/** Where blogs of a large host enlarge a photograph: its post bears the same number. */
const enlarged = /^\/image\/(\d{6,20})$/;

const withoutSlash = (path: string): string => (path.endsWith('/') ? path.slice(0, -1) : path);

/** True for the page of one thing, by its number or its name of several words; a part of a site has galleries of others. */
const isOfThing = (path: string): boolean => /[\d-]/.test(path.slice(path.lastIndexOf('/')));

/** The path of the thing that a page is of: its own, or the one that it is a tab of, as `/films/12-leeks/reviews` is. */
const pathOfThing = (path: string): string => {
  const above = path.slice(0, path.lastIndexOf('/'));
  return !isOfThing(path) && isOfThing(above) ? above : path;
};

/**
 * True for a link to nothing but the pictures of the page itself, as estates and hotels have it: `/houses/12/photos` on
 * `/houses/12` and on a tab of it. One with a number of its own may be a photograph's page.
 */
export const isOwnGallery = ({host, pathname, hash}: URL, page: string): boolean => {
  const own = partsOf(page);
  if (own === null || host !== own.host) return false;
  const [path, target] = [withoutSlash(own.pathname), withoutSlash(pathname)];
  if (target === path) return /^#!?\//.test(hash) && galleries.has(hash.split('/', 2)[1] ?? '');
  const thing = pathOfThing(path);
  if (target.startsWith(`${thing}/`)) return isGalleryPath(target.slice(thing.length + 1)) && isOfThing(thing);
  const number = enlarged.exec(target)?.[1];
  return number !== undefined && `${path}/`.startsWith(`/post/${number}/`);
};

/**
 * The page that a picture's own link leads to, where that may be a pin's link: on the page's own site, no image file,
 * and neither a place on the page itself nor its own gallery. Empty where it may not.
 */
export const linkOfAnchor = (href: string, base: string, page: string): string => {
  const url = readLink(href, base);
  if (url === null || isImageName(url) || !areOfOneSite(siteOfPage(url.origin), siteOfPage(page))) return '';
  if (isOwnGallery(url, page)) return '';
  const link = cleanLink(href, base);
  return link === linkOfPage(page) ? '' : link;
};

/** The pin that a link leads to: `https://www.pinterest.com/pin/123/`, on any of Pinterest's country domains. */
export const pinIdOfLink = (href: string, base: string): PinId | null => {
  if (!/pinterest\./i.test(href) && !/pinterest\./i.test(base)) return null;
  const url = parseWeb(href, base);
  if (url === null || !/(?:^|\.)pinterest\.[a-z]{2,3}(?:\.[a-z]{2})?$/.test(url.hostname)) return null;
  const id = /^\/pin\/(\d+)\/?$/.exec(url.pathname)?.[1] ?? '';
  return isPinterestId(id) ? pinId(id) : null;
};
