import {t} from '../../src/i18n/t';
import {Problem, type Steps} from '../../src/ui/Problem';
import {shown} from '../../src/ui/shown';
import type {Creation} from '../store/creation';
import styles from './BoardField.module.css';

/** What becomes of a board or section that is being made. */
export const CreationNote = ({creation, steps}: {readonly creation: Creation; readonly steps: Steps}) => {
  switch (creation.kind) {
    case 'idle':
      return null;
    case 'running':
      return (
        <p role="status" class={styles['note']}>
          {t('boardCreating', shown(creation.wish.name))}
        </p>
      );
    case 'failed':
      return creation.error.kind === 'outcomeUnknown' ? (
        <p role="status" class={styles['note']}>
          {t('boardInDoubt', shown(creation.wish.name))}
        </p>
      ) : (
        <Problem error={creation.error} steps={steps} />
      );
  }
};
