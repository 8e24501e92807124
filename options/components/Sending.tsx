import {t} from '../../src/i18n/t';
import type {AccountStore} from '../store/account-store';
import type {SettingsStore} from '../store/settings-store';
import {ChoiceGroup, type Option} from './ChoiceGroup';
import {Section} from './Section';
import styles from './Sending.module.css';

const ways: readonly Option<'api' | 'form'>[] = [
  {value: 'api', label: 'sendingApi', about: 'sendingApiText'},
  {value: 'form', label: 'sendingHandOff', about: 'sendingHandOffText'},
];

/** Through the API, or always on Pinterest's own form. */
export const Sending = ({store, account}: {readonly store: SettingsStore; readonly account: AccountStore}) => (
  <Section id="sending" title="sendingTitle" saved={{store, at: 'prefersHandOff'}}>
    <ChoiceGroup
      id="sending"
      options={ways}
      chosen={store.values.value.prefersHandOff ? 'form' : 'api'}
      onChoose={(way) => void store.set('prefersHandOff', way === 'form')}
    />
    {account.state.value.kind === 'none' && <p class={styles['about']}>{t('sendingNoAccount')}</p>}
  </Section>
);
