import {t} from '../../src/i18n/t';
import type {AccountStore} from '../store/account-store';
import type {ChecksStore} from '../store/checks-store';
import type {SendingStore} from '../store/sending-store';
import {Account} from './Account';
import styles from './App.module.css';
import {Privacy} from './Privacy';
import {Section} from './Section';
import {Sending} from './Sending';
import {Shortcuts} from './Shortcuts';

export type Stores = {readonly account: AccountStore; readonly checks: ChecksStore; readonly sending: SendingStore};

/** The options: one column of plain sections. */
export const App = (stores: Stores) => (
  <main class={styles['page']}>
    <h1 class={styles['title']}>{t('optionsTitle')}</h1>
    <Account {...stores} />
    <Sending store={stores.sending} account={stores.account} />
    <Shortcuts />
    <Privacy />
    <Section id="about" title="aboutTitle">
      <p>{t('aboutText')}</p>
    </Section>
  </main>
);
