import {computed, signal} from '@preact/signals';
import type {Collection} from '../../src/domain/candidate';
import type {DeliveryMode} from '../../src/domain/pin-draft';
import type {Delivery} from '../../src/messages/contract';
import type {ActiveTab} from '../../src/platform/active-tab';
import {blockerOf} from './blocker';
import {createForm} from './form';
import {createPictures} from './pictures';
import {createPlaces} from './places';
import type {Ports} from './ports';
import type {Journey, Stage} from './stage';

/** All that the popup holds, as signals; the actions beside it change it, the components read it. */
export const createState = ({send, measure, newId}: Ports) => {
  const pictures = createPictures(measure);
  const form = createForm();
  const places = createPlaces(send);
  /** How this pin will leave: the delivery's mode, until the user turns to Pinterest's form for it. */
  const mode = signal<DeliveryMode | null>(null);

  return {
    stage: signal<Stage>({kind: 'loading'}),
    tab: signal<ActiveTab | null>(null),
    collection: signal<Collection | null>(null),
    delivery: signal<Delivery | null>(null),
    mode,
    /** Born with the form: the worker sends a pin once per id. */
    id: signal(newId()),
    pictures,
    /** How many pictures came after the first look, and how a look further down the page stands. */
    late: {found: signal(0), journey: signal<Journey>({kind: 'none'})},
    form,
    places,
    blocker: computed(() =>
      blockerOf({
        mode: mode.value,
        picture: pictures.chosen.value,
        isRefused: places.isRefused.value,
        place: places.place.value,
        words: form.words.value,
      }),
    ),
    /** Addresses pinned since the popup opened. */
    pinned: signal<ReadonlySet<string>>(new Set()),
  };
};

export type State = ReturnType<typeof createState>;
