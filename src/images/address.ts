import type {RejectionReason} from '../domain/candidate';
import {LIMITS} from '../domain/limits';
import {parseUrl} from './parse-url';
import {remembered} from './remember';

/** An address of the page made absolute, and why it cannot be pinned, if so. */
export type ReadAddress = {
  readonly url: string;
  readonly fault: Extract<RejectionReason, 'address' | 'svg' | 'embedded' | 'broken' | 'decoration'> | null;
};

/** Base64 characters of 1 MiB, the most that one embedded picture may hold. */
const MAX_EMBEDDED = 1_398_104;

/** Without a known size, an embedded picture of fewer characters is a dot, a blur or an icon. */
const MIN_EMBEDDED = 2_000;

/** With any size at all, an embedded picture of fewer characters shows one colour. */
const MIN_EMBEDDED_OF_ANY_SIZE = 500;

/** Pixels on a side, below which an embedded picture is a placeholder. */
const MIN_EMBEDDED_SIDE = 100;

const embedded = /^data:image\/(?:(png)|p?jpe?g)(?:;[^,;]*)*;base64,([a-z0-9+/]+={0,2})$/i;

/** Pinterest's API takes embedded pictures as JPEG or PNG only, in plain base64 (`PinMediaSourceImageBase64`). */
const readEmbedded = (raw: string): ReadAddress => {
  const [, png, base64] = raw.length < MAX_EMBEDDED + 100 ? (embedded.exec(raw.replace(/\s/g, '')) ?? []) : [];
  if (base64 === undefined) return {url: raw.slice(0, LIMITS.link), fault: 'embedded'};
  return {url: `data:image/${png === undefined ? 'jpeg' : 'png'};base64,${base64}`, fault: null};
};

const faultOf = ({protocol, username, password, href, pathname}: URL): ReadAddress['fault'] => {
  if (protocol === 'blob:') return 'embedded';
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '' || href.length > LIMITS.link) return 'address';
  // Pinterest's own form names a picture in its query, and data on links to it name that form.
  if (pathname.startsWith('/pin/create/')) return 'address';
  return /\.svgz?$|\/math\/render\/svg\//i.test(pathname) ? 'svg' : null;
};

/** What a template leaves that has nothing to fill in: a scheme alone, a place on the page, or what parts a list's entries. */
const emptied = /^(?:https?:\/{0,2}|#.*|[,;]+)$/i;

/**
 * Reads an address as the page wrote it: http(s) without credentials and at most 2,048 characters long, its fragment
 * dropped because a server never sees it; or an embedded JPEG or PNG. Null for an empty one, and
 * for what would only be the page again.
 */
export const readAddress = remembered((raw: string, base: string): ReadAddress | null => {
  if (/^\s*data:/i.test(raw.slice(0, 64))) return readEmbedded(raw.trim());
  const shown = raw.slice(0, LIMITS.link).trim();
  if (shown === '' || emptied.test(shown)) return null;
  const url = parseUrl(raw, base);
  if (url === null) return {url: shown, fault: 'address'};
  url.hash = '';
  return {url: url.href.slice(0, LIMITS.link), fault: faultOf(url)};
});

/**
 * What two addresses of one picture have in common: the exact address, whichever of http and https it is asked by.
 * Deliberately no more: two products that differ in a digit must never become one.
 */
export const imageKey = (url: string): string => {
  if (url.startsWith('https:')) return url.slice(6);
  return url.startsWith('http:') ? url.slice(5) : url;
};

/** A dot or a blur that stands where a picture will be: never a candidate, and nothing to report either. */
export const isPlaceholderData = (
  url: string,
  size: {readonly width: number; readonly height: number} | null,
): boolean =>
  url.startsWith('data:') &&
  (size === null
    ? url.length < MIN_EMBEDDED
    : Math.min(size.width, size.height) < MIN_EMBEDDED_SIDE || url.length < MIN_EMBEDDED_OF_ANY_SIZE);
