import {isPinterestId, type PinId, pinId} from '../domain/ids';
import {LIMITS} from '../domain/limits';
import {siteOf} from '../domain/site';
import {isImageName} from './image-file';
import {parseUrl} from './parse-url';
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

/**
 * The page that a picture's own link leads to, where that may be a pin's link: on the page's own site, no image file,
 * and not a place on the page itself. Empty where it may not.
 */
export const linkOfAnchor = (href: string, base: string, page: string): string => {
  const url = readLink(href, base);
  if (url === null || isImageName(url) || !areOfOneSite(siteOfPage(url.origin), siteOfPage(page))) return '';
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
