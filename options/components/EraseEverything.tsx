import {useState} from 'preact/hooks';
import {type MessageKey, t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import type {Erasure} from '../store/kept-store';
import type {Stores} from '../store/stores';
import {ConfirmDialog} from './ConfirmDialog';
import styles from './Privacy.module.css';

const words: Readonly<Record<Erasure, MessageKey | null>> = {
  untried: null,
  running: 'erasing',
  done: 'erasedEverything',
  failed: 'eraseFailed',
};

/** One click, one question, and nothing of the user is left on this device. */
export const EraseEverything = ({account, history, siteForm, transfer, kept}: Stores) => {
  const [isAsking, setIsAsking] = useState(false);
  const told = words[kept.erasure.value];

  const erase = async (): Promise<void> => {
    if (!(await kept.eraseEverything(account.forget))) return;
    siteForm.forgetBoards();
    transfer.cancel();
    await history.load();
  };

  return (
    <div class={styles['erase']}>
      <Button look="quiet" isBusy={kept.erasure.value === 'running'} onClick={() => setIsAsking(true)}>
        {t('eraseEverything')}
      </Button>
      <span aria-live="polite">{told === null ? '' : t(told)}</span>
      {isAsking && (
        <ConfirmDialog
          id="erase-everything"
          title={t('eraseEverythingAsk')}
          text={t('eraseEverythingText')}
          act={t('eraseEverything')}
          onConfirm={() => void erase()}
          onClose={() => setIsAsking(false)}
        />
      )}
    </div>
  );
};
