import type {OutboxItem} from '../../src/domain/outbox-item';
import {type Hold, pinOf} from '../../src/domain/sending';
import {t} from '../../src/i18n/t';
import {OutIcon} from '../../src/ui/Icons';
import {OutLink} from '../../src/ui/OutLink';
import {holdWords, nextWords, stateWords} from '../../src/ui/outbox-words';
import styles from './Outcome.module.css';
import {PictureChanges} from './PictureChanges';
import {PinLink} from './PinLink';
import type {Sent} from './SentStatus';

/** True once the pin that an item became is deleted. */
export const isUndone = ({undos}: Pick<Sent, 'undos'>, item: OutboxItem): boolean =>
  undos.get(item.id)?.kind === 'undone';

/** What is still to come of it, and why not now. */
const Next = ({item, hold}: {readonly item: OutboxItem; readonly hold: Hold | null}) => {
  const next = nextWords(item);
  return <>{next !== null && <p>{hold === null ? next : holdWords(hold)}</p>}</>;
};

/** What became of the only pin that was sent, as far as it got. */
export const Told = ({sent, item}: {readonly sent: Sent; readonly item: OutboxItem}) => {
  if (isUndone(sent, item)) return <h2 class={styles['words']}>{t('undone')}</h2>;
  const {state} = item;
  const pin = pinOf(item);
  if (state.kind === 'done' && state.outcome?.kind === 'handedOff') {
    return (
      <>
        <h2 class={styles['words']}>{t('handedOffTitle')}</h2>
        <p>{t('handedOffNext')}</p>
        <OutLink href={state.outcome.formUrl}>
          {t('openFormAgain')} <OutIcon />
        </OutLink>
      </>
    );
  }
  return (
    <>
      <h2 class={styles['words']}>{stateWords(item)}</h2>
      <Next item={item} hold={sent.sending.hold} />
      {pin !== null && item.changes.length > 0 && <PictureChanges item={item} />}
      {pin !== null && (
        <PinLink pinId={pin.pinId}>
          {' '}
          <OutIcon />
        </PinLink>
      )}
    </>
  );
};
