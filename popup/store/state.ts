import {computed, signal} from '@preact/signals';
import type {Collection} from '../../src/domain/candidate';
import {type Habits, NO_HABITS} from '../../src/domain/habits';
import type {DeliveryMode} from '../../src/domain/pin-draft';
import type {Delivery} from '../../src/messages/contract';
import type {ActiveTab} from '../../src/platform/active-tab';
import {blockerOf, type Row} from './blocker';
import {createEdits} from './edits';
import {canBeCarousel, outgoingOf} from './outgoing';
import {createPictures} from './pictures';
import {createPinnedBefore} from './pinned-before';
import {createPlaces} from './places';
import type {Ports} from './ports';
import type {Journey, Stage} from './stage';

/** All that the popup holds, as signals; the actions beside it change it, the components read it. */
export const createState = ({send, measure, newId}: Ports) => {
  const pictures = createPictures(measure);
  const habits = signal<Habits>(NO_HABITS);
  const form = createEdits(pictures.selected, habits);
  const places = createPlaces(send);
  /** How this pin will leave: the delivery's mode, until the user turns to Pinterest's form for it. */
  const mode = signal<DeliveryMode | null>(null);
  const wantsCarousel = signal(false);
  const done = signal<ReadonlySet<string>>(new Set());

  const rows = computed<readonly Row[]>(() =>
    pictures.selected.value.map((picture) => ({picture, words: form.of(picture)})),
  );
  const mayBeCarousel = computed(() => canBeCarousel(mode.value, pictures.selected.value));
  const isCarousel = computed(() => wantsCarousel.value && mayBeCarousel.value);
  /** What Pin would send now, whether or not something is still missing. */
  const outgoing = computed(() => {
    if (mode.value === null) return [];
    const chosen = {rows: rows.value, places: places.targets.value, isCarousel: isCarousel.value, done: done.value};
    return outgoingOf({mode: mode.value, ...chosen});
  });
  const collection = signal<Collection | null>(null);

  return {
    stage: signal<Stage>({kind: 'loading'}),
    tab: signal<ActiveTab | null>(null),
    collection,
    delivery: signal<Delivery | null>(null),
    mode,
    /** Born with the form: the worker sends a pin, or many together, once per id. */
    id: signal(newId()),
    habits,
    pictures,
    /** How many pictures came after the first look, and how a look further down the page stands. */
    late: {found: signal(0), journey: signal<Journey>({kind: 'none'})},
    form,
    places,
    /** The selected pictures with their words. */
    rows,
    wantsCarousel,
    mayBeCarousel,
    isCarousel,
    outgoing,
    /** `doneKey` of the pins that stand already, when others sent with them failed. */
    done,
    blocker: computed(() =>
      blockerOf({
        mode: mode.value,
        rows: rows.value,
        isRefused: places.isRefused.value,
        places: places.targets.value,
        pins: outgoing.value.length,
      }),
    ),
    pinnedBefore: createPinnedBefore({
      selected: pictures.selected,
      mode,
      places: places.targets,
    }),
    /** Addresses pinned since the popup opened. */
    pinned: signal<ReadonlySet<string>>(new Set()),
  };
};

export type State = ReturnType<typeof createState>;
