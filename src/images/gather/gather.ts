import {type Clock, newClock} from '../clock';
import {forbidsPinning} from '../forbids-pinning';
import type {Gathering} from '../sighting';
import {readBackgrounds} from './backgrounds';
import {baseOf, contentTypeOf, frameAround, type Root, selectionOf, titleOf, urlOf} from './dom';
import {itemImagesOf, metasOf} from './head';
import type {Look} from './look';
import {isMarkedNopin} from './nopin';
import {readPixels} from './pixels';
import {walk} from './walk';

export type GatherOptions = {
  /** A clock in milliseconds, `performance.now` where it is left out. */
  readonly now?: () => number;
  /** Milliseconds after which gathering ends with what it has. */
  readonly budgetMs?: number;
};

/** What was gathered, and a way back to it while the page stands. */
export type Gathered = {
  readonly gathering: Gathering;
  /** The element of each sighting, in the same places. */
  readonly elements: readonly Element[];
  /** The document and every shadow tree that was met in it. */
  readonly roots: readonly Root[];
};

/** Characters of embedded pictures and structured data in one answer: about 4 MiB of picture. */
const ROOM = 5_592_416;

/** Time for a search by default: the popup should answer within a second. */
const BUDGET_MS = 800;

/** Milliseconds after which a page is known to be large: then questions that go through all of it are long too. */
const LARGE_MS = 12;

/** Lets the page run before a question that goes through the whole document. */
const restBefore = async ({isDue, elapsed, rest}: Clock): Promise<void> => {
  if (isDue() || elapsed() >= LARGE_MS) await rest();
};

/** A page that defeats one step still has what the others find. */
const tried = async (look: Look, step: (look: Look) => Promise<void>): Promise<void> => {
  if (look.clock.isDue()) await look.clock.rest();
  try {
    await step(look);
  } catch {
    look.isPartial = true;
  }
};

/**
 * Writes down what a document shows and says, in one pass and in slices between which the page can run. Reads only: it
 * changes nothing in the page and loads nothing. Of a page whose author forbids pinning only that is written down.
 * Never rejects; a bound on elements or time makes the answer partial.
 */
export const gather = async (document: Document, options: GatherOptions = {}): Promise<Gathered> => {
  const clock = newClock(options.now ?? (() => performance.now()), options.budgetMs ?? BUDGET_MS);
  const look: Look = {
    document,
    clock,
    sightings: [],
    elements: [],
    trees: [{root: document, host: null, outer: null}],
    styled: [],
    rules: [],
    likely: [],
    structured: [],
    links: [],
    closedFrames: [],
    adverts: new Map(),
    wrappings: new Map(),
    enclosing: new Map(),
    parts: new Map(),
    room: ROOM,
    icons: 0,
    hasItems: false,
    isPartial: false,
  };
  const metas = metasOf(document);
  if (clock.isDue()) await clock.rest();
  const [loaded] = performance.getEntriesByType('navigation');
  if (!metas.some(forbidsPinning)) for (const step of [walk, readBackgrounds, readPixels]) await tried(look, step);
  const {sightings, structured, links, closedFrames, isPartial, hasItems} = look;
  if (hasItems) await restBefore(clock);
  const itemImages = hasItems ? itemImagesOf(document) : [];
  if (clock.isDue()) await clock.rest();
  return {
    gathering: {
      url: urlOf(document),
      base: baseOf(document),
      contentType: contentTypeOf(document),
      title: titleOf(document),
      selection: selectionOf(document),
      loadedUrl: loaded?.name ?? '',
      metas,
      links,
      structured,
      itemImages,
      isFrameNopin: isMarkedNopin(frameAround(document)),
      view: {x: scrollX, y: scrollY, width: innerWidth, height: innerHeight},
      sightings,
      closedFrames,
      isPartial,
      took: clock.elapsed(),
    },
    elements: look.elements,
    roots: look.trees.map(({root}) => root),
  };
};
