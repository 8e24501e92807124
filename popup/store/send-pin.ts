import {batch} from '@preact/signals';
import type {PinError} from '../../src/domain/pin-error';
import {draftOfTab} from '../../src/storage/items';
import type {Outgoing} from './outgoing';
import type {Ports} from './ports';
import {isEditable, isInDoubt, type Undo} from './stage';
import type {State} from './state';

/** Forgets the draft: what was in it stands on Pinterest. */
export const forgetDraft = async ({tab}: Pick<State, 'tab'>, {removeItem}: Ports): Promise<void> => {
  if (tab.value !== null) await removeItem(draftOfTab(tab.value.id));
};

/** A definite failure gives the form a new id; when no answer came the id stays, and the worker answers for it. */
export const failed = ({id, stage}: State, {newId}: Ports, error: PinError): void =>
  batch(() => {
    if (error.kind !== 'outcomeUnknown') id.value = newId();
    stage.value = {kind: 'failed', error};
  });

/** What loads here may be kept from Pinterest. A refusal made nothing: the page's own address may go in its place. */
const isMediaRefused = (error: PinError): boolean => error.kind === 'rejected' && error.field === 'media';

const sendOne = async (state: State, ports: Ports, {draft, mode, place}: Outgoing): Promise<void> => {
  const {stage, id, tab, pinned, pictures, collection} = state;
  const selected = pictures.selected.value;
  for (const {candidate} of selected) pictures.hold(candidate.id);
  stage.value = {kind: 'saving'};
  const isPrivate = tab.value?.isPrivate ?? false;
  const pageHost = collection.value?.page.host;
  const answer = await ports.send('pins/create', {id: id.value, draft, mode, place, isPrivate, pageHost});
  if (!answer.ok) {
    failed(state, ports, answer.error);
    const withdrawn = isMediaRefused(answer.error)
      ? selected.filter(({candidate}) => pictures.withdraw(candidate.id))
      : [];
    const [again] = withdrawn.length > 0 ? state.outgoing.value : [];
    return again === undefined ? undefined : sendOne(state, ports, again);
  }
  batch(() => {
    if (answer.value.kind === 'pinned') pinned.value = new Set([...pinned.value, ...selected.map(({url}) => url)]);
    stage.value = {kind: 'saved', outcome: answer.value, place, undo: {kind: 'offered'}};
  });
  await forgetDraft(state, ports);
};

/**
 * Sends what is chosen once: a second call while one is under way does nothing, and the same id asked for again is
 * answered by the worker instead of sent twice. `sendMany` takes more than one pin.
 */
export const sendPin = async (
  state: State,
  ports: Ports,
  sendMany: (pins: readonly Outgoing[]) => Promise<void>,
): Promise<void> => {
  const {stage, blocker, outgoing} = state;
  const [first, ...more] = outgoing.value;
  if (!isEditable(stage.value) || blocker.value !== null || first === undefined) return;
  if (more.length === 0) await sendOne(state, ports, first);
  else await sendMany([first, ...more]);
};

/** Turns to Pinterest's own form for this pin; false while that might make it twice. */
export const turnToForm = (state: State): boolean => {
  if (!isEditable(state.stage.value) || isInDoubt(state.stage.value)) return false;
  batch(() => {
    state.mode.value = 'handOff';
    state.stage.value = {kind: 'choosing'};
  });
  return true;
};

/** Deletes the pin that was just made. */
export const undoPin = async ({stage, pinned, pictures}: State, {send}: Ports): Promise<void> => {
  const saved = stage.value;
  if (saved.kind !== 'saved' || saved.outcome.kind !== 'pinned' || saved.undo.kind === 'running') return;
  const at = (undo: Undo) => ({...saved, undo});
  stage.value = at({kind: 'running'});
  const answer = await send('pins/delete', {pinId: saved.outcome.pinId});
  // Gone already is what was asked for.
  if (answer.ok || answer.error.kind === 'notFound') {
    batch(() => {
      pinned.value = new Set([...pinned.value].filter((url) => url !== pictures.chosen.value?.url));
      stage.value = {kind: 'undone'};
    });
  } else stage.value = at({kind: 'failed', error: answer.error});
};
