import type {PinAccess} from '../../src/domain/connection';
import {type MessageKey, t} from '../../src/i18n/t';
import styles from './TrialAccess.module.css';

const accessWords: Readonly<Record<PinAccess, MessageKey>> = {
  unknown: 'accessUnknown',
  trial: 'accessTrial',
  full: 'accessFull',
};

const lines: readonly MessageKey[] = ['trialReads', 'trialPins', 'trialLimit', 'trialSandbox', 'trialUpgrade'];

/** What Trial access means, and what Pinterest has shown of it so far. */
export const TrialAccess = ({access}: {readonly access: PinAccess}) => (
  <div class={styles['trial']}>
    <p>{t('trialNote')}</p>
    <p>{t(accessWords[access])}</p>
    <details>
      <summary>{t('trialTitle')}</summary>
      <ul class={styles['lines']}>
        {lines.map((line) => (
          <li key={line}>{t(line)}</li>
        ))}
      </ul>
    </details>
  </div>
);
