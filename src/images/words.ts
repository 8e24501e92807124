import {shorten} from '../domain/limits';

/** UTF-16 units of a page's text that are looked at. */
const MAX_LENGTH = 10_000;

/** Marks that turn the direction of the text after them: a page could make its words read as others. */
const directionMarks = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * White space and control characters, told by what they are not: this class is compiled in a tenth of the time that the
 * one by property takes, which counts when a page is looked at for the first time.
 */
const blanks = /(?:[^!-~\u00a0-\uffff]|\s)+/g;

/** A single word that is an address or an image file's name. */
const idleWord = /^(?:(?:https?:\/\/|www\.|data:)\S*|\S+\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?))$/i;

/** One line without control characters; empty for a single word that is only an address or an image file's name. */
export const cleanText = (text: string): string => {
  if (text === '') return '';
  const line = text.slice(0, MAX_LENGTH).replace(directionMarks, '').replace(blanks, ' ').trim();
  return !line.includes(' ') && idleWord.test(line) ? '' : line;
};

const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

const references = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|(amp|quot|apos|[lr][sd]quo|[nm]dash|hellip));/gi;

const readReference = (whole: string, decimal?: string, hexadecimal?: string, name?: string): string => {
  if (name !== undefined) return named[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  // What stands below a blank, and between two blocks of Latin letters, is no character but a mark, and half a pair is none.
  const isCharacter = code > 0x1f && code < 0x11_0000 && !(code > 0x7e && code < 0xa0);
  return isCharacter && !(code >= 0xd8_00 && code <= 0xdf_ff) ? String.fromCodePoint(code) : whole;
};

/**
 * A text that its template escaped twice (`Timberlake&amp;#8217;s`), as it was meant. Angle brackets and blanks stay as
 * they are written, for such are named in texts about markup.
 */
const escapedOnce = (text: string): string => (text.includes('&') ? text.replace(references, readReference) : text);

/** The words that a visitor has marked, to the letter, shortened to `limit` characters. */
export const markedText = (selection: string, limit: number): string => shorten(cleanText(selection), limit);

/** The first text of a page with anything to say, shortened to `limit` characters; empty when none has. */
export const firstText = (texts: readonly string[], limit: number): string => {
  for (const text of texts) {
    if (text === '') continue;
    const clean = cleanText(escapedOnce(text));
    if (clean !== '') return shorten(clean, limit);
  }
  return '';
};
