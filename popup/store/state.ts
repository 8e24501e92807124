import {computed, signal} from '@preact/signals';
import type {Collection} from '../../src/domain/candidate';
import type {DeliveryMode} from '../../src/domain/pin-draft';
import type {Delivery} from '../../src/messages/contract';
import type {ActiveTab} from '../../src/platform/active-tab';
import {blockerOf} from './blocker';
import {createForm} from './form';
import {createPictures} from './pictures';
import {createPinnedBefore} from './pinned-before';
import {createPlaces} from './places';
import type {Ports} from './ports';
import type {Stage} from './stage';

/** All that the popup holds, as signals; the actions beside it change it, the components read it. */
export const createState = ({send, measure, newId}: Ports) => {
  const pictures = createPictures(measure);
  const form = createForm();
  const places = createPlaces(send);
  /** How this pin will leave: the delivery's mode, until the user turns to Pinterest's form for it. */
  const mode = signal<DeliveryMode | null>(null);
  const collection = signal<Collection | null>(null);

  return {
    stage: signal<Stage>({kind: 'loading'}),
    tab: signal<ActiveTab | null>(null),
    collection,
    delivery: signal<Delivery | null>(null),
    mode,
    /** Born with the form: the worker sends a pin once per id. */
    id: signal(newId()),
    pictures,
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
    pinnedBefore: createPinnedBefore({
      link: computed(() => collection.value?.page.link ?? null),
      chosen: pictures.chosen,
      mode,
      place: places.place,
    }),
    /** Addresses pinned since the popup opened. */
    pinned: signal<ReadonlySet<string>>(new Set()),
  };
};

export type State = ReturnType<typeof createState>;
