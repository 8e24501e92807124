import type {Account as PinterestAccount} from '../../src/domain/account';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {Problem} from '../../src/ui/Problem';
import {shown} from '../../src/ui/shown';
import {type AccountState, type AccountStore, knownAccount} from '../store/account-store';
import styles from './Account.module.css';
import {Section} from './Section';
import {SetUp} from './SetUp';
import {TOKEN_ID} from './TokenForm';

const accountWords = (account: PinterestAccount | null): string =>
  account === null ? t('connectedUnnamed') : t('connectedAs', shown(account.username));

const typeWords = ({accountType}: PinterestAccount): string | null => {
  switch (accountType) {
    case 'PINNER':
      return t('accountPinner');
    case 'BUSINESS':
      return t('accountBusiness');
    case null:
      return null;
  }
};

const statusWords = (state: AccountState): string => {
  switch (state.kind) {
    case 'loading':
      return t('accountLoading');
    case 'unknown':
      return t('accountUnknown');
    case 'none':
      return state.note === 'forgotten' ? t('forgotten') : t('notConnected');
    case 'connecting':
      return t('connecting');
    case 'failed':
      return state.before === null ? t('notConnected') : accountWords(state.before.account);
    case 'connected':
    case 'refused':
      return accountWords(state.account);
  }
};

const noteWords = (state: AccountState): string | null => {
  if (state.kind !== 'connected') return null;
  if (state.note === 'checking') return t('checking');
  if (state.note === 'good') return t('checkGood');
  return state.account === null ? null : typeWords(state.account);
};

const Acts = ({store}: {readonly store: AccountStore}) => {
  const state = store.state.value;
  if (knownAccount(state) === null) return null;
  return (
    <div class={styles['acts']}>
      <Button
        look="quiet"
        isBusy={state.kind === 'connected' && state.note === 'checking'}
        onClick={() => void store.check()}
      >
        {t('checkAgain')}
      </Button>
      <Button look="quiet" onClick={() => void store.forget()}>
        {t('forget')}
      </Button>
    </div>
  );
};

const focusToken = (): void => document.getElementById(TOKEN_ID)?.focus();

/** Whose boards pins go to, and how to connect them. */
export const Account = ({store}: {readonly store: AccountStore}) => {
  const state = store.state.value;
  const isConnected = knownAccount(state) !== null;
  const note = noteWords(state);
  return (
    <Section id="account" title="accountTitle">
      <p>{t('accountWhy')}</p>
      <div class={isConnected ? styles['connected'] : styles['status']}>
        <strong role="status">{statusWords(state)}</strong>
        <span class={styles['note']} aria-live="polite">
          {note}
        </span>
      </div>
      {state.kind === 'unknown' && <Problem error={state.error} steps={{retry: () => void store.load()}} />}
      {state.kind === 'refused' && (
        <Problem error={state.error} steps={{connect: focusToken, retry: () => void store.check()}} />
      )}
      <Acts store={store} />
      <SetUp store={store} isConnected={isConnected} />
      <p class={styles['note']}>{t('trialNote')}</p>
      <p class={styles['note']}>{t('tokenLifetime')}</p>
    </Section>
  );
};
