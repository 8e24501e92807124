import {failsAll, isUnderWay, type Sending} from '../../src/domain/sending';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {Problem} from '../../src/ui/Problem';
import {undoableOf, unsettledOf} from '../store/many-pins';
import type {PopupStore} from '../store/popup-store';
import {ManyPin} from './ManyPin';
import styles from './ManyPins.module.css';
import {type Many, ManyProgress} from './ManyStatus';

export type ManyPinsProps = {readonly store: PopupStore; readonly many: Many; readonly onOpenOptions: () => void};

/** The failure that ended the sending for all that were left; null where each has its own. */
const sharedFailure = ({pins}: Sending) => {
  for (const {standing} of pins) {
    if (standing.kind === 'failed' && failsAll(standing.error)) return standing.error;
  }
  return null;
};

const SharedProblem = ({store, many, onOpenOptions}: ManyPinsProps) => {
  const error = sharedFailure(many.sending);
  if (error === null || isUnderWay(many.sending)) return null;
  const ids = unsettledOf(many.sending).map(({id}) => id);
  return (
    <Problem
      isQuiet
      error={error}
      steps={{
        connect: onOpenOptions,
        retry: () => void store.retry(ids),
        handOff: () => void store.retry(ids, 'handOff'),
      }}
    />
  );
};

const RetryButton = ({store, many: {sending}}: ManyPinsProps) => {
  // Of an unknown one only its own line offers to send it again: somebody has to look first.
  const again = unsettledOf(sending).filter(
    ({standing}) => standing.kind !== 'failed' || standing.error.kind !== 'outcomeUnknown',
  );
  if (again.length === 0) return null;
  const isStopped = again.every(({standing}) => standing.kind === 'stopped');
  if (!isStopped && again.length === 1) return null;
  return (
    <Button look="quiet" onClick={() => void store.retry(again.map(({id}) => id))}>
      {isStopped ? t('sendRest') : t('retryAll', again.length)}
    </Button>
  );
};

const Actions = (props: ManyPinsProps) => {
  const {store, many} = props;
  const {sending, undos} = many;
  if (isUnderWay(sending)) {
    return (
      <Button look="quiet" onClick={() => void store.stop()}>
        {t('stopSending')}
      </Button>
    );
  }
  const undoable = undoableOf(sending, undos);
  return (
    <>
      {unsettledOf(sending).length === 0 ? (
        <Button look="quiet" onClick={store.startAnew}>
          {t('pinAnother')}
        </Button>
      ) : (
        <Button look="quiet" onClick={store.backToForm}>
          {t('backToForm')}
        </Button>
      )}
      <RetryButton {...props} />
      {undoable.length > 1 && (
        <Button look="quiet" onClick={() => void store.undoMany(undoable)}>
          {t('undoAll')}
        </Button>
      )}
    </>
  );
};

/** Many pins, on their way or settled: each with what became of it, and what can be done for all. */
export const ManyPins = (props: ManyPinsProps) => {
  const {store, many, onOpenOptions} = props;
  return (
    <div class={styles['many']}>
      <ManyProgress {...many} />
      <SharedProblem {...props} />
      <ol class={styles['pins']} aria-label={t('manyList')}>
        {many.sending.pins.map((pin) => (
          <ManyPin key={pin.id} store={store} pin={pin} undo={many.undos.get(pin.id)} onOpenOptions={onOpenOptions} />
        ))}
      </ol>
      <div class={styles['actions']}>
        <Actions {...props} />
      </div>
    </div>
  );
};
