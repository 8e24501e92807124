import {effect} from '@preact/signals';
import {draftOfTab, type SavedDraft} from '../../src/storage/items';
import {wordsOf} from './form';
import type {Ports} from './ports';
import {isEditable, isInDoubt} from './stage';
import type {State} from './state';

/** The form as it is kept; null while nothing has been begun, or when it is done with. */
export const savedDraft = (state: State): SavedDraft | null => {
  const {stage, collection, pictures, form, places} = state;
  const page = collection.value?.page;
  if (page === undefined || !(isEditable(stage.value) || isInDoubt(stage.value))) return null;
  const picture = pictures.chosen.value;
  if (picture === null && form.touched.value.size === 0) return null;
  return {
    id: state.id.value,
    pageUrl: page.url,
    mediaUrl: picture?.url ?? null,
    ...wordsOf(form.words.value),
    pinId: picture?.candidate.pinId ?? null,
    place: places.chosen.value[0] ?? null,
    otherPlaces: places.chosen.value.slice(1),
    isSent: isInDoubt(stage.value),
  };
};

/**
 * Mirrors the form to memory that outlives the popup, on each change and at once: the popup may vanish with the next
 * click. A full store costs the mirror, never the form.
 */
export const mirrorDraft = (state: State, {writeItem}: Ports): (() => void) =>
  effect(() => {
    const draft = savedDraft(state);
    const tab = state.tab.value;
    if (draft !== null && tab !== null) writeItem(draftOfTab(tab.id), draft).catch(() => {});
  });

/** Puts a saved form back. Its picture is chosen again where the page still offers it. */
export const restoreDraft = (state: State, draft: SavedDraft): void => {
  const {pictures, form, id} = state;
  const picture = pictures.list.value.find(
    ({candidate}) => candidate.url === draft.mediaUrl || candidate.displayedUrl === draft.mediaUrl,
  );
  id.value = draft.id;
  if (picture !== undefined) pictures.choose(picture.candidate.id);
  form.restore(draft, picture?.candidate ?? null);
};
