import {t} from '../../src/i18n/t';
import type {Delivery} from '../../src/messages/contract';
import {Button} from '../../src/ui/Button';
import styles from './HandOffNote.module.css';

export type HandOffNoteProps = {readonly delivery: Delivery | null; readonly onOpenOptions: () => void};

/** What Pinterest's form takes over and what it asks for itself; and how to choose boards here instead. */
export const HandOffNote = ({delivery, onOpenOptions}: HandOffNoteProps) => (
  <div class={styles['note']}>
    <p>{t('handOffNote')}</p>
    {delivery?.reason === 'noAccount' && (
      <Button look="plain" onClick={onOpenOptions}>
        {t('connectHint')}
      </Button>
    )}
    {delivery?.reason === 'preferred' && (
      <Button look="plain" onClick={onOpenOptions}>
        {t('preferredHint')}
      </Button>
    )}
  </div>
);
