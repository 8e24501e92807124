import {createNotes, createWatch, REST_MS} from '../src/images/gather/change';
import {type Gathered, type GatherOptions, gather} from '../src/images/gather/gather';
import {type Copies, drawThumbnails, type WantedThumbnails} from '../src/images/gather/thumbnails';
import {createJourney} from './journey';

/** What the latest call gathered: the way back from its sightings to their elements. */
let gathered: Gathered | null = null;

const [notes, watch] = [createNotes(), createWatch()];
const journey = createJourney(document);

/** What any look at this page has drawn: the next one comes with this file anew, and need not draw it again. */
const copies: Copies = Reflect.get(globalThis, 'pinmarkletCopies') ?? new WeakMap();

const calls = {
  pinmarkletGather: async (options?: GatherOptions) => {
    gathered = await gather(document, options);
    notes(gathered.roots);
    // As one text: for 800 pictures the page waits 30 ms for that, and 90 where the browser carries each value over by itself.
    return JSON.stringify(gathered.gathering);
  },
  pinmarkletThumbnails: ({places, timeMs}: WantedThumbnails) =>
    drawThumbnails(
      places.map((place) => gathered?.elements[place]),
      timeMs,
      copies,
    ),
  pinmarkletChange: async (timeoutMs: number) => {
    const roots = gathered?.roots ?? [document];
    const isNew = notes(roots);
    const hasChanged = await watch(roots, isNew ? REST_MS : timeoutMs);
    notes(roots);
    return isNew || hasChanged;
  },
};

/** Outlives what comes after it: a page on its way down has to find back although it is looked at meanwhile. */
const lasting = {
  pinmarkletFurther: (step: 'down' | 'back') => journey[step](),
  pinmarkletCopies: copies,
};

// The worker injects this file and then calls what it leaves behind; that call's promise carries the answer. Left
// replaceable, since every click injects it anew, and unlisted, since it is nobody else's business.
for (const [name, value] of Object.entries(calls)) Object.defineProperty(globalThis, name, {configurable: true, value});
for (const [name, value] of Object.entries(lasting)) {
  if (!Reflect.has(globalThis, name)) Object.defineProperty(globalThis, name, {configurable: true, value});
}
