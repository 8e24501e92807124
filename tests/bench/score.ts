import type {Identities, Identity} from './identity';
import {keyOf} from './identity';
import type {Tile} from './in-page/measure';
import {type SizedAddress, sizesOf} from './served-sizes';
import type {Verdicts} from './verdicts';

/** A picture that the page offers in several known sizes, of which another than the largest was chosen. */
export type Smaller = {
  readonly chosen: string;
  readonly chosenWidth: number;
  readonly largest: string;
  readonly largestWidth: number;
};

/** How one gatherer's tiles stand against a page's pictures. Counts are of pictures or of tiles, as named. */
export type Score = {
  readonly tiles: number;
  /** Pictures to be found, and those found. */
  readonly wanted: number;
  readonly found: number;
  readonly missed: readonly string[];
  /** Tiles that nobody pins. */
  readonly junk: readonly string[];
  /** Tiles of a picture that an earlier tile shows. */
  readonly duplicates: readonly string[];
  /** Of the first twelve tiles: those that are neither junk nor duplicate, and how many there are. */
  readonly goodOfFirst: number;
  readonly first: number;
  /** Wanted pictures of several known sizes, and those delivered at 0.98 of the largest or more. */
  readonly severalSizes: number;
  readonly largest: number;
  readonly smaller: readonly Smaller[];
  /** Place of the main picture among the tiles, from 1; 0 where it is not there, null where none is known. */
  readonly mainRank: number | null;
};

const FIRST_TILES = 12;
const AS_GOOD = 0.98;

type Sized = readonly SizedAddress[];

const wholeOf = (sized: Sized): Sized => sized.filter(({isCut}) => !isCut);

const hasSeveralSizes = (sized: Sized): boolean =>
  sized.every(({isKnown}) => isKnown) && new Set(wholeOf(sized).map(({size}) => size.width)).size > 1;

/** Pictures that only attributes of unknown elements name may be nothing; somebody must have offered them too. */
const isCertain = ({sightings}: Identity): boolean => sightings.some(({kind}) => kind !== 'data');

export const wantedOf = (
  identities: Identities,
  verdicts: Verdicts,
  offered: ReadonlySet<number>,
): readonly Identity[] =>
  identities.all.filter((one) => verdicts.of(one) === 'wanted' && (isCertain(one) || offered.has(one.id)));

const smallerOf = (sized: Sized, urls: readonly string[]): Smaller | null => {
  const widest = (among: Sized) => [...among].sort((a, b) => b.size.width - a.size.width)[0];
  const largest = widest(wholeOf(sized));
  const chosen = widest(sized.filter(({url}) => urls.includes(url)));
  const chosenWidth = chosen?.size.width ?? 0;
  if (largest === undefined || chosenWidth >= AS_GOOD * largest.size.width) return null;
  return {chosen: chosen?.url ?? urls[0] ?? '', chosenWidth, largest: largest.url, largestWidth: largest.size.width};
};

export type Page = {
  readonly identities: Identities;
  readonly verdicts: Verdicts;
  readonly wanted: readonly Identity[];
  readonly main: Identity | null;
};

/** An address that is nowhere in the page is in no picture's list, and so counts as no size at all. */
export const scoreOf = (tiles: readonly Tile[], {identities, verdicts, wanted, main}: Page): Score => {
  const seen = new Set<string>();
  const urlsOf = new Map<number, string[]>();
  const [junk, duplicates]: [string[], string[]] = [[], []];
  let goodOfFirst = 0;
  let mainRank = 0;
  tiles.forEach(({url}, index) => {
    const identity = identities.of(url);
    const name = identity === null ? keyOf(url) : String(identity.id);
    const isJunk = (identity === null ? verdicts.ofUnknown(url) : verdicts.of(identity)) === 'junk';
    const isDuplicate = seen.has(name);
    seen.add(name);
    if (isJunk) junk.push(url);
    if (isDuplicate) duplicates.push(url);
    if (!isJunk && !isDuplicate && index < FIRST_TILES) goodOfFirst += 1;
    if (identity === null) return;
    urlsOf.set(identity.id, [...(urlsOf.get(identity.id) ?? []), url]);
    if (identity.id === main?.id && mainRank === 0) mainRank = index + 1;
  });
  const several = wanted.map((one) => ({id: one.id, sized: sizesOf(one)})).filter(({sized}) => hasSeveralSizes(sized));
  const found = wanted.filter(({id}) => urlsOf.has(id));
  const smaller = several.flatMap(({id, sized}) => {
    const urls = urlsOf.get(id);
    return urls === undefined ? [] : (smallerOf(sized, urls) ?? []);
  });
  return {
    tiles: tiles.length,
    wanted: wanted.length,
    found: found.length,
    missed: wanted.filter(({id}) => !urlsOf.has(id)).map(({addresses}) => addresses[0]?.url ?? ''),
    junk,
    duplicates,
    goodOfFirst,
    first: Math.min(FIRST_TILES, tiles.length),
    severalSizes: several.length,
    largest: several.filter(({id}) => urlsOf.has(id)).length - smaller.length,
    smaller,
    mainRank: main === null ? null : mainRank,
  };
};
