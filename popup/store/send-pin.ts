import {batch} from '@preact/signals';
import type {PinDraft} from '../../src/domain/pin-draft';
import {draftOfTab} from '../../src/storage/items';
import type {Picture} from './pictures';
import type {Ports} from './ports';
import {isEditable, isInDoubt, type Undo} from './stage';
import type {State} from './state';

const draftOf = ({url, candidate}: Picture, words: State['form']['words']['value']): PinDraft => ({
  mediaUrl: url,
  link: words.link.trim(),
  title: words.title,
  description: words.description,
  altText: words.altText,
  pinId: candidate.pinId,
});

const forget = async ({tab}: State, {removeItem}: Ports): Promise<void> => {
  if (tab.value !== null) await removeItem(draftOfTab(tab.value.id));
};

/**
 * Sends the pin once: a second call while one is under way does nothing. A definite failure gives the form a new id;
 * when no answer came the id stays, and the worker answers for it instead of sending twice.
 */
export const sendPin = async (state: State, ports: Ports): Promise<void> => {
  const {stage, mode, pictures, form, places, id, tab, blocker, pinned, collection} = state;
  const picture = pictures.chosen.value;
  if (!isEditable(stage.value) || blocker.value !== null || picture === null || mode.value === null) return;
  const place = mode.value === 'api' ? places.place.value : null;
  const draft = draftOf(picture, form.words.value);
  stage.value = {kind: 'saving'};
  const isPrivate = tab.value?.isPrivate ?? false;
  const pageHost = collection.value?.page.host;
  const answer = await ports.send('pins/create', {id: id.value, draft, mode: mode.value, place, isPrivate, pageHost});
  if (!answer.ok) {
    batch(() => {
      if (answer.error.kind !== 'outcomeUnknown') id.value = ports.newId();
      stage.value = {kind: 'failed', error: answer.error};
    });
    return;
  }
  batch(() => {
    pinned.value = new Set([...pinned.value, picture.url]);
    stage.value = {kind: 'saved', outcome: answer.value, place, undo: {kind: 'offered'}};
  });
  await forget(state, ports);
};

/** For a user who has looked and found no pin: sends it under a new id. */
export const sendAnew = (state: State, ports: Ports): Promise<void> => {
  if (state.stage.value.kind !== 'failed') return Promise.resolve();
  state.id.value = ports.newId();
  return sendPin(state, ports);
};

/** Turns this pin over to Pinterest's own form, and sends it there at once when nothing is missing. */
export const turnToForm = (state: State, ports: Ports): Promise<void> => {
  if (!isEditable(state.stage.value) || isInDoubt(state.stage.value)) return Promise.resolve();
  batch(() => {
    state.mode.value = 'handOff';
    state.stage.value = {kind: 'choosing'};
  });
  return sendPin(state, ports);
};

/** Deletes the pin that was just made. */
export const undoPin = async ({stage}: State, {send}: Ports): Promise<void> => {
  const saved = stage.value;
  if (saved.kind !== 'saved' || saved.outcome.kind !== 'pinned' || saved.undo.kind === 'running') return;
  const at = (undo: Undo) => ({...saved, undo});
  stage.value = at({kind: 'running'});
  const answer = await send('pins/delete', {pinId: saved.outcome.pinId});
  // Gone already is what was asked for.
  if (answer.ok || answer.error.kind === 'notFound') stage.value = {kind: 'undone'};
  else stage.value = at({kind: 'failed', error: answer.error});
};
