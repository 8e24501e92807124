import {batch} from '@preact/signals';
import type {Board, BoardSection} from '../../src/domain/board';
import {mirrorDraft} from './draft';
import type {FieldName} from './form';
import {createLatePictures} from './late-pictures';
import {choosePicture, openPopup} from './open-popup';
import type {Ports} from './ports';
import {sendAnew, sendPin, turnToForm, undoPin} from './send-pin';
import {isEditable, isInDoubt} from './stage';
import {createState} from './state';

/** The popup's whole behaviour: its state and what can be done with it. Needs no DOM; the world is in `ports`. */
export const createPopupStore = (ports: Ports) => {
  const state = createState(ports);
  const {stage, id, pictures, form, places, mode, delivery} = state;

  /** A change answers a refusal, so its words go; a pin in doubt stays in doubt. */
  const change = (act: () => void): void => {
    if (!isEditable(stage.value)) return;
    batch(() => {
      act();
      if (stage.value.kind === 'failed' && !isInDoubt(stage.value)) stage.value = {kind: 'choosing'};
    });
  };

  /** Another picture is another pin, whatever became of the last. */
  const leaveDoubt = (pictureId: string): void => {
    if (!isInDoubt(stage.value) || pictures.chosen.value?.candidate.id === pictureId) return;
    id.value = ports.newId();
    stage.value = {kind: 'choosing'};
  };

  mirrorDraft(state, ports);

  return {
    ...state,
    ...createLatePictures(state, ports),
    open: () => openPopup(state, ports),
    choose: (pictureId: string) =>
      change(() => {
        leaveDoubt(pictureId);
        choosePicture(state, pictureId);
      }),
    edit: (name: FieldName, text: string) => change(() => form.edit(name, text)),
    chooseBoard: (board: Board) => change(() => void places.choose(board)),
    chooseSection: (section: BoardSection | null) => change(() => places.chooseSection(section)),
    createBoard: (name: string) => change(() => void places.create(name)),
    loadBoards: () => places.load(),
    loadSections: () => places.reloadSections(),
    submit: () => sendPin(state, ports),
    submitAnew: () => sendAnew(state, ports),
    turnToForm: () => turnToForm(state, ports),
    undo: () => undoPin(state, ports),
    /** The next pin from the same page, to the same place. */
    startAnew: () =>
      batch(() => {
        id.value = ports.newId();
        pictures.choose(null);
        form.clear();
        mode.value = delivery.value?.mode ?? null;
        stage.value = {kind: 'choosing'};
      }),
  };
};

export type PopupStore = ReturnType<typeof createPopupStore>;
