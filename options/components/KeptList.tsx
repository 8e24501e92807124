import type {ComponentChildren} from 'preact';
import {type MessageKey, t} from '../../src/i18n/t';
import type {KeptKind} from '../../src/storage/kept';
import {Button} from '../../src/ui/Button';
import {plural} from '../../src/ui/plural';
import {knownAccount} from '../store/account-state';
import type {Stores} from '../store/stores';
import {EraseHistory} from './EraseHistory';
import styles from './KeptList.module.css';
import {SettingNote} from './SettingNote';
import {sizeWords} from './size-words';

type RowProps = {
  readonly name: MessageKey;
  readonly why: MessageKey;
  /** Null while there is nothing of it. */
  readonly amount: string | null;
  /** The button that erases it. */
  readonly erase: ComponentChildren;
  readonly note?: ComponentChildren;
};

const Row = ({name, why, amount, erase, note}: RowProps) => (
  <li class={styles['row']}>
    <div class={styles['words']}>
      <div class={styles['head']}>
        <span class={styles['name']}>{t(name)}</span>
        <span class={styles['amount']} aria-live="polite">
          {amount ?? t('keptNothing')}
        </span>
        {note}
      </div>
      <p class={styles['why']}>{t(why)}</p>
    </div>
    {erase}
  </li>
);

/** "Erase", and for those who hear it alone, what. */
const Label = ({name}: {readonly name: MessageKey}) => (
  <>
    {t('erase')}
    <span class="visually-hidden">: {t(name)}</span>
  </>
);

type PlainRowProps = Omit<RowProps, 'erase'> & {readonly onErase: () => void};

/** The button stays where it is when nothing is left: the focus that pressed it must not fall off the page. */
const PlainRow = ({onErase, ...row}: PlainRowProps) => (
  <Row
    {...row}
    erase={
      <Button
        look="quiet"
        isBlocked={row.amount === null}
        onClick={() => {
          if (row.amount !== null) onErase();
        }}
      >
        <Label name={row.name} />
      </Button>
    }
  />
);

/** Every kind of thing that lies on this device: where, what for, how much, and its end. */
export const KeptList = ({account, settings, history, queue, kept}: Stores) => {
  const amountOf = (kind: KeptKind): string | null => {
    const {count, bytes} = kept.kept.value[kind];
    return count === 0 ? null : `${plural(count, 'keptOne', 'keptCount')} · ${sizeWords(bytes)}`;
  };
  const pins = history.total.value;
  const waiting = queue.state.value.kind === 'listed' ? queue.state.value.queue.items : [];
  const isConnected = knownAccount(account.state.value) !== null;
  return (
    <ul class={styles['list']} aria-labelledby="privacy-kept">
      <PlainRow
        name="keptSecrets"
        why="keptSecretsWhy"
        amount={isConnected ? t('keptSecretsAmount') : null}
        onErase={() => void account.forget()}
      />
      <Row
        name="keptHistory"
        why="keptHistoryWhy"
        amount={pins === 0 ? null : plural(pins, 'historyOne', 'historyCount')}
        erase={<EraseHistory store={history} label={<Label name="keptHistory" />} />}
      />
      <PlainRow
        name="keptQueue"
        why="keptQueueWhy"
        amount={waiting.length === 0 ? null : plural(waiting.length, 'historyOne', 'historyCount')}
        onErase={() => void queue.erase(waiting.map(({id}) => id))}
      />
      <PlainRow
        name="keptPlaces"
        why="keptPlacesWhy"
        amount={amountOf('places')}
        onErase={() => void kept.erase('places')}
      />
      <PlainRow
        name="keptSettings"
        why="keptSettingsWhy"
        amount={amountOf('settings')}
        onErase={() => void settings.reset()}
        note={<SettingNote store={settings} at="reset" />}
      />
      <PlainRow
        name="keptAccount"
        why="keptAccountWhy"
        amount={amountOf('account')}
        onErase={() => void kept.erase('account')}
      />
      <PlainRow
        name="keptDrafts"
        why="keptDraftsWhy"
        amount={amountOf('drafts')}
        onErase={() => void kept.erase('drafts')}
      />
    </ul>
  );
};
