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

/** The width that the place where it stands suggests. */
const shownWidth = ({how, density}: Address, {width, height}: Sighting, aspect: number): number | null => {
  const shown = width ?? (height === null ? null : height * aspect);
  if (density !== null) return Math.round(density * (shown ?? 480));
  return /^(?:shown|src|noscript)$/.test(how) ? shown : null;
};

/** The largest width known for each address. */
const knownWidths = (identity: Identity, aspect: number): ReadonlyMap<string, number> => {
  const [said, shown] = [new Map<string, number>(), new Map<string, number>()];
  const keep = (widths: Map<string, number>, url: string, width: number | null): void => {
    if (width !== null && !isPlaceholder(url)) widths.set(url, Math.max(width, widths.get(url) ?? 0));
  };
  for (const sighting of identity.sightings) {
    for (const address of sighting.addresses) {
      keep(said, address.url, saidWidth(address, aspect));
      keep(shown, address.url, shownWidth(address, sighting, aspect));
    }
  }
  return new Map([...shown, ...said]);
};

export type SizedAddress = {
  readonly url: string;
  readonly size: Size;
  /** False where the page leaves the size open and it was made up. */
  readonly isKnown: boolean;
};

/**
 * The size of every address of a picture. One that the page gives no size, next to others that have one, is the file they
 * were made from: half as large again as the largest of them.
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
    if (width !== undefined) return {url, size: sized(width), isKnown: true};
    if (largest === 0) return {url, size: sized(made.width), isKnown: false};
    return {url, size: sized(isJunkAddress(url) ? largest : largest * 1.5), isKnown: true};
  });
};
