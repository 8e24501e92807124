import type {Collection} from '../domain/candidate';
import {newClock} from './clock';
import {gate} from './gate';
import {judge} from './judge';
import {merge} from './merge';
import {pageFactsOf} from './page-facts';
import {readPageMetadata} from './page-metadata';
import {point} from './point';
import {rank} from './rank';
import {readMetadata} from './read-metadata';
import {readSightings} from './read-sightings';
import {resolve} from './resolve';
import type {Search, SelectOptions, Stage} from './search';
import type {Gathering} from './sighting';

export type {SelectOptions} from './search';

/** A collection, and where each of its candidates stands in `sightings`; -1 for one that the page only names. */
export type Selection = {readonly collection: Collection; readonly places: readonly number[]};

const stages: readonly Stage[] = [readSightings, readMetadata, point, merge, judge, rank, resolve];

const newSearch = (gathering: Gathering, options: SelectOptions, now: () => number): Search => {
  const metadata = readPageMetadata(gathering);
  return {
    gathering,
    metadata,
    page: pageFactsOf(gathering, metadata),
    target: options.target ?? null,
    selection: options.selection ?? gathering.selection,
    clock: newClock(now, Number.POSITIVE_INFINITY),
    groups: [],
    lookedAt: {images: 0, videos: 0, backgrounds: 0, metadata: 0, frames: 1, skippedFrames: 0},
    emblems: new Set(),
    names: new Map(),
    nopin: null,
    isPartial: gathering.isPartial,
    candidates: [],
    seen: [],
    rejected: [],
  };
};

const run = async (steps: readonly Stage[], search: Search): Promise<void> => {
  for (const step of steps) {
    try {
      await step(search);
    } catch {
      // What defeats one stage still leaves what the others find; the answer says that it is not whole.
      search.isPartial = true;
    }
  }
};

/**
 * Makes of what a document holds what can be pinned from it: every picture once, at the largest size that the page
 * itself names, with its link and words by the conventions of pinning, best first; and what was left out, with the
 * reason. Pure but for the clock. Never rejects. The same gathering gives the same answer, `took` aside.
 */
export const select = async (
  gathering: Gathering,
  options: SelectOptions = {},
  now: () => number = () => performance.now(),
): Promise<Selection> => {
  const search = newSearch(gathering, options, now);
  await run([gate], search);
  if (search.nopin === null) await run(stages, search);
  const {page, candidates, rejected, nopin, lookedAt, isPartial, clock, seen} = search;
  const places = new Map(gathering.sightings.map((sighting, place) => [sighting, place]));
  const took = gathering.took + clock.elapsed();
  return {
    collection: {page, candidates, rejected, nopin, lookedAt, closedFrames: gathering.closedFrames, isPartial, took},
    places: seen.map((sighting) => (sighting === null ? -1 : (places.get(sighting) ?? -1))),
  };
};

/** How many small copies a page is asked for. */
const MAX_THUMBNAILS = 60;

/**
 * The candidates whose small copies their page should draw, by place in the list, and where each stands among the
 * sightings: those at plain http: addresses, since our own pages may load https: only.
 */
export const toDraw = ({collection, places}: Selection): ReadonlyMap<number, number> =>
  new Map(
    collection.candidates
      .flatMap(({url}, at): [number, number][] => {
        const place = places[at] ?? -1;
        return url.startsWith('http:') && place >= 0 ? [[at, place]] : [];
      })
      .slice(0, MAX_THUMBNAILS),
  );

/** The candidates with the small copies that their page has drawn, in the order in which it was asked. */
export const withThumbnails = (
  {candidates, ...collection}: Collection,
  wanted: ReadonlyMap<number, number>,
  drawn: readonly (string | null)[],
): Collection => {
  const thumbnails = new Map([...wanted.keys()].map((at, index) => [at, drawn[index] ?? null]));
  return {
    ...collection,
    candidates: candidates.map((candidate, at) => ({...candidate, thumbnail: thumbnails.get(at) ?? null})),
  };
};
