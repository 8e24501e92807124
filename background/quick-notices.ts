import type {OutboxItem} from '../src/domain/outbox-item';
import {pinOf} from '../src/domain/sending';
import {t} from '../src/i18n/t';
import {notify} from '../src/platform/notify';
import {readItem, removeItem} from '../src/storage/item';
import {isToldOf} from '../src/storage/items';
import {nextWords, placeName} from '../src/ui/outbox-words';
import {problemWords} from '../src/ui/problem-words';

/** A notice carries in its id what undoing needs: the worker that showed it may be long gone when it is clicked. */
const UNDO = 'undo/';

export const undoneBy = (notice: string): string | null => (notice.startsWith(UNDO) ? notice.slice(UNDO.length) : null);

export const showTrouble = (message: string): Promise<void> =>
  notify('trouble', {title: t('noticeNotPinned'), message});

/** "Pinned to …", with Undo. */
export const showPinned = async (item: OutboxItem): Promise<void> => {
  const pin = pinOf(item);
  // Pinterest's form is its own message: it stands open in front of the user.
  if (pin === null || item.place === null) return;
  await notify(UNDO + pin.pinId, {
    title: t('noticePinned', placeName(item.place)),
    message: item.draft.title,
    act: {label: t('noticeUndo'), hint: t('noticeUndoHint')},
  });
};

/** Says what has become of a pin by the keyboard shortcut, which has no popup: once it is settled, or has to wait. */
export const tellOfQuickPin = async (item: OutboxItem): Promise<void> => {
  const {state} = item;
  if (state.kind === 'queued' || state.kind === 'sending' || state.kind === 'removing') return;
  // A shortcut sends one pin, and of it alone is something to be told.
  if (item.id !== item.sendingId || item.order !== 0) return;
  const told = isToldOf(item.id);
  if (!(await readItem(told))) return;
  if (state.kind === 'waiting' || state.kind === 'unknown') {
    const words = state.kind === 'waiting' ? problemWords(state.error) : '';
    return notify('waiting', {
      title: t(state.kind === 'waiting' ? 'stateSaved' : 'stateChecking'),
      message: `${words} ${nextWords(item) ?? problemWords({kind: 'outcomeUnknown'})}`.trim(),
    });
  }
  await removeItem(told);
  if (state.kind === 'rejected') await showTrouble(problemWords(state.error));
  if (state.kind === 'done') await showPinned(item);
};
