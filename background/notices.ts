import {isPinterestId, type PinId, pinId} from '../src/domain/ids';
import type {PinPlace} from '../src/domain/pin-draft';
import {t} from '../src/i18n/t';
import {clearNotice, notify, onNoticeAct} from '../src/platform/notify';
import {problemWords} from '../src/ui/problem-words';
import {connectedClient} from './account/tokens';
import {forgetPin} from './pins';
import {crossOutPin} from './remember-pin';

/** A notice carries in its id what undoing needs: the worker that showed it may be long gone when it is clicked. */
const undoId = (pin: PinId, attempt: string): string => `undo/${pin}/${attempt}`;

const placeName = ({boardName, boardSectionName}: PinPlace): string =>
  boardSectionName === null ? boardName : `${boardName} › ${boardSectionName}`;

/** "Pinned to …", with Undo. */
export const showPinned = (pin: PinId, attempt: string, place: PinPlace, title: string): Promise<void> =>
  notify(undoId(pin, attempt), {
    title: t('noticePinned', placeName(place)),
    message: title,
    act: {label: t('noticeUndo'), hint: t('noticeUndoHint')},
  });

export const showTrouble = (message: string): Promise<void> =>
  notify('trouble', {title: t('noticeNotPinned'), message});

const undo = async (notice: string): Promise<void> => {
  const [kind, pin, attempt] = notice.split('/');
  if (kind !== 'undo' || pin === undefined || attempt === undefined || !isPinterestId(pin)) return;
  const client = await connectedClient();
  const deleted = client.ok ? await client.value.pins.delete(pinId(pin)) : client;
  await clearNotice(notice);
  // Gone already is what was asked for.
  if (!deleted.ok && deleted.error.kind !== 'notFound') {
    await notify('trouble', {title: t('noticeNotUndone'), message: problemWords(deleted.error)});
    return;
  }
  await Promise.all([forgetPin(attempt), crossOutPin(pin)]);
  await notify('undone', {title: t('noticeUndone'), message: t('noticeUndoneText')});
};

export const listenToNotices = (): void => onNoticeAct((notice) => void undo(notice));
