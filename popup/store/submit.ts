import {batch} from '@preact/signals';
import {newItem, type OutboxItem} from '../../src/domain/outbox-item';
import type {PinError} from '../../src/domain/pin-error';
import {fail} from '../../src/domain/result';
import {handOffKey} from '../../src/storage/hand-off-key';
import {storageFault} from '../../src/storage/storage-fault';
import type {Ports} from './ports';
import {isEditable} from './stage';
import type {State} from './state';

/** What is chosen, as it is written down: under the id that was born with the form, however often it is sent. */
const itemsOf = ({id, outgoing, delivery, collection, tab}: State, {newId, now}: Ports): readonly OutboxItem[] =>
  outgoing.value.map((pin, order) =>
    newItem({
      ...pin,
      // The first has the form's own: however often it is written, it is written once.
      id: order === 0 ? id.value : newId(),
      sendingId: id.value,
      order,
      createdAtMs: now(),
      owner: delivery.value?.owner ?? null,
      pageHost: collection.value?.page.host ?? '',
      foundIn: tab.value === null ? null : {tabId: tab.value.id, pageUrl: collection.value?.page.url ?? ''},
    }),
  );

const unsaved = (failure: unknown): PinError => ({kind: 'notSaved', fault: storageFault(failure)});

/** A worker that died over it may have written it down; the same form sent again is the same pin. */
const asUnsaved = (error: PinError): PinError => (error.kind === 'outcomeUnknown' ? unsaved(error) : error);

/**
 * Writes down what is chosen, for the worker to send, and answers it as it was written; null when nothing was. A second
 * call while one is under way does nothing. What cannot be written down stays in the form.
 */
export const submitForm = async (state: State, ports: Ports): Promise<readonly OutboxItem[] | null> => {
  const {stage, blocker, outgoing, pictures, tab} = state;
  if (!isEditable(stage.value) || blocker.value !== null || outgoing.value.length === 0) return null;
  for (const {candidate} of pictures.selected.value) pictures.hold(candidate.id);
  const items = itemsOf(state, ports);
  // Said first: a popup that is closed at once writes to the end, but says nothing any more.
  void ports.send('outbox/expect', {});
  // Begun before the popup is drawn anew, which takes longer than the writing.
  const writing = ports.enqueue(items, tab.value?.isPrivate ?? false).catch((failure) => fail(unsaved(failure)));
  stage.value = {kind: 'saving'};
  const written = await writing;
  if (written.ok) return items;
  stage.value = {kind: 'failed', error: asUnsaved(written.error)};
  return null;
};

/** Turns to Pinterest's own form for this pin; where apps on trial may not pin, for every pin to come. */
export const turnToForm = ({stage, mode, tab}: State, {writeItem}: Ports): boolean => {
  const now = stage.value;
  if (!isEditable(now)) return false;
  const isOnTrial = now.kind === 'failed' && now.error.kind === 'trialAccess';
  // A choice made in a private window is not written down.
  if (isOnTrial && tab.value?.isPrivate === false) writeItem(handOffKey, true).catch(() => {});
  batch(() => {
    mode.value = 'handOff';
    stage.value = {kind: 'choosing'};
  });
  return true;
};
