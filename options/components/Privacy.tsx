import {type MessageKey, t} from '../../src/i18n/t';
import type {Stores} from '../store/stores';
import {EraseEverything} from './EraseEverything';
import {KeptList} from './KeptList';
import {Part} from './Part';
import styles from './Privacy.module.css';
import {Section} from './Section';

const lines: readonly MessageKey[] = ['privacyPage', 'privacySent', 'privacyPrivate', 'privacyNever'];

/** What is looked at and sent, what never is, and what is kept, with a way to erase each. */
export const Privacy = (stores: Stores) => (
  <Section id="privacy" title="privacyTitle">
    <ul class={styles['lines']}>
      {lines.map((line) => (
        <li key={line}>{t(line)}</li>
      ))}
    </ul>
    <Part id="privacy-kept" title="keptTitle" about="keptAbout">
      <KeptList {...stores} />
      <EraseEverything {...stores} />
    </Part>
  </Section>
);
