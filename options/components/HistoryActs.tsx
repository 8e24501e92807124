import {useState} from 'preact/hooks';
import type {LedgerEntry} from '../../src/domain/ledger-entry';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {Problem} from '../../src/ui/Problem';
import {type HistoryActs as Acts, canPinAgain} from '../store/history-acts';
import {ConfirmDialog} from './ConfirmDialog';
import styles from './HistoryActs.module.css';
import {PinAgain} from './PinAgain';

export type HistoryActsProps = {
  readonly acts: Acts;
  readonly entry: LedgerEntry;
  /** What the entry is called. */
  readonly name: string;
  readonly onOpenAccount: () => void;
};

const DeletePin = ({acts, entry, name}: HistoryActsProps) => {
  const [isAsking, setIsAsking] = useState(false);
  const isBusy = acts.deletingId.value === entry.id;
  return (
    <>
      <Button
        look="plain"
        label={t('labelled', t('deletePin'), name)}
        isBusy={isBusy}
        onClick={() => setIsAsking(true)}
      >
        {t(isBusy ? 'undoing' : 'deletePin')}
      </Button>
      {isAsking && (
        <ConfirmDialog
          id={`delete-${entry.id}`}
          title={t('deletePinAsk')}
          text={t('deletePinText', name)}
          act={t('deletePin')}
          onConfirm={() => void acts.deletePin(entry)}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
};

const Trouble = ({acts, entry, onOpenAccount}: HistoryActsProps) => {
  const trouble = acts.trouble.value;
  if (trouble?.id !== entry.id) return null;
  const again = acts.again.value === null ? () => acts.beginAgain(entry) : acts.pinAgain;
  return (
    <Problem
      error={trouble.error}
      steps={{
        connect: onOpenAccount,
        retry: () => void (trouble.act === 'delete' ? acts.deletePin(entry) : again()),
      }}
    />
  );
};

/** What can still be done with a pin that was made: pin it to another board too, or delete it on Pinterest. */
export const HistoryActs = (props: HistoryActsProps) => {
  const {acts, entry, name} = props;
  return (
    <div class={styles['acts']}>
      <div class={styles['steps']}>
        {canPinAgain(entry) && (
          <Button look="plain" label={`${t('pinAgain')} ${name}`} onClick={() => void acts.beginAgain(entry)}>
            {t('pinAgain')}
          </Button>
        )}
        {entry.pinId !== null && <DeletePin {...props} />}
      </div>
      <Trouble {...props} />
      {acts.again.value?.entry.id === entry.id && <PinAgain acts={acts} name={name} />}
    </div>
  );
};
