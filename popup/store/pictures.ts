import {computed, signal} from '@preact/signals';
import type {Candidate} from '../../src/domain/candidate';
import {isLoadable} from '../../src/ui/public-address';
import type {PixelSize, Ports} from './ports';
import {createQueue} from './queue';

/** A candidate as the popup knows it by now. */
export type Picture = {
  readonly candidate: Candidate;
  /** What will be pinned: the candidate's `url`, or the displayed one where that does not load. */
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

  const settle = (id: string, url: string, size: PixelSize) => {
    list.value = list.value.map((picture) => (picture.candidate.id === id ? {...picture, url, size} : picture));
  };

  /** Measures `url`; where it does not load, the address that the page itself displays is pinned instead. */
  const measureOne = async ({id, url, displayedUrl}: Candidate): Promise<void> => {
    for (const address of [url, displayedUrl]) {
      if (address === null || !isLoadable(address)) continue;
      const size = await measure(address);
      if (size !== null) return settle(id, address, size);
    }
  };

  const look = (id: string, {isFirst}: {isFirst: boolean} = {isFirst: false}): void => {
    const picture = list.value.find(({candidate}) => candidate.id === id);
    if (picture === undefined || picture.candidate.isMeasured || asked.has(id) || !isLoadable(picture.url)) return;
    asked.add(id);
    queue.add(() => measureOne(picture.candidate), {isFirst});
  };

  return {
    list,
    chosen,
    /** Begins anew with what a page offers; nothing is chosen. */
    open: (candidates: readonly Candidate[]) => {
      asked.clear();
      chosenId.value = null;
      list.value = candidates.map(firstLook);
    },
    /** Appends a picture that the page itself does not offer. */
    append: (candidate: Candidate) => {
      list.value = [...list.value, firstLook(candidate)];
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
      settle(id, url, size);
    },
  };
};
