import {type MessageKey, t} from '../../src/i18n/t';
import styles from './Nav.module.css';

const sections: readonly {readonly id: string; readonly title: MessageKey}[] = [
  {id: 'account', title: 'accountTitle'},
  {id: 'sending', title: 'sendingTitle'},
  {id: 'defaults', title: 'defaultsTitle'},
  {id: 'filters', title: 'filtersTitle'},
  {id: 'shortcuts', title: 'shortcutsTitle'},
  {id: 'queue', title: 'queueTitle'},
  {id: 'history', title: 'historyTitle'},
  {id: 'privacy', title: 'privacyTitle'},
  {id: 'transfer', title: 'transferTitle'},
  {id: 'about', title: 'aboutTitle'},
];

/** Leads to each section. */
export const Nav = () => (
  <nav class={styles['nav']} aria-label={t('navigationLabel')}>
    <ul class={styles['list']}>
      {sections.map(({id, title}) => (
        <li key={id}>
          <a class={styles['link']} href={`#${id}`}>
            {t(title)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
