import {batch, computed, type Signal, signal} from '@preact/signals';
import type {Candidate} from '../../src/domain/candidate';
import {isLoadable} from '../../src/ui/public-address';
import {createFilters, type FilterStart} from './filters';
import {createMeasuring} from './measuring';
import {isTakenIn} from './pin-anyway';
import type {PixelSize, Ports} from './ports';
import {createSelection} from './selection';

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

const completed = (picture: Picture, later: Candidate): Picture => {
  const {candidate, size, url} = picture;
  const thumbnail = candidate.thumbnail ?? later.thumbnail;
  const isSizeNews = size === null && later.isMeasured && later.url === url;
  if (thumbnail === candidate.thumbnail && !isSizeNews) return picture;
  return {...picture, candidate: {...candidate, thumbnail}, size: isSizeNews ? declaredSize(later) : size};
};

/** What a tile may show, the smallest first; empty where nothing of it may be loaded from here. */
export const thumbnailSources = ({thumbnail, displayedUrl, url}: Candidate): readonly string[] => {
  const shown = [thumbnail, displayedUrl, url].filter((source) => source !== null);
  return [...new Set(shown)].filter(isLoadable);
};

const shelve = (pictures: readonly Picture[]): ReadonlyMap<string, Signal<Picture>> =>
  new Map(pictures.map((picture) => [picture.candidate.id, signal(picture)]));

/**
 * The pictures, which of them are selected and shown, and what measuring found out since. Each is a signal of its own: a
 * size that settles concerns one tile, not the 2,000 others.
 */
export const createPictures = (measure: Ports['measure']) => {
  const shelf = signal(shelve([]));
  const list = computed(() => [...shelf.value.values()].map(({value}) => value));
  const selection = createSelection();
  const selected = computed(() =>
    selection.ids.value.flatMap((id) => {
      const entry = shelf.value.get(id);
      return entry === undefined ? [] : [entry.value];
    }),
  );
  const chosen = computed(() => (selection.ids.value.length === 1 ? (selected.value[0] ?? null) : null));
  const filters = createFilters(shelf);
  const latest = signal<string | null>(null);
  const find = (id: string): Picture | undefined => shelf.peek().get(id)?.peek();
  const measuring = createMeasuring(measure, {
    find,
    isSelected: (id) => selection.ids.peek().includes(id),
    settle: (id, settled) => {
      const entry = shelf.peek().get(id);
      if (entry !== undefined) entry.value = {...entry.peek(), ...settled};
    },
  });
  const {look} = measuring;

  const known = (ids: readonly string[]): readonly string[] => ids.filter((id) => shelf.peek().has(id));

  return {
    /** All of them, in the page's order of likelihood. A tile reads its own entry of `filters.shown` instead. */
    list,
    /** How many there are; does not change while sizes settle. */
    count: computed(() => shelf.value.size),
    /** Their ids, in one text; does not change while sizes settle. */
    ids: computed(() => [...shelf.value.keys()].join()),
    /** How many of them were taken from what was left out. */
    takenInCount: computed(() => [...shelf.value.keys()].filter((id) => isTakenIn({id})).length),
    has: (id: string): boolean => shelf.value.has(id),
    find,
    /** In the order in which they were selected. */
    selected,
    /** The only selected picture; null when none or several are selected. */
    chosen,
    selectedCount: computed(() => selection.ids.value.length),
    isSelected: selection.has,
    /** Its place among the selected ones, from 0; null when it is not selected. */
    placeOf: selection.placeOf,
    filters,
    /** The picture that was appended last: the grid brings it into view. */
    latest,
    /** Begins anew with what a page offers; nothing is selected. */
    open: (candidates: readonly Candidate[], start: FilterStart | null = null) =>
      batch(() => {
        measuring.clear();
        selection.clear();
        latest.value = null;
        shelf.value = shelve(candidates.map(firstLook));
        filters.open(start);
      }),
    /** Appends pictures that came late; those that are there keep their places and what is known of them. */
    appendLate: (candidates: readonly Candidate[]) => {
      const more = candidates.map((candidate) => [candidate.id, signal(firstLook(candidate))] as const);
      shelf.value = new Map([...shelf.peek(), ...more]);
    },
    /** Takes over what an earlier look could not tell of a picture: its thumbnail, and its size where nobody knew it. */
    complete: (id: string, later: Candidate) => {
      const entry = shelf.peek().get(id);
      if (entry !== undefined) entry.value = completed(entry.peek(), later);
    },
    /** Selects this one and no other; null selects nothing. */
    choose: (id: string | null) => {
      selection.only(id);
      if (id !== null) look(id, {isFirst: true});
    },
    /** Adds it to the selection, or takes it out. */
    toggle: (id: string) => {
      selection.toggle(id);
      if (selection.has(id)) look(id, {isFirst: true});
    },
    /** Selects all that is shown from the last one that was chosen to `to`; from `from` where none was. */
    selectRange: (from: string, to: string) => {
      selection.extend(
        filters.shown.value.map((entry) => entry.peek().candidate.id),
        from,
        to,
      );
      for (const id of selection.ids.value) look(id);
    },
    /** Adds every picture that passes the filters. */
    selectAll: () => {
      selection.add(filters.passing());
      for (const id of selection.ids.value) look(id);
    },
    /** Selects exactly these, in this order; ids that the page does not offer are passed over. */
    selectOnly: (ids: readonly string[]) =>
      batch(() => {
        selection.clear();
        selection.add(known(ids));
        for (const id of selection.ids.value) look(id, {isFirst: true});
      }),
    /** Appends a picture that was left out; no filter hides it. */
    append: (candidate: Candidate) =>
      batch(() => {
        shelf.value = new Map([...shelf.peek(), [candidate.id, signal(firstLook(candidate))]]);
        latest.value = candidate.id;
      }),
    /** Asks for the true size of a picture that came into view. */
    look,
    /** Takes the size of a picture that a tile has loaded anyway. */
    settle: measuring.take,
    hold: measuring.hold,
    withdraw: measuring.withdraw,
  };
};
