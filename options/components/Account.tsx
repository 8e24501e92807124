import {useSignal} from '@preact/signals';
import type {Account as PinterestAccount} from '../../src/domain/account';
import type {SignInWay} from '../../src/domain/connection';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {OutLink} from '../../src/ui/OutLink';
import {Problem} from '../../src/ui/Problem';
import {shown} from '../../src/ui/shown';
import {type AccountState, knownAccount} from '../store/account-state';
import type {AccountStore} from '../store/account-store';
import type {Stores} from '../store/stores';
import styles from './Account.module.css';
import {ConnectionFacts} from './ConnectionFacts';
import {Section} from './Section';
import {SetUp} from './SetUp';
import {TOKEN_ID} from './TokenForm';
import {TrialAccess} from './TrialAccess';

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

const SETTINGS = 'https://www.pinterest.com/settings/';

const Acts = ({store, onSignInAgain}: {readonly store: AccountStore; readonly onSignInAgain: () => void}) => {
  const state = store.state.value;
  const way = store.connection.value?.way ?? 'token';
  return (
    <>
      <div class={styles['acts']}>
        <Button
          look="quiet"
          isBusy={state.kind === 'connected' && state.note === 'checking'}
          onClick={() => void store.check()}
        >
          {t('checkAgain')}
        </Button>
        {way !== 'token' && state.kind !== 'refused' && (
          <Button look="quiet" isBusy={state.kind === 'connecting'} onClick={onSignInAgain}>
            {t('signInAgain')}
          </Button>
        )}
        <Button look="quiet" onClick={() => void store.forget()}>
          {t('forget')}
        </Button>
      </div>
      <p class={styles['note']}>
        {t('revokeHint')} <OutLink href={SETTINGS}>{t('revokeLink')}</OutLink>
      </p>
    </>
  );
};

const showTokenField = (): void => {
  const field = document.getElementById(TOKEN_ID);
  const setUp = field?.closest('details');
  if (setUp) setUp.open = true;
  field?.focus();
};

/** Whose boards pins go to, and how to connect them. */
export const Account = (stores: Stores) => {
  const {account: store, checks} = stores;
  const state = store.state.value;
  const connection = store.connection.value;
  const isConnected = knownAccount(state) !== null;
  const chosen = useSignal<SignInWay | null>(null);

  // What becomes of it is told beside the steps of the way in force.
  const signInAgain = (): void => {
    chosen.value = null;
    void store.signInAgain();
  };
  const connectAgain = (): void => {
    if (connection !== null && connection.way !== 'token') signInAgain();
    else showTokenField();
  };

  return (
    <Section id="account" title="accountTitle">
      <p>{t('accountWhy')}</p>
      <div class={isConnected ? styles['connected'] : styles['status']}>
        <strong role="status">{statusWords(state)}</strong>
        <span class={styles['note']} aria-live="polite">
          {noteWords(state)}
        </span>
        {connection !== null && state.kind !== 'refused' && <ConnectionFacts connection={connection} />}
      </div>
      {state.kind === 'unknown' && <Problem error={state.error} steps={{retry: () => void store.load()}} />}
      {state.kind === 'refused' && (
        <Problem error={state.error} steps={{connect: connectAgain, retry: () => void store.check()}} />
      )}
      {isConnected && <Acts store={store} onSignInAgain={signInAgain} />}
      <SetUp {...stores} isConnected={isConnected} chosen={chosen} />
      <TrialAccess access={checks.access.value} />
    </Section>
  );
};
