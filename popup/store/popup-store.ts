import {batch} from '@preact/signals';
import type {Board} from '../../src/domain/board';
import type {CleanedLink} from '../../src/domain/clean-link';
import type {OutboxItem} from '../../src/domain/outbox-item';
import type {PinPlace} from '../../src/domain/pin-draft';
import type {Wish} from './creation';
import {mirrorDraft} from './draft';
import {createDrawings} from './drawings';
import {drawnStage} from './drawn-stage';
import type {FieldName} from './form';
import {createLatePictures} from './late-pictures';
import {openPopup} from './open-popup';
import {createPicking} from './picking';
import {watchPinnedBefore} from './pinned-before';
import {placeOf} from './places';
import type {Ports} from './ports';
import {rememberFilters} from './remember-filters';
import {createSentPins, picturesOf} from './sent-pins';
import {isEditable} from './stage';
import {createState} from './state';
import {turnToForm} from './submit';

/** The popup's whole behaviour: its state and what can be done with it. Needs no DOM; the world is in `ports`. */
export const createPopupStore = (ports: Ports) => {
  const state = createState(ports);
  const {stage, id, pictures, form, places, mode, delivery, wantsCarousel, done} = state;
  const sent = createSentPins(state, ports);

  /** A change answers a refusal, so its words go. */
  const change = (act: () => void): void => {
    if (!isEditable(stage.value)) return;
    batch(() => {
      act();
      if (stage.value.kind === 'failed') stage.value = {kind: 'choosing'};
    });
  };

  const choose = (pictureId: string) =>
    change(() => {
      if (pictures.find(pictureId) !== undefined) pictures.choose(pictureId);
    });

  mirrorDraft(state, ports);
  rememberFilters(state, ports);
  watchPinnedBefore(state, ports);

  return {
    ...state,
    stage: drawnStage(stage, ports),
    ...sent,
    ...createPicking(state, change),
    ...createDrawings(state, ports, choose),
    ...createLatePictures(state, ports),
    open: () => openPopup(state, ports, sent.takeUp),
    choose,
    /** Types into a field of the only picture, or of the one named. */
    edit: (name: FieldName, text: string, pictureId?: string) => change(() => form.edit(name, text, pictureId)),
    /** Two links without what tracks; none where nobody answers. */
    cleanLinks: async (...links: readonly [string, string]): Promise<readonly CleanedLink[]> => {
      const cleaned = await ports.send('links/clean', {links});
      return cleaned.ok ? cleaned.value : [];
    },
    applyToAll: (name: FieldName, text: string) => change(() => form.applyToAll(name, text)),
    setCarousel: (isWanted: boolean) =>
      change(() => {
        wantsCarousel.value = isWanted;
      }),
    chooseBoard: (board: Board) => change(() => void places.choose(placeOf(board))),
    choosePlace: (place: PinPlace) => change(() => void places.choose(place)),
    addPlace: (place: PinPlace) => change(() => void places.add(place)),
    removePlace: (place: PinPlace) => change(() => places.remove(place)),
    removeLastPlace: () => change(() => places.removeLast()),
    createPlace: (wish: Wish) => change(() => void places.create(wish)),
    loadBoards: () => places.load(),
    /** Turns over to Pinterest's own form, and sends it there at once when nothing is missing. */
    turnToForm: async (): Promise<void> => {
      if (turnToForm(state, ports)) await sent.submit();
    },
    /** The next pin from the same page, to the same place. */
    startAnew: () =>
      batch(() => {
        id.value = ports.newId();
        pictures.choose(null);
        form.clear();
        wantsCarousel.value = false;
        done.value = new Set();
        mode.value = delivery.value?.mode ?? null;
        stage.value = {kind: 'choosing'};
      }),
    /** Back to what was not pinned, with everything that was written. */
    backToForm: () => {
      stage.value = {kind: 'choosing'};
    },
    /** The same once more, to be sent to another board: all that was just pinned, or the one named. */
    pinElsewhere: (pin?: OutboxItem) =>
      batch(() => {
        id.value = ports.newId();
        done.value = new Set();
        if (pin !== undefined) pictures.selectOnly(picturesOf(state, pin).map(({candidate}) => candidate.id));
        stage.value = {kind: 'choosing', lead: {kind: 'board'}};
      }),
  };
};

export type PopupStore = ReturnType<typeof createPopupStore>;
