import type {OutboxItem} from '../../src/domain/outbox-item';
import {type Hold, pinOf} from '../../src/domain/sending';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {OutIcon} from '../../src/ui/Icons';
import {holdWords, nextWords, stateWords} from '../../src/ui/outbox-words';
import {Problem} from '../../src/ui/Problem';
import {problemWords} from '../../src/ui/problem-words';
import type {Picture} from '../store/pictures';
import type {PopupStore} from '../store/popup-store';
import {canUndo} from '../store/sent-pins';
import type {Stage} from '../store/stage';
import type {Focus} from './focus';
import styles from './Outcome.module.css';
import {DoubtSteps} from './SentPin';
import {type Sent, SentStatus} from './SentStatus';
import {Thumbnail, useThumbnail} from './Thumbnail';

export type OutcomeProps = {readonly store: PopupStore; readonly focus: Focus};

const OutLink = ({href, words}: {readonly href: string; readonly words: string}) => (
  <a href={href} target="_blank" rel="noopener noreferrer">
    {words} <OutIcon />
  </a>
);

const isUndone = ({undos}: Sent, item: OutboxItem): boolean => undos.get(item.id)?.kind === 'undone';

/** What is still to come of it, and why not now. */
const Next = ({item, hold}: {readonly item: OutboxItem; readonly hold: Hold | null}) => {
  const next = nextWords(item);
  return (
    <>
      {item.state.kind === 'waiting' && <p>{problemWords(item.state.error)}</p>}
      {next !== null && <p>{hold === null ? next : holdWords(hold)}</p>}
    </>
  );
};

const Told = ({sent, item}: {readonly sent: Sent; readonly item: OutboxItem}) => {
  if (isUndone(sent, item)) return <h2 class={styles['words']}>{t('undone')}</h2>;
  const {state} = item;
  const pin = pinOf(item);
  if (state.kind === 'done' && state.outcome?.kind === 'handedOff') {
    return (
      <>
        <h2 class={styles['words']}>{t('handedOff')}</h2>
        <p>{t('handedOffNext')}</p>
        <OutLink href={state.outcome.formUrl} words={t('openFormAgain')} />
      </>
    );
  }
  return (
    <>
      <h2 class={styles['words']}>{stateWords(item)}</h2>
      <Next item={item} hold={sent.sending.hold} />
      {pin !== null && <OutLink href={`https://www.pinterest.com/pin/${pin.pinId}/`} words={t('seePin')} />}
    </>
  );
};

const PinnedPicture = ({picture}: {readonly picture: Picture}) => <Thumbnail shown={useThumbnail(picture)} />;

/** The only item of what was sent; null for many, and while nothing was. */
export const onlyItem = (stage: Stage): OutboxItem | null => {
  const [only, ...more] = stage.kind === 'sent' ? stage.sending.items : [];
  return only === undefined || more.length > 0 ? null : only;
};

const classOf = (stage: Stage) => {
  if (stage.kind !== 'sent') return styles['silent'];
  return onlyItem(stage) === null ? styles['statusOfMany'] : styles['status'];
};

/** What became of the pin. The region is always there, so that what appears in it is announced. */
export const OutcomeStatus = ({store, focus}: OutcomeProps) => {
  const stage = store.stage.value;
  const [picture] = store.pictures.selected.value;
  const only = onlyItem(stage);
  return (
    <div role="status" class={classOf(stage)} tabIndex={-1} ref={focus.at('outcome')}>
      {only !== null && picture !== undefined && (
        <div class={styles['picture']}>
          <PinnedPicture key={picture.candidate.id} picture={picture} />
        </div>
      )}
      {stage.kind === 'sent' && (only === null ? <SentStatus sent={stage} /> : <Told sent={stage} item={only} />)}
    </div>
  );
};

type ActionsProps = {readonly store: PopupStore; readonly sent: Sent; readonly item: OutboxItem};

const UndoButton = ({store, sent, item}: ActionsProps) => {
  const isRunning = sent.undos.get(item.id)?.kind === 'running';
  if (!canUndo(item, sent.undos)) return null;
  return (
    <Button look="quiet" isBusy={isRunning} onClick={() => void store.undo([item])}>
      {t(isRunning ? 'undoing' : 'undo')}
    </Button>
  );
};

const ElsewhereButton = ({store, sent, item}: ActionsProps) =>
  pinOf(item) !== null && !isUndone(sent, item) && store.pictures.selected.value.length > 0 ? (
    <Button look="quiet" onClick={() => store.pinElsewhere()}>
      {t('pinElsewhere')}
    </Button>
  ) : null;

/** What can be done after a pin. */
export const OutcomeActions = (props: ActionsProps & {readonly onOpenOptions: () => void}) => {
  const {store, sent, item, onOpenOptions} = props;
  const undo = sent.undos.get(item.id);
  return (
    <div class={styles['actions']}>
      <div class={styles['buttons']}>
        <Button look="quiet" onClick={store.startAnew}>
          {t('pinAnother')}
        </Button>
        <ElsewhereButton {...props} />
        <UndoButton {...props} />
      </div>
      <DoubtSteps {...props} />
      {undo?.kind === 'failed' && (
        <Problem error={undo.error} steps={{connect: onOpenOptions, retry: () => void store.undo([item])}} />
      )}
    </div>
  );
};
