import type {ComponentChildren} from 'preact';
import {useState} from 'preact/hooks';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import type {HistoryStore} from '../store/history-store';
import {ConfirmDialog} from './ConfirmDialog';

export type EraseHistoryProps = {
  readonly store: HistoryStore;
  /** The button's words; the question has its own. */
  readonly label: ComponentChildren;
};

/** Erases the whole history after a question. The button stays when nothing is left: the focus returns to it. */
export const EraseHistory = ({store, label}: EraseHistoryProps) => {
  const [isAsking, setIsAsking] = useState(false);
  const isEmpty = store.total.value === 0;
  return (
    <>
      <Button
        look="quiet"
        isBlocked={isEmpty}
        onClick={() => {
          if (!isEmpty) setIsAsking(true);
        }}
      >
        {label}
      </Button>
      {isAsking && (
        <ConfirmDialog
          id="erase-history"
          title={t('historyEraseAsk')}
          text={t('historyEraseText')}
          act={t('historyEraseAll')}
          onConfirm={() => void store.eraseAll()}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
};
