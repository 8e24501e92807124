import {type MessageKey, t} from '../../src/i18n/t';
import styles from './Privacy.module.css';
import {Section} from './Section';

const lines: readonly MessageKey[] = ['privacyPage', 'privacySent', 'privacyToken', 'privacyKept', 'privacyDrafts'];

/** What is looked at, sent and kept. */
export const Privacy = () => (
  <Section id="privacy" title="privacyTitle">
    <ul class={styles['lines']}>
      {lines.map((line) => (
        <li key={line}>{t(line)}</li>
      ))}
    </ul>
  </Section>
);
