import {partsOf} from './parse-url';
import {remembered} from './remember';
import {pictureKey} from './same-picture';

/** Characters of a name that is no mere `image.jpg`. */
const MIN_LENGTH = 6;

const ending = /\.(?:jpe?g|png|webp|gif|avif)/i;

/**
 * What servers and programs add to a name, in lower case, for another size or cut. Each is read in one way only, by a
 * look ahead that is never taken back: a name of many that can be read in two would be read in all their combinations.
 */
const additions =
  /(?:(?=(\.\d{1,2}|[-_@](?:[\da-f]{16,40}|\d{1,2}-?\d{1,2}-?ratio|\d{2,5}x\d{0,5}(?:-c(?:-default|ropped)?|_c)?|x\d{3,4}|e\d{10,13}|[1-9]\d{2,3}w?|scaled|x?large|medium|small|thumb\w*|square\w*|sq|feature\w*|\w*jumbo\w*|video\w*|article\w*|master\d*|promo\w*|lead|(?:dbl)?big|wide|facebook|twitter|og|social|share|hero|full|[1-4]x)))\1)+$|(?<=\d)(?:sq|square)$/;

/** The same, where a number by itself is the camera's: what WordPress adds. */
const sureAdditions = /(?:-(?:\d{2,5}x\d{1,5}|scaled|e\d{10,13}))+$/;

/** What is put before a name for the shape of a cut, by magazines, or for its size. */
const shapes =
  /^(?:(?:landscape|portrait|square|vertical|horizontal|rectangle)-(?=\d{6})|_?\d{3,4}_\d{3,4}_(?:x[1-4]_)?(?=[a-z]))/;

/** A file's name that says nothing but which size or cut it is. */
const sizeOnly =
  /^(?:\d{2,5}(?:x\d{2,5})?(?:@\d{1,3})?|original|thumb\w*|lead\w*|hero|facebook|twitter|og|social|share|large|medium|small)$/i;

/** A number that bears no sense but to be another for every upload, perhaps with what a server should make of it. */
const uploadNumber =
  /\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{32}|[\da-f]{40})(?:\/|(?:\.\w{1,5}){0,2}$|[-_](?:[a-z]+=[^/]*)$)/i;

/** The last part of a path that names a server's program, and no picture: a mere word, with or without an ending. */
const program = /^[a-z]*(?:\.[a-z]{1,5})?$/i;

/** A value long enough to tell a picture, and no size, be it one in a word. */
const telling = /^(?!(?:w|h|width|height|size)=)[^=]*=(?!\d{1,5}$|https?%3A)[^=]{6,}$/;

/** What modules for servers, such as PageSpeed, write before the name of a file that they have shrunk. */
const shrunk = /\/(?:\d+x\d+)?x(?=[^/]+\.pagespeed\.)/;

/** A number counts as a name, a word such as "header" does not. */
const isTelling = (name: string): boolean =>
  name.length >= MIN_LENGTH && /\d|[-_].*[-_]/.test(name) && !sizeOnly.test(name);

/** Where WordPress files what is uploaded in a month: there a mere word tells one picture. */
const ofMonth = /\/uploads\/(?:19|20)\d\d\/(?:0[1-9]|1[0-2])\/(?=[^/]+$)/;

export type PictureName = {
  readonly text: string;
  /** True for a file's own name. Only what bears one name on the page is known by that of its folder. */
  readonly isOwn: boolean;
};

/** The name that a picture's file bears whatever its size: the last part of its address that has an ending, or its folder. */
export const pictureName = remembered((url): PictureName | null => {
  const {host = '', pathname = '', search = ''} = partsOf(url) ?? {};
  const path = pathname.replace(shrunk, '/');
  const parts = path.split('/');
  const number = uploadNumber.exec(path);
  // A file that is called by such a number alone is known by it, with whatever endings.
  if (number !== null && !number[0].endsWith('/')) return {text: String(number[1]).toLowerCase(), isOwn: true};
  const [file = ''] = parts.findLast((part) => ending.test(part))?.split(/\.(?=jpe?g|png|webp|gif|avif)/i) ?? [];
  const written = file.toLowerCase();
  const name = written.replace(additions, '').replace(shapes, '');
  if (isTelling(name)) return {text: name, isOwn: true};
  const sure = written.replace(sureAdditions, '');
  if (isTelling(sure)) return {text: sure, isOwn: true};
  const month = file === '' || !path.includes('/uploads/') ? undefined : ofMonth.exec(path)?.[0];
  if (month !== undefined) return {text: month + sure, isOwn: true};
  if (number !== null) return {text: String(number[1]), isOwn: false};
  if (sizeOnly.test(file) && parts.length > 3) return {text: parts.slice(0, -1).join('/'), isOwn: false};
  const last = parts.at(-1) ?? '';
  // A program is told in the query which picture is meant, beside how large it should be.
  const told =
    file === '' && program.test(last)
      ? search
          .slice(1)
          .split('&')
          .filter((part) => telling.test(part))
      : [];
  if (told.length > 0)
    return {text: `${host.replace(/^[a-z]+\d+\./, '')}${path}?${told.sort().join('&')}`, isOwn: true};
  // A server that takes its orders in the query keeps one picture under one path.
  return file === '' && last.length >= MIN_LENGTH ? {text: `${host}${path}`, isOwn: false} : null;
});

/** What a picture's file is called, or what else it is known by where that is no name. */
export const nameIn = ({url}: {readonly url: string}): string => pictureName(url)?.text ?? pictureKey(url);
