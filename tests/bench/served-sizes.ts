import {createHash} from 'node:crypto';
import {type Identity, isPlaceholder} from './identity';
import type {Address, Sighting} from './in-page/sighting';
import {isJunkAddress} from './junk';
import {sizeHint} from './size-hints';

export type Size = {readonly width: number; readonly height: number};

/** A stable number from 0 to 1 for a text. */
const chance = (text: string): number => createHash('sha1').update(text).digest().readUInt32BE() / 2 ** 32;

const ASPECTS = [3 / 2, 3 / 2, 4 / 3, 16 / 9, 1, 2 / 3, 4 / 5];
const WIDTHS = [480, 600, 640, 720, 800, 960, 1024, 1200];
const LARGEST_PX = 4_000;

const pick = <Item>(items: readonly Item[], text: string, fallback: Item): Item =>
  items[Math.floor(chance(text) * items.length)] ?? fallback;

/** What an address that the page says nothing about is answered with: by its looks, or plausible and always the same. */
export const plainSize = (url: string): Size => {
  const {width, height} = sizeHint(url);
  const aspect = pick(ASPECTS, `aspect ${url}`, 1.5);
  if (width !== null) return {width, height: height ?? Math.round(width / aspect)};
  if (height !== null) return {width: Math.round(height * aspect), height};
  if (isPlaceholder(url)) return {width: 1, height: 1};
  if (/tracker|tracking|pixel|beacon/i.test(url)) return {width: 1, height: 1};
  if (/logo/i.test(url)) return {width: 180, height: 60};
  if (isJunkAddress(url)) return {width: 64, height: 64};
  const plausible = pick(WIDTHS, `width ${url}`, 800);
  return {width: plausible, height: Math.round(plausible / aspect)};
};

const aspectOf = ({addresses, sightings}: Identity): number => {
  const sized = [...addresses, ...addresses.map(({url}) => sizeHint(url)), ...sightings];
  for (const {width, height} of sized) {
    if (width !== null && height !== null && width > 1 && height > 1) return width / height;
  }
  return pick(ASPECTS, `aspect ${addresses[0]?.url}`, 1.5);
};

/** The width that the page gives for an address outright or by its name. */
const saidWidth = ({url, width}: Address, aspect: number): number | null => {
  const hint = sizeHint(url);
  return width ?? hint.width ?? (hint.height === null ? null : Math.round(hint.height * aspect));
};

/** CSS pixels of a place that nothing is said of. */
const USUAL_PLACE = 480;

/** The width that the place where it stands suggests. Beside versions for dense screens the plain one is for the others. */
const shownWidth = ({how, density}: Address, {addresses, width, height}: Sighting, aspect: number): number | null => {
  const shown = width ?? (height === null ? null : height * aspect);
  if (density !== null) return Math.round(density * (shown ?? USUAL_PLACE));
  if (!/^(?:shown|src|noscript)$/.test(how)) return null;
  return shown ?? (addresses.some((one) => one.density !== null) ? USUAL_PLACE : null);
};

/** How a page shows an address, or leads to it. */
const isUsed = ({how}: Address): boolean => /^(?:shown|src|linked)$/.test(how);

/** The largest width known for each address. A width at which it stands in one place only, and in others freely, is none. */
const knownWidths = (identity: Identity, aspect: number): ReadonlyMap<string, number> => {
  const [said, shown] = [new Map<string, number>(), new Map<string, number>()];
  const free = new Set<string>();
  const keep = (widths: Map<string, number>, url: string, width: number | null): void => {
    if (width !== null && !isPlaceholder(url)) widths.set(url, Math.max(width, widths.get(url) ?? 0));
  };
  for (const sighting of identity.sightings) {
    for (const address of sighting.addresses) {
      const inPlace = shownWidth(address, sighting, aspect);
      if (inPlace === null && isUsed(address)) free.add(address.url);
      keep(said, address.url, saidWidth(address, aspect));
      keep(shown, address.url, inPlace);
    }
  }
  return new Map([...[...shown].filter(([url]) => !free.has(url)), ...said]);
};

export type SizedAddress = {
  readonly url: string;
  readonly size: Size;
  /** False where the page leaves the size open and it was made up. */
  readonly isKnown: boolean;
  /** True for another cut, which only the page's metadata name: larger or not, it is not the picture that is shown. */
  readonly isCut: boolean;
};

/** Words by which a file calls itself a size of another: it is not the one that the others were made from. */
const SIZE_WORDS = /(?:^|[-_/])(?:thumb(?:nail)?s?|tiny|mini|small|medium|large|x-?large|preview|square)(?=[-_./]|$)/i;

const namesSize = (url: string): boolean => URL.canParse(url) && SIZE_WORDS.test(new URL(url).pathname);

const isOtherCut = (url: string, {addresses}: Identity, aspect: number): boolean => {
  const {width, height} = sizeHint(url);
  const isNamedOnly = addresses.every((one) => one.url !== url || /^(?:meta|jsonLd)$/.test(one.how));
  return isNamedOnly && width !== null && height !== null && Math.abs(width / height / aspect - 1) > 0.02;
};

/**
 * The size of every address of a picture. One that the page gives no size, next to others that have one, is the file they
 * were made from, half as large again as the largest of them; or as large, where its name is a size's.
 */
export const sizesOf = (identity: Identity): readonly SizedAddress[] => {
  const aspect = aspectOf(identity);
  const said = knownWidths(identity, aspect);
  const urls = [...new Set(identity.addresses.map(({url}) => url))];
  const largest = Math.max(0, ...said.values());
  const sized = (width: number): Size => {
    const bounded = Math.min(LARGEST_PX, Math.max(1, Math.round(width)));
    return {width: bounded, height: Math.max(1, Math.round(bounded / aspect))};
  };
  const first = urls.find((url) => !isJunkAddress(url)) ?? urls[0] ?? '';
  const made = plainSize(first);
  return urls.map((url) => {
    const width = said.get(url);
    const isCut = isOtherCut(url, identity, aspect);
    if (width !== undefined) return {url, size: sized(width), isKnown: true, isCut};
    if (largest === 0) return {url, size: sized(made.width), isKnown: false, isCut};
    const isMadeOf = isJunkAddress(url) || namesSize(url);
    return {url, size: sized(isMadeOf ? largest : largest * 1.5), isKnown: true, isCut};
  });
};
