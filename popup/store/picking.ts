import {batch} from '@preact/signals';
import {candidateOf, canPinAnyway, leftOutId} from './pin-anyway';
import {isEditable} from './stage';
import type {State} from './state';

/** True where a picture that was left out may still be taken in: the form is open, or nothing else was found. */
export const takesLeftOut = ({stage, collection}: Pick<State, 'stage' | 'collection'>): boolean =>
  collection.value?.nopin === null && (isEditable(stage.value) || stage.value.kind === 'empty');

/** Takes in a picture that was left out, by its place in that list; false where it may not be. */
export const takeIn = ({collection, pictures}: State, index: number): boolean => {
  const rejected = collection.value?.rejected[index];
  if (collection.value === null || rejected === undefined || !canPinAnyway(rejected)) return false;
  if (pictures.find(leftOutId(index)) === undefined)
    pictures.append(candidateOf(rejected, index, collection.value.page));
  return true;
};

/** How several pictures are selected. `change` runs what alters the pin, while it may be altered. */
export const createPicking = (state: State, change: (act: () => void) => void) => {
  const {stage, pictures} = state;

  return {
    /** Adds a picture to the selection, or takes it out. */
    toggle: (pictureId: string) => change(() => pictures.toggle(pictureId)),
    /** Selects all that is shown between the last chosen picture, else `from`, and `to`. */
    selectRange: (from: string, to: string) => change(() => pictures.selectRange(from, to)),
    /** Selects all that pass the filters. */
    selectAll: () => change(pictures.selectAll),
    clearSelection: () => change(() => pictures.choose(null)),
    /** Makes a picture that was left out one of the page's, and selects it; `index` is its place in that list. */
    pinAnyway: (index: number) => {
      if (!takesLeftOut(state)) return;
      batch(() => {
        if (!takeIn(state, index)) return;
        if (stage.value.kind === 'empty') stage.value = {kind: 'choosing'};
        if (!pictures.isSelected(leftOutId(index))) change(() => pictures.toggle(leftOutId(index)));
      });
    },
  };
};
