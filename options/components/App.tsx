import {t} from '../../src/i18n/t';
import type {Stores} from '../store/stores';
import {Account} from './Account';
import styles from './App.module.css';
import {Defaults} from './Defaults';
import {Filters} from './Filters';
import {History} from './History';
import {Nav} from './Nav';
import {Privacy} from './Privacy';
import {Queue} from './Queue';
import {Section} from './Section';
import {Sending} from './Sending';
import {Shortcuts} from './Shortcuts';
import {Transfer} from './Transfer';

/** Where an account is connected, or connected again. */
const openAccount = (): void => document.getElementById('account')?.focus();

/** The options: one column of plain sections, and the way to each. */
export const App = (stores: Stores) => (
  <>
    <a class={styles['skip']} href="#account">
      {t('skipNavigation')}
    </a>
    <div class={styles['page']}>
      <header class={styles['header']}>
        <h1 class={styles['title']}>{t('optionsTitle')}</h1>
      </header>
      <Nav />
      <main class={styles['sections']}>
        <Account {...stores} />
        <Sending store={stores.settings} account={stores.account} />
        <Defaults {...stores} />
        <Filters store={stores.settings} />
        <Shortcuts store={stores.shortcuts} />
        <Queue store={stores.queue} onOpenAccount={openAccount} />
        <History store={stores.history} acts={stores.historyActs} onOpenAccount={openAccount} />
        <Privacy {...stores} />
        <Transfer store={stores.transfer} settings={stores.settings} />
        <Section id="about" title="aboutTitle">
          <p>{t('aboutText')}</p>
        </Section>
      </main>
    </div>
  </>
);
