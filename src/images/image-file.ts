import {TRUST} from './group';

/** Longest attribute value that can be an address. */
const MAX_LENGTH = 8_192;

/** What marks a template to be filled in by a script, or no address at all. */
const foreign = /[\s{}<>"^`\\|]|%7b/i;

const isWhole = (value: string): boolean => value.length <= MAX_LENGTH && !foreign.test(value);

/** True when a value can only be the address of a picture: `…/a.jpg`, `…/a.jpg?w=2`, `…/a.jpg!large`, but not `…/a.jpgx`. */
export const looksLikeImage = (value: string): boolean =>
  isWhole(value) && value.includes('/') && /\.(?:jpe?g|png|webp|gif|avif)(?![a-z0-9])/i.test(value);

/** True for an absolute address that carries no file name's ending, as many image servers have it. */
export const looksLikeAddress = (value: string): boolean => isWhole(value) && /^(?:https?:)?\/\/[^/]+\/./i.test(value);

/** True for an address from the root of its site, in a folder: `/services/img/leek`. */
export const looksLikePath = (value: string): boolean => isWhole(value) && /^\/[^/]+\/[^/]/.test(value);

/** True for a file that a forum's or a wiki's program keeps: `/attachments/leek-jpg.12/`, `/Leek.jpg/revision/latest`. */
const isKept = (pathname: string): boolean =>
  (pathname.includes('/attachments/') && /\/attachments\/[^/]+-(?:jpe?g|png|webp)\.\d+\/?$/i.test(pathname)) ||
  (pathname.endsWith('/revision/latest') && /\.(?:jpe?g|png|webp)\/revision\/latest$/i.test(pathname));

/** True when a link leads to an image file of any kind: then it is no page that a pin could lead to. */
export const isImageName = ({pathname}: URL): boolean =>
  /\.(?:jpe?g|png|webp|gif|avif|svgz?|bmp|tiff?)$/i.test(pathname) || isKept(pathname);

/**
 * True when a link leads to a picture that Pinterest takes, rather than to a page named after one: MediaWiki's
 * `File:` pages in any language, and the viewers of code hosts.
 */
export const isPinnableFile = ({pathname}: URL): boolean =>
  (/\.(?:jpe?g|png|webp)$/i.test(pathname) && !/(?::|%3a)[^/]*$|\/blob\//i.test(pathname)) || isKept(pathname);

/**
 * True for an address that pages name in a picture's place and that can be none: a film, the front page of a site, and
 * the drawing's namespace that broken templates take for its address.
 */
export const isNoPicture = ({host, pathname, search}: Pick<URL, 'host' | 'pathname' | 'search'>): boolean =>
  /\.(?:mp4|m4v|mov|webm|og[gv]|m3u8|mpd)$/i.test(pathname) ||
  (pathname === '/' && search === '') ||
  (host === 'www.w3.org' && pathname.startsWith('/2000/svg'));

/** True for a file's name in the format of small films. */
export const isGif = ({pathname}: Pick<URL, 'pathname'>): boolean => /\.gif$/i.test(pathname);

/** True for a file's name in a format of what is drawn: it tells an icon from a photograph. */
export const isDrawnFormat = (path: string): boolean => /\.(?:gif|png)$/i.test(path);

/** True for a media type that browsers show, and where none is said. */
export const isShownType = (type: string): boolean => /^(?:image\/(?:jpe?g|png|webp|gif|avif))?$/.test(type);

/** AVIF is not known to be taken by Pinterest: it is chosen only where a page has nothing else. */
export const trustIn = (url: string, type = ''): number =>
  type === 'image/avif' || /\.avif(?:[?#]|$)|[?&](?:fm|format)=avif\b/i.test(url) ? TRUST.doubtful : TRUST.plain;
