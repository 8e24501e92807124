import {remembered} from './remember';

/**
 * Words that servers have for sizes, each with its step on its scale, the smallest first: letters, words in the
 * languages that shops are written in, and PrestaShop's types, of which each theme makes its own.
 */
const steps: Readonly<Record<string, number>> = {
  ...{xs: 0, s: 1, m: 2, l: 3, xl: 4, xxl: 5, '2xl': 5, '3xl': 6},
  ...{thumb: 10, thumbnail: 10, mini: 10, cart: 10, small: 11, klein: 11, petit: 11, pequena: 11, pequeno: 11},
  ...{medium: 12, home: 12, mittel: 12, moyen: 12, mediana: 12, mediano: 12, mittelgross: 13},
  ...{large: 14, big: 14, gross: 14, groot: 14, grand: 14, grande: 14, xlarge: 15, thickbox: 15},
  ...{zoom: 16, full: 16, max: 16},
};

const words =
  'thumb|thumbnail|mini|small|klein|petit|pequen[ao]|medium|mittel|moyen|median[ao]|mittelgross|large|big|gross|groot|grande?|xlarge|zoom|full|max';

const folder = new RegExp(`/(xs|s|m|l|xl|xxl|2xl|3xl|${words})(?=/)`);

/** Behind a word for pictures: behind any other it may tell a large vase from a small one. */
const ofPicture = new RegExp(`((?:bild|image|img|photo|foto|picture)s?[-_])(${words})(?=[-_/])`);

const ofPrestaShop = /(\/\d{1,8}(?:-\d{1,8})?-)(cart|small|medium|home|large|thickbox)(?=_default[/.])/;

/** Letters and words are scales of their own, and none of a scale stands beside one of the other. */
const scaleOf = (step: number): number => Math.floor(step / 10);

/** How large an address says that it is, and what it has in common with those of the same picture that say otherwise. */
type Scaled = {readonly step: number; readonly rest: string};

/** What an address says by such a word, if it does: the word, what is kept before it, and where all that stands. */
const wordIn = (url: string): {readonly word: string; readonly before: string; readonly place: RegExp} | null => {
  const inFolder = folder.exec(url)?.[1];
  if (inFolder !== undefined) return {word: inFolder, before: '/', place: folder};
  for (const place of [ofPicture, ...(url.includes('_default') ? [ofPrestaShop] : [])]) {
    const [, before, word] = place.exec(url) ?? [];
    if (before !== undefined && word !== undefined) return {word, before, place};
  }
  return null;
};

/** Reads the first word for a size in an address; null where there is none. */
export const scaledBy = remembered((url): Scaled | null => {
  const found = wordIn(url);
  const step = steps[found?.word ?? ''];
  if (found === null || step === undefined) return null;
  return {step, rest: url.replace(/^https?:/, '').replace(found.place, `${found.before}:${scaleOf(step)}`)};
});

/** True for an address in a folder that is called by a size, of a file with a number that no other picture has. */
export const isScaledNumber = (key: string): boolean =>
  folder.test(key) && /\d{6}/.test(key.slice(key.lastIndexOf('/') + 1));

/** An address without the folder that is called by a size. */
export const sizeFolder = folder;

/** A number that is no day and no month, on which two pictures may have been filed. */
const ownNumber = /(?<!\d)(?!(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-3]\d)?(?!\d))\d{6}/;

/** True for an address that names a picture's size in a folder, of a thing with a number in that folder or beside it. */
export const isScaledPicture = (key: string): boolean =>
  ofPicture.test(key) &&
  key
    .split('/')
    .slice(-3)
    .some((part) => ownNumber.test(part));

/** What names a picture's size in a folder, and the word for pictures before it. */
export const sizeOfPicture = ofPicture;
