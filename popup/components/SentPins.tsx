import {failsAll, isUnderWay, type Sending} from '../../src/domain/sending';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {Problem} from '../../src/ui/Problem';
import type {PopupStore} from '../store/popup-store';
import {canUndo, unmadeOf} from '../store/sent-pins';
import {Countdown} from './Countdown';
import {SentPin} from './SentPin';
import styles from './SentPins.module.css';
import {type Sent, SentProgress} from './SentStatus';

export type SentPinsProps = {readonly store: PopupStore; readonly sent: Sent; readonly onOpenOptions: () => void};

/** The refusal that all that were left met; null where each has its own. */
const sharedRefusal = ({items}: Sending) => {
  for (const {state} of items) {
    if (state.kind === 'rejected' && failsAll(state.error)) return state.error;
  }
  return null;
};

const SharedProblem = ({store, sent, onOpenOptions}: SentPinsProps) => {
  const error = sharedRefusal(sent.sending);
  if (error === null || isUnderWay(sent.sending)) return null;
  const ids = unmadeOf(sent.sending).map(({id}) => id);
  return (
    <Problem
      isQuiet
      error={error}
      steps={{
        connect: onOpenOptions,
        retry: () => void store.retry(ids),
        handOff: () => void store.sendAsForm(ids, error.kind === 'trialAccess'),
      }}
    />
  );
};

const RetryButton = ({store, sent: {sending}}: SentPinsProps) => {
  const again = unmadeOf(sending);
  if (again.length === 0) return null;
  const isStopped = again.every(({state}) => state.kind === 'cancelled');
  if (!isStopped && again.length === 1) return null;
  return (
    <Button look="quiet" onClick={() => void store.retry(again.map(({id}) => id))}>
      {isStopped ? t('sendRest') : t('retryAll', again.length)}
    </Button>
  );
};

const Actions = (props: SentPinsProps) => {
  const {store, sent} = props;
  const {sending, undos} = sent;
  const another = (
    <Button look="quiet" onClick={store.startAnew}>
      {t('pinAnother')}
    </Button>
  );
  if (isUnderWay(sending)) {
    return (
      <>
        {another}
        <Button look="quiet" onClick={() => void store.stop()}>
          {t('stopSending')}
        </Button>
      </>
    );
  }
  const undoable = sending.items.filter((item) => canUndo(item, undos, store.isUndoOpen.value));
  return (
    <>
      {unmadeOf(sending).length === 0 ? (
        another
      ) : (
        <Button look="quiet" onClick={store.backToForm}>
          {t('backToForm')}
        </Button>
      )}
      <RetryButton {...props} />
      {undoable.length > 1 && (
        <Button look="quiet" title={t('undoTime')} onClick={() => void store.undo(undoable)}>
          {t('undoAll')}
          <Countdown store={store} />
        </Button>
      )}
    </>
  );
};

/** Many pins, on their way or settled: each with what became of it, and what can be done for all. */
export const SentPins = (props: SentPinsProps) => {
  const {store, sent, onOpenOptions} = props;
  return (
    <div class={styles['many']}>
      <SentProgress {...sent} />
      <SharedProblem {...props} />
      <ol class={styles['pins']} aria-label={t('manyList')}>
        {sent.sending.items.map((item) => (
          <SentPin key={item.id} store={store} item={item} undos={sent.undos} onOpenOptions={onOpenOptions} />
        ))}
      </ol>
      <div class={styles['actions']}>
        <Actions {...props} />
      </div>
    </div>
  );
};
