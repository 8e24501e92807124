import {computed, signal} from '@preact/signals';
import type {Candidate} from '../../src/domain/candidate';
import {isLoadable} from '../../src/ui/public-address';
import type {PixelSize, Ports} from './ports';
import {createQueue} from './queue';
import {ownAddress, provenLarger, type Settled} from './true-size';

/** A candidate as the popup knows it by now. */
export type Picture = {
  readonly candidate: Candidate;
  /** What will be pinned: the candidate's `url`, the displayed one where that does not load, or a proven larger one. */
  readonly url: string;
  /** Null while nobody knows; never a guess. */
  readonly size: PixelSize | null;
  /** Height per width of its tile. Fixed at the first look, so that tiles keep their place while sizes settle. */
  readonly shape: number;
};

/** The flattest and the tallest tile; pictures beyond are cropped in the grid, never in the pin. */
const FLATTEST = 1 / 3;
const TALLEST = 2.4;

const declaredSize = ({width, height}: Candidate): PixelSize | null =>
  width === null || height === null || width === 0 ? null : {width, height};

const firstLook = (candidate: Candidate): Picture => {
  const size = declaredSize(candidate);
  const shape = size === null ? 1 : Math.min(TALLEST, Math.max(FLATTEST, size.height / size.width));
  return {candidate, url: candidate.url, size, shape};
};

/** What a tile may show, the smallest first; empty where nothing of it may be loaded from here. */
export const thumbnailSources = ({thumbnail, displayedUrl, url}: Candidate): readonly string[] => {
  const shown = [thumbnail, displayedUrl, url].filter((source) => source !== null);
  return [...new Set(shown)].filter(isLoadable);
};

/** The pictures, which of them is chosen, and what measuring found out since. */
export const createPictures = (measure: Ports['measure']) => {
  const list = signal<readonly Picture[]>([]);
  const chosenId = signal<string | null>(null);
  const chosen = computed(() => list.value.find(({candidate}) => candidate.id === chosenId.value) ?? null);
  const queue = createQueue();
  const asked = new Set<string>();
  /** Pictures of which a larger version was sought, and those whose address must stay as it is. */
  const sought = new Set<string>();
  const held = new Set<string>();
  /** The page's own addresses of pictures that a larger one has taken the place of. */
  const outgrown = new Map<string, Settled>();

  const settle = (id: string, url: string, size: PixelSize) => {
    list.value = list.value.map((picture) => (picture.candidate.id === id ? {...picture, url, size} : picture));
  };

  const grow = async (id: string, own: Settled): Promise<void> => {
    const larger = held.has(id) ? null : await provenLarger(measure, own);
    const isStill = list.value.some(({candidate, url}) => candidate.id === id && url === own.url);
    if (larger === null || held.has(id) || !isStill) return;
    outgrown.set(id, own);
    settle(id, larger.url, larger.size);
  };

  /** After the page's own address has settled, so that no tile and no pin waits for a guess. */
  const seekLarger = (id: string, own: Settled): void => {
    if (sought.has(id)) return;
    sought.add(id);
    queue.add(() => grow(id, own), {isFirst: chosenId.value === id});
  };

  const measureOne = async (candidate: Candidate): Promise<void> => {
    const own = await ownAddress(measure, candidate);
    if (own === null || sought.has(candidate.id)) return;
    settle(candidate.id, own.url, own.size);
    seekLarger(candidate.id, own);
  };

  const look = (id: string, {isFirst}: {isFirst: boolean} = {isFirst: false}): void => {
    const picture = list.value.find(({candidate}) => candidate.id === id);
    if (picture === undefined || asked.has(id) || !isLoadable(picture.url)) return;
    asked.add(id);
    queue.add(() => measureOne(picture.candidate), {isFirst});
  };

  return {
    list,
    chosen,
    /** Begins anew with what a page offers; nothing is chosen. */
    open: (candidates: readonly Candidate[]) => {
      for (const known of [asked, sought, held, outgrown]) known.clear();
      chosenId.value = null;
      list.value = candidates.map(firstLook);
    },
    /** Appends pictures that came late; those that are there keep their places and what is known of them. */
    appendLate: (candidates: readonly Candidate[]) => {
      list.value = [...list.value, ...candidates.map(firstLook)];
    },
    choose: (id: string | null) => {
      chosenId.value = id;
      if (id !== null) look(id, {isFirst: true});
    },
    /** Asks for the true size of a picture that came into view. */
    look,
    /** Takes the size of a picture that a tile has loaded anyway. */
    settle: (id: string, url: string, size: PixelSize) => {
      asked.add(id);
      if (sought.has(id)) return;
      settle(id, url, size);
      seekLarger(id, {url, size});
    },
    /** What is sent stays what is shown: from now on no larger address takes its place. */
    hold: (id: string) => held.add(id),
    /** Goes back from a guessed address to the page's own; false where it is the page's own. */
    withdraw: (id: string): boolean => {
      const own = outgrown.get(id);
      if (own === undefined) return false;
      outgrown.delete(id);
      settle(id, own.url, own.size);
      return true;
    },
  };
};
