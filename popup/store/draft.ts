import {effect} from '@preact/signals';
import type {SavedDraft, SavedRow} from '../../src/domain/saved-draft';
import {isMoving, needsUser} from '../../src/domain/sending';
import {draftKeyOf} from '../../src/storage/draft-key';
import {typedNames} from './edits';
import {type FieldName, wordsOf} from './form';
import type {Picture} from './pictures';
import type {Ports} from './ports';
import {isEditable} from './stage';
import type {State} from './state';

const rowsOf = ({form, pictures}: State): SavedRow[] => {
  const rowOf = (picture: Picture | null, isSelected: boolean): SavedRow => ({
    mediaUrl: picture?.candidate.url ?? null,
    isSelected,
    ...wordsOf(form.of(picture)),
    typed: [...typedNames(form.typedFor(picture?.candidate.id ?? null))],
  });
  const selected = pictures.selected.value;
  // Few of 2,000 pictures are typed into, and none of the others is to be looked at whenever a size settles.
  const others = form.owners.value.flatMap((id) => {
    if (id === null) return [null];
    return pictures.isSelected(id) ? [] : (pictures.find(id) ?? []);
  });
  return [
    ...selected.map((picture) => rowOf(picture, true)),
    ...others.map((picture) => rowOf(picture, false)).filter(({typed}) => typed.length > 0),
  ];
};

/** Whether the form was sent; undefined when it is done with, or not there yet. */
const isSent = ({stage}: State): boolean | undefined => {
  const now = stage.value;
  if (now.kind === 'sent') {
    const {items} = now.sending;
    if (items.some((item) => isMoving(item) || needsUser(item))) return true;
    return items.some(({state}) => state.kind === 'cancelled') ? false : undefined;
  }
  if (now.kind === 'saving') return true;
  return isEditable(now) ? false : undefined;
};

/** The form as it is kept; null while nothing has been begun, or when it is done with. */
export const savedDraft = (state: State): SavedDraft | null => {
  const page = state.collection.value?.page;
  const sent = isSent(state);
  if (page === undefined || sent === undefined) return null;
  if (!sent && state.pictures.selected.value.length === 0 && !state.form.isTouched.value) return null;
  return {
    id: state.stage.value.kind === 'sent' ? state.stage.value.sending.id : state.id.value,
    pageUrl: page.url,
    rows: rowsOf(state),
    places: [...state.places.chosen.value],
    isCarousel: state.wantsCarousel.value,
    done: [...state.done.value],
    isSent: sent,
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
    if (draft !== null && tab !== null) writeItem(draftKeyOf(tab.id), draft).catch(() => {});
  });

const typedOf = (row: SavedRow): Partial<Record<FieldName, string>> =>
  Object.fromEntries(row.typed.map((name) => [name, row[name]]));

/** Puts a saved form back. Its pictures are selected again where the page still offers them. */
export const restoreDraft = ({pictures, form, id, wantsCarousel, done}: State, draft: SavedDraft): void => {
  const found = draft.rows.map((row) => ({
    row,
    picture: pictures.list.value.find(
      ({candidate}) => row.mediaUrl !== null && [candidate.url, candidate.displayedUrl].includes(row.mediaUrl),
    ),
  }));
  id.value = draft.id;
  wantsCarousel.value = draft.isCarousel;
  done.value = new Set(draft.done);
  pictures.selectOnly(found.flatMap(({row, picture}) => (row.isSelected && picture ? [picture.candidate.id] : [])));
  for (const {row, picture} of found) {
    if (picture !== undefined) form.restore(picture.candidate.id, typedOf(row));
    // Of a picture that is gone the words stay, the page's own among them.
    else if (found.length === 1) form.restore(null, wordsOf(row));
    else if (row.mediaUrl === null) form.restore(null, typedOf(row));
  }
};
