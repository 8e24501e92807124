import {isChangeable, isUnsent} from '../../src/domain/is-unsent';
import type {OutboxItem} from '../../src/domain/outbox-item';
import {needsUser} from '../../src/domain/sending';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {nextWords, placeName, stateWords} from '../../src/ui/outbox-words';
import {Problem, type Steps} from '../../src/ui/Problem';
import {shown} from '../../src/ui/shown';
import type {QueueStore} from '../store/queue-store';
import {Picture} from './HistoryRow';
import row from './PinRow.module.css';
import styles from './Queue.module.css';
import {QueueEdit} from './QueueEdit';
import {useStoredPicture} from './use-stored-picture';

export type QueueRowProps = {
  readonly store: QueueStore;
  readonly item: OutboxItem;
  readonly onOpenAccount: () => void;
  /** True for one that is no longer in the queue, and stands there only because its words are being changed. */
  readonly isGone: boolean;
};

const nameOf = ({draft: {title, altText}}: OutboxItem): string => shown(title || altText) || t('pictureUnnamed');

const stepsFor = ({store, item, onOpenAccount}: QueueRowProps): Steps => ({
  connect: onOpenAccount,
  retry: () => void store.retry(item.id),
  edit: () => void store.beginEdit(item),
  handOff: () =>
    void store.sendAsForm(item.id, item.state.kind === 'rejected' && item.state.error.kind === 'trialAccess'),
  lookAtBoard: {href: 'https://www.pinterest.com/'},
  isThere: () => void store.answerDoubt(item.id, true),
  pinAnew: () => void store.answerDoubt(item.id, false),
});

/** Why it is no pin yet, and what can be done about it. */
const Why = (props: QueueRowProps) => {
  const {state} = props.item;
  if (state.kind === 'waiting' || state.kind === 'rejected') {
    return <Problem isQuiet isWaiting={state.kind === 'waiting'} error={state.error} steps={stepsFor(props)} />;
  }
  if (state.kind !== 'unknown' || !state.isForUser) return null;
  return <Problem isQuiet error={{kind: 'outcomeUnknown'}} steps={stepsFor(props)} />;
};

/** Each act says of what, for those who hear it alone. */
const Act = ({words, of, onClick}: {readonly words: string; readonly of: string; readonly onClick: () => void}) => (
  <Button look="plain" label={t('labelled', words, of)} onClick={onClick}>
    {words}
  </Button>
);

const Acts = ({store, item}: QueueRowProps) => {
  const {kind} = item.state;
  const name = nameOf(item);
  return (
    <div class={styles['steps']}>
      {isChangeable(item) && <Act words={t('changePin')} of={name} onClick={() => void store.beginEdit(item)} />}
      {(kind === 'rejected' || kind === 'cancelled') && (
        <Act words={t('stepRetry')} of={name} onClick={() => void store.retry(item.id)} />
      )}
      {isUnsent(item) && <Act words={t('takeBack')} of={name} onClick={() => void store.cancel(item.id)} />}
      {kind === 'cancelled' && <Act words={t('erase')} of={name} onClick={() => void store.erase([item.id])} />}
    </div>
  );
};

/** One that is no pin yet: what, where to, where it stands, and what can be done. */
export const QueueRow = (props: QueueRowProps) => {
  const {store, item, isGone} = props;
  const {draft, place, mode} = item;
  const next = isGone ? null : nextWords(item);
  return (
    <li class={styles['row']}>
      <Picture url={useStoredPicture(item, store.readPicture) ?? draft.mediaUrl} />
      <div class={row['words']}>
        <bdi class={row['title']}>{nameOf(item)}</bdi>
        <div class={row['facts']}>
          {!isGone && <span class={needsUser(item) ? styles['needsYou'] : undefined}>{stateWords(item)}</span>}
          <bdi>{place === null || mode === 'handOff' ? t('historyHandedOff') : placeName(place)}</bdi>
        </div>
        {next !== null && <p>{next}</p>}
        {!isGone && <Why {...props} />}
        {!isGone && <Acts {...props} />}
      </div>
      {store.edited.value?.id === item.id && (
        <QueueEdit store={store} item={item} name={nameOf(item)} hasLeft={isGone || !isChangeable(item)} />
      )}
    </li>
  );
};
