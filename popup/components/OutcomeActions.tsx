import type {OutboxItem} from '../../src/domain/outbox-item';
import {pinOf} from '../../src/domain/sending';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import type {PopupStore} from '../store/popup-store';
import {canUndo} from '../store/sent-pins';
import {Countdown} from './Countdown';
import styles from './Outcome.module.css';
import {OutcomeTroubles} from './OutcomeTroubles';
import type {Sent} from './SentStatus';
import {isUndone} from './Told';

export type ActionsProps = {
  readonly store: PopupStore;
  readonly sent: Sent;
  readonly item: OutboxItem;
  readonly onOpenOptions: () => void;
};

const UndoButton = ({store, sent, item}: ActionsProps) => {
  const isRunning = sent.undos.get(item.id)?.kind === 'running';
  return canUndo(item, sent.undos, store.isUndoOpen.value) ? (
    <Button look="quiet" isBusy={isRunning} onClick={() => void store.undo([item])}>
      {t(isRunning ? 'undoing' : 'undo')}
      <Countdown store={store} />
    </Button>
  ) : null;
};

const ElsewhereButton = ({store, sent, item}: ActionsProps) =>
  pinOf(item) !== null && !isUndone(sent, item) && store.pictures.selected.value.length > 0 ? (
    <Button look="quiet" onClick={() => store.pinElsewhere()}>
      {t('pinElsewhere')}
    </Button>
  ) : null;

/** What can be done after a pin. */
export const OutcomeActions = (props: ActionsProps) => {
  const {store, sent, item} = props;
  const {kind} = item.state;
  const isTroubled = kind === 'waiting' || kind === 'unknown' || sent.undos.get(item.id)?.kind === 'failed';
  return (
    <div class={styles['actions']}>
      <div class={styles['buttons']}>
        <Button look="quiet" onClick={store.startAnew}>
          {t('pinAnother')}
        </Button>
        <ElsewhereButton {...props} />
        <UndoButton {...props} />
      </div>
      {isTroubled && <OutcomeTroubles {...props} />}
    </div>
  );
};
