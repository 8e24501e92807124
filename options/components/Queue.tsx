import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {plural} from '../../src/ui/plural';
import {problemWords} from '../../src/ui/problem-words';
import type {QueueStore} from '../store/queue-store';
import styles from './Queue.module.css';
import {QueueRow} from './QueueRow';
import {Section} from './Section';

export type QueueProps = {readonly store: QueueStore; readonly onOpenAccount: () => void};

const Damaged = ({store, ids}: {readonly store: QueueStore; readonly ids: readonly string[]}) =>
  ids.length === 0 ? null : (
    <div class={styles['head']}>
      <p>{plural(ids.length, 'queueDamagedOne', 'queueDamaged')}</p>
      <Button look="plain" onClick={() => void store.erase(ids)}>
        {t('erase')}
      </Button>
    </div>
  );

const Items = ({store, onOpenAccount}: QueueProps) => {
  const state = store.state.value;
  if (state.kind === 'loading') return null;
  if (state.kind === 'failed') {
    return <p role="alert">{state.error.kind === 'notSaved' ? problemWords(state.error) : t('historyFailed')}</p>;
  }
  const {items, isPaused, damagedIds} = state.queue;
  const edited = store.edited.value;
  // What somebody is typing into does not vanish under their hands because it goes out.
  const isEditedGone = edited !== null && !items.some(({id}) => id === edited.id);
  const rows = isEditedGone ? [edited, ...items] : items;
  return (
    <>
      <Damaged store={store} ids={damagedIds} />
      {rows.length === 0 && !isPaused && <p class={styles['about']}>{t('queueNone')}</p>}
      {(items.length > 0 || isPaused) && (
        <div class={styles['head']}>
          <p aria-live="polite">{isPaused ? t('queuePausedHere') : ''}</p>
          <Button look="quiet" onClick={() => void (isPaused ? store.resume() : store.pause())}>
            {t(isPaused ? 'queueResume' : 'queuePause')}
          </Button>
        </div>
      )}
      {rows.length > 0 && (
        <ul aria-labelledby="queue">
          {rows.map((item) => (
            <QueueRow
              key={item.id}
              store={store}
              item={item}
              onOpenAccount={onOpenAccount}
              isGone={!items.includes(item)}
            />
          ))}
        </ul>
      )}
    </>
  );
};

/** What is no pin yet: on its way, waiting for its time, or for its user. */
export const Queue = (props: QueueProps) => (
  <Section id="queue" title="queueTitle">
    <p class={styles['about']}>{t('queueAbout')}</p>
    <Items {...props} />
  </Section>
);
