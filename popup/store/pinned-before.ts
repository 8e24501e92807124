import {computed, effect, type ReadonlySignal, signal} from '@preact/signals';
import type {Candidate} from '../../src/domain/candidate';
import type {LedgerEntry, SeenEntry} from '../../src/domain/ledger-entry';
import type {DeliveryMode, PinPlace} from '../../src/domain/pin-draft';
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

/** An entry with the addresses on screen that its picture is known by. */
type Known = SeenEntry & {readonly knownBy: readonly string[]};

const addressesOf = ({url, displayedUrl}: Candidate): readonly string[] =>
  displayedUrl === null ? [url] : [url, displayedUrl];

/** What the ledger holds of the page and the pictures on screen. */
export const createPinnedBefore = ({selected, mode, places}: Planned) => {
  const entries = signal<readonly Known[]>([]);
  let loads = 0;

  const ofPicture = ({candidate, url}: Picture): readonly LedgerEntry[] => {
    const own = [url, ...addressesOf(candidate)];
    return entries.value.filter(({knownBy}) => knownBy.some((address) => own.includes(address)));
  };

  return {
    /** Entries of the page, newest first. */
    ofPage: computed(() => entries.value.filter(({isOfPage}) => isOfPage)),
    /** The first selected picture, by its place from 0, that is on the very board that it is about to go to already. */
    double: computed(() => {
      if (mode.value !== 'api') return null;
      const boards = new Set(places.value.map(({boardId}) => boardId));
      const isDouble = ({mode: way, place}: LedgerEntry) =>
        way === 'api' && place !== null && boards.has(place.boardId);
      const doubles = selected.value.flatMap((picture, at) =>
        ofPicture(picture).flatMap((entry) => (isDouble(entry) ? [{entry, at}] : [])),
      );
      return doubles[0] ?? null;
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
      const found = await send('ledger/find', {link: page, addresses});
      // A later look knows better, and a ledger that cannot be read costs the marks only.
      if (number !== loads || !found.ok) return;
      entries.value = found.value.map((entry) => ({
        ...entry,
        knownBy: entry.pictures.flatMap((place) => addresses[place] ?? []),
      }));
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
