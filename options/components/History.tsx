import {type MessageKey, t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {plural} from '../../src/ui/plural';
import type {HistoryActs, HistoryNews} from '../store/history-acts';
import type {HistoryStore} from '../store/history-store';
import {EraseHistory} from './EraseHistory';
import styles from './History.module.css';
import {HistoryRow, titleWords} from './HistoryRow';
import {Section} from './Section';

type HistoryProps = {
  readonly store: HistoryStore;
  readonly acts: HistoryActs;
  readonly onOpenAccount: () => void;
};

const newsWords: Readonly<Record<HistoryNews['kind'], MessageKey>> = {
  deleted: 'pinDeleted',
  saved: 'pinAgainSaved',
  handedOver: 'pinAgainHandedOver',
};

/** What was done with an entry's pin, told also to those who only hear it. */
const News = ({news}: {readonly news: HistoryNews | null}) => (
  <p class={styles['removed']} aria-live="polite">
    {news !== null && t(newsWords[news.kind], titleWords(news.entry))}
  </p>
);

const Removed = ({store}: {readonly store: HistoryStore}) => {
  const entry = store.removed.value;
  return (
    <div class={styles['removed']} aria-live="polite">
      {entry !== null && (
        <>
          <span>{t('historyRemoved', titleWords(entry))}</span>
          <Button look="plain" onClick={() => void store.undoRemove()}>
            {t('undo')}
          </Button>
        </>
      )}
    </div>
  );
};

const Entries = ({store, acts, onOpenAccount}: HistoryProps) => {
  const history = store.history.value;
  if (history.kind === 'loading') return null;
  if (history.kind === 'failed') return <p role="alert">{t('historyFailed')}</p>;
  if (history.entries.length === 0)
    return <p class={styles['about']}>{t(store.query.value.trim() === '' ? 'historyNone' : 'historyNoMatch')}</p>;
  return (
    <>
      <ul aria-labelledby="history">
        {history.entries.map((entry) => (
          <HistoryRow
            key={entry.id}
            entry={entry}
            acts={acts}
            onRemove={() => void store.remove(entry)}
            onOpenAccount={onOpenAccount}
          />
        ))}
      </ul>
      {history.hasMore && (
        <div>
          <Button look="quiet" onClick={() => void store.more()}>
            {t('historyMore')}
          </Button>
        </div>
      )}
    </>
  );
};

/** What was pinned from here. */
export const History = ({store, acts, onOpenAccount}: HistoryProps) => (
  <Section id="history" title="historyTitle">
    <p class={styles['about']}>{t('historyAbout')}</p>
    {store.total.value > 0 && (
      <div class={styles['head']}>
        <div class={styles['filter']}>
          <label for="history-filter" class={styles['label']}>
            {t('historyFilter')}
          </label>
          <input
            id="history-filter"
            type="search"
            class={styles['input']}
            autocomplete="off"
            value={store.query.value}
            onInput={(event) => void store.search(event.currentTarget.value)}
          />
        </div>
        <div class={styles['total']}>
          <span class={styles['amount']}>{plural(store.total.value, 'historyOne', 'historyCount')}</span>
          <EraseHistory store={store} label={t('historyEraseAll')} />
        </div>
      </div>
    )}
    <Removed store={store} />
    <News news={acts.news.value} />
    <Entries store={store} acts={acts} onOpenAccount={onOpenAccount} />
  </Section>
);
