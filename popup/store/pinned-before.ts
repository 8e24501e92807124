import {batch, computed, effect, type ReadonlySignal, signal} from '@preact/signals';
import type {Candidate} from '../../src/domain/candidate';
import type {FoundEntry, LedgerEntry} from '../../src/domain/ledger-entry';
import type {DeliveryMode, PinPlace} from '../../src/domain/pin-draft';
import {imageKeyOf} from '../../src/storage/image-key';
import type {Picture} from './pictures';
import type {Ports} from './ports';
import type {State} from './state';

/** What was pinned before is marked as such, and what was only handed over to Pinterest's form is not taken for it. */
export type Mark = 'pinned' | 'handedOver';

export type Planned = {
  readonly selected: ReadonlySignal<readonly Picture[]>;
  readonly mode: ReadonlySignal<DeliveryMode | null>;
  readonly places: ReadonlySignal<readonly PinPlace[]>;
};

const addressesOf = ({url, displayedUrl}: Candidate): readonly string[] =>
  displayedUrl === null ? [url] : [url, displayedUrl];

/** What the ledger holds of the page and the pictures on screen. */
export const createPinnedBefore = ({selected, mode, places}: Planned) => {
  const entries = signal<readonly FoundEntry[]>([]);
  /** Keys of the addresses on screen; an embedded picture's takes time to tell, so they are told once. */
  const keys = signal<ReadonlyMap<string, string>>(new Map());
  let loads = 0;

  const ofPicture = ({candidate, url}: Picture): readonly LedgerEntry[] => {
    const known = new Set([url, ...addressesOf(candidate)].flatMap((address) => keys.value.get(address) || []));
    return entries.value.filter(({imageKey}) => known.has(imageKey));
  };

  return {
    /** Entries of the page, newest first. */
    ofPage: computed(() => entries.value.filter(({isOfPage}) => isOfPage)),
    /** An earlier pin of a selected picture on the very board that it is about to go to. */
    double: computed(() => {
      if (mode.value !== 'api') return null;
      const boards = new Set(places.value.map(({boardId}) => boardId));
      const isDouble = ({mode: way, place}: LedgerEntry) =>
        way === 'api' && place !== null && boards.has(place.boardId);
      return selected.value.flatMap(ofPicture).find(isDouble) ?? null;
    }),
    markOf: (picture: Picture): Mark | null => {
      const own = ofPicture(picture);
      if (own.some((entry) => entry.mode === 'api')) return 'pinned';
      return own.length > 0 ? 'handedOver' : null;
    },
    /** Looks the page and its pictures up. */
    load: async (page: string, candidates: readonly Candidate[], send: Ports['send']): Promise<void> => {
      const number = ++loads;
      const addresses = [...new Set(candidates.flatMap(addressesOf))];
      const told = await Promise.all(addresses.map(async (address) => [address, await imageKeyOf(address)] as const));
      const images = told.map(([, key]) => key).filter((key) => key !== '');
      const found = await send('ledger/find', {link: page, images});
      // A later look knows better, and a ledger that cannot be read costs the marks only.
      if (number !== loads || !found.ok) return;
      batch(() => {
        keys.value = new Map(told);
        entries.value = found.value;
      });
    },
  };
};

/** Looks whenever there is something to choose from: at first, after a picture was added, and after each pin. */
export const watchPinnedBefore = ({stage, collection, pictures, pinnedBefore}: State, {send}: Ports) => {
  const isChoosing = computed(() => stage.value.kind === 'choosing');
  return effect(() => {
    const page = collection.value?.page.link;
    if (!isChoosing.value || page === undefined || pictures.ids.value === '') return;
    const candidates = pictures.list.peek().map(({candidate}) => candidate);
    void pinnedBefore.load(page, candidates, send);
  });
};
