import {isPinterestId, pinId} from '../src/domain/ids';
import {t} from '../src/i18n/t';
import {clearNotice, notify, onNoticeAct} from '../src/platform/notify';
import {problemWords} from '../src/ui/problem-words';
import {deletePin} from './delete-pin';
import {undoneBy} from './quick-notices';

const undo = async (notice: string): Promise<void> => {
  const pin = undoneBy(notice);
  if (pin === null || !isPinterestId(pin)) return;
  const deleted = await deletePin(pinId(pin));
  await clearNotice(notice);
  if (!deleted.ok) {
    await notify('trouble', {title: t('noticeNotUndone'), message: problemWords(deleted.error)});
    return;
  }
  await notify('undone', {title: t('noticeUndone'), message: t('noticeUndoneText')});
};

export const listenToNotices = (): void => onNoticeAct((notice) => void undo(notice));
