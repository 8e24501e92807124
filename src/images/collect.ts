import type {Collection} from '../domain/candidate';
import {newClock} from './clock';
import {baseOf, selectionOf} from './dom';
import {gate} from './gate';
import {judge} from './judge';
import {merge} from './merge';
import {pageFactsOf} from './page-facts';
import {readPageMetadata} from './page-metadata';
import {point} from './point';
import {rank} from './rank';
import {readBackgrounds} from './read-backgrounds';
import {readDocumentImage} from './read-document';
import {readMetadata} from './read-metadata';
import {resolve} from './resolve';
import type {CollectOptions, Search, Stage} from './search';
import {drawThumbnails} from './thumbnails';
import {walk} from './walk';

export type {CollectOptions} from './search';

/** Where pictures are found: in a page, in a picture that stands alone, or nowhere. */
const sourcesIn = (contentType: string): readonly Stage[] => {
  if (/^(?:text\/html|application\/xhtml\+xml)/.test(contentType)) return [walk, readBackgrounds, readMetadata];
  return contentType.startsWith('image/') ? [readDocumentImage] : [];
};

/** What is done with them. */
const selection: readonly Stage[] = [point, merge, judge, rank, resolve, drawThumbnails];

const newSearch = (document: Document, options: CollectOptions): Search => {
  const metadata = readPageMetadata(document);
  return {
    document,
    base: baseOf(document),
    metadata,
    page: pageFactsOf(document, metadata),
    target: options.target ?? null,
    selection: options.selection ?? selectionOf(document),
    clock: newClock(options.now ?? (() => performance.now())),
    groups: [],
    roots: [document],
    styled: [],
    likely: [],
    lookedAt: {images: 0, videos: 0, backgrounds: 0, metadata: 0, frames: 1, skippedFrames: 0},
    nopin: null,
    isPartial: false,
    candidates: [],
    rejected: [],
  };
};

const run = async (stages: readonly Stage[], search: Search): Promise<void> => {
  for (const stage of stages) {
    try {
      await stage(search);
    } catch {
      // A page that defeats one stage still has what the others find; the answer says that it is not whole.
      search.isPartial = true;
    }
  }
};

/**
 * Gathers what can be pinned from a document: every picture once, at the largest size that the page itself names, with
 * its link and words by the conventions of pinning, best first; and what was left out, with the reason.
 * Reads only: it changes nothing in the page and loads nothing. Never rejects; a bound on elements or time makes the
 * answer partial. The same page gives the same answer, `took` aside.
 */
export const collect = async (document: Document, options: CollectOptions = {}): Promise<Collection> => {
  const search = newSearch(document, options);
  await run([gate], search);
  if (search.nopin === null) await run([...sourcesIn(search.page.contentType), ...selection], search);
  const {page, candidates, rejected, nopin, lookedAt, isPartial, clock} = search;
  return {page, candidates, rejected, nopin, lookedAt, isPartial, took: clock.elapsed()};
};
