import {decoded} from './parse-url';
import {remembered} from './remember';
import {cleanText} from './words';

/** UTF-16 units of the longest name of a file that is compared. */
const MAX_NAME = 200;

/**
 * What cameras, telephones and programs call a picture, and what galleries say of one of theirs: a word for any picture,
 * and a number.
 */
const numbered =
  /^(?:(?:img|imgp|dsc|dsc[fin]|pxl|mvi|gopr|dji|cimg|hpim|pict|fb[_ ]img|received|screen[-_ ]?shot|bildschirmfoto|(?:whatsapp[-_ ])?image|imagen?|immagine|picture|photo|foto|bild|slide|thumb|thumbnail)[-_ ]*\d|p\d{6})[\d_().: -]*(?:(?:at|um|of|von|van|de|di|sur|\/) ?\d[\d_().: -]*(?:[ap]m)?)?$/i;

/** What a server or a program adds to the name that a file was uploaded under: a size, or a number where it was taken. */
const added = /[-_](?:\d{2,4}x\d{2,4}|scaled|rotated|e\d{10,13}|\d{1,2}|[1-4]x)$/;
const MAX_ADDED = 3;

const ending = /\.(?:jpe?g|png|webp|gif|avif|bmp|tiff?)$/;

/**
 * The letters and figures of a text, in lower case, so that names are the same however they are written. Letters are told
 * by what they are not: the class for them by property is dear to compile.
 */
export const plain = (text: string): string => text.toLowerCase().replace(/[^a-z\d\u00c0-\u1fff\u2c00-\uffff]/g, '');

/** The letters and figures of what a picture's file may have been called, wherever its address names it. */
const fileNames = remembered((url): readonly string[] => {
  if (url.startsWith('data:')) return [];
  const parts = (decoded(url) ?? url).toLowerCase().split(/[/?&=#]/);
  const files = parts.filter((part, at) => part.length <= MAX_NAME && (at === parts.length - 1 || ending.test(part)));
  return files.flatMap((file) => {
    const names = [file.replace(ending, '')];
    for (let count = 0; count < MAX_ADDED; count++) names.push(names.at(-1)?.replace(added, '') ?? '');
    return names.map(plain);
  });
});

/** Parts of a name between hyphens that nobody writes so in a text, whereas a flower is a forget-me-not. */
const MAX_PARTS = 4;
const MAX_LONG_PARTS = 2;
const LONG_PART = 4;

/** True for a word as files are called, and hardly a thing: with a figure or a dash below, or run together of several. */
const isWrittenAsFile = (word: string): boolean => {
  if (/[\d_]|[a-z][A-Z].*[a-z][A-Z]/.test(word)) return true;
  const parts = word.split('-');
  return parts.length > MAX_PARTS || parts.filter(({length}) => length >= LONG_PART).length > MAX_LONG_PARTS;
};

/**
 * True for what only says which file a picture is: many programs write the name of an uploaded file into its title and its
 * alternative text where its author has written none. A word of a language is one, be the file called by it, and so is
 * what has blanks, unless it is a word for any picture with a number.
 */
export const isNameOfFile = (text: string, urls: readonly string[]): boolean => {
  const line = cleanText(text);
  if (line === '' || line.length > MAX_NAME) return false;
  if (numbered.test(line)) return true;
  if (line.includes(' ') || !isWrittenAsFile(line)) return false;
  const name = plain(line);
  return name !== '' && urls.some((url) => fileNames(url).includes(name));
};
