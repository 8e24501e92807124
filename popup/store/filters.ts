import {batch, computed, type ReadonlySignal, type Signal, signal} from '@preact/signals';
import {fold} from '../../src/domain/fold';
import {NO_FILTERS, type PictureFilters} from '../../src/domain/picture-filters';
import {passes, type Sieve} from './passes';
import type {Picture} from './pictures';

/** What a page's pictures are filtered by at first. */
export type FilterStart = {
  /** Where the page's pins lead by default. */
  readonly pageLink: string;
  readonly filters: PictureFilters;
  /** What they are on a site where the user has set none. */
  readonly defaults: PictureFilters;
};

const isSame = (one: PictureFilters, other: PictureFilters): boolean =>
  one.minSide === other.minSide &&
  one.shape === other.shape &&
  one.type === other.type &&
  one.isLinked === other.isLinked;

/**
 * Which of the pictures are shown. A size that settles later moves no tile: the pictures are judged when a filter or the
 * list changes, by what is known then.
 */
export const createFilters = (shelf: ReadonlySignal<ReadonlyMap<string, Signal<Picture>>>) => {
  const value = signal(NO_FILTERS);
  const text = signal('');
  const pageLink = signal('');
  const defaults = signal(NO_FILTERS);
  const setCount = computed(() => {
    const {minSide, shape, type, isLinked} = value.value;
    return [minSide > 0, shape !== null, type !== null, isLinked, text.value.trim() !== ''].filter(Boolean).length;
  });
  const isActive = computed(() => setCount.value > 0);
  const sieve = computed(
    (): Sieve => ({
      filters: value.value,
      wanted: fold(text.value).split(' ').filter(Boolean),
      pageLink: pageLink.value,
    }),
  );
  const judged = (): readonly Signal<Picture>[] => {
    const entries = [...shelf.value.values()];
    return isActive.value ? entries.filter((entry) => passes(entry.peek(), sieve.value)) : entries;
  };

  return {
    /** What stays for the next visit to the site; the text is about this page. */
    value,
    text,
    /** How many of the filters are set. */
    setCount,
    isActive,
    /** True when nothing is set that would have to be remembered. */
    isDefault: computed(() => isSame(value.value, defaults.value)),
    shown: computed(judged),
    /** Ids of the pictures that pass by what is known now; `shown` may hold some that have turned out too small. */
    passing: (): readonly string[] => judged().map((entry) => entry.peek().candidate.id),
    open: (start: FilterStart | null): void =>
      batch(() => {
        value.value = start?.filters ?? NO_FILTERS;
        defaults.value = start?.defaults ?? NO_FILTERS;
        pageLink.value = start?.pageLink ?? '';
        text.value = '';
      }),
    change: (changes: Partial<PictureFilters>): void => {
      value.value = {...value.value, ...changes};
    },
    search: (words: string): void => {
      text.value = words;
    },
    /** Shows everything. */
    reset: (): void =>
      batch(() => {
        value.value = NO_FILTERS;
        text.value = '';
      }),
  };
};
