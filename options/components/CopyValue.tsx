import {useState} from 'preact/hooks';
import {type MessageKey, t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import styles from './CopyValue.module.css';

type Outcome = 'untried' | 'copied' | 'failed';

const words: Readonly<Record<Outcome, MessageKey | null>> = {untried: null, copied: 'copied', failed: 'copyFailed'};

export type CopyValueProps = {readonly id: string; readonly label: MessageKey; readonly value: string};

/** A value to paste elsewhere, exactly as it stands, with a button that copies it. */
export const CopyValue = ({id, label, value}: CopyValueProps) => {
  const [outcome, setOutcome] = useState<Outcome>('untried');
  const told = words[outcome];

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value);
      setOutcome('copied');
    } catch {
      // The page has lost the focus, or the browser's policy forbids it.
      setOutcome('failed');
    }
  };

  return (
    <div class={styles['row']}>
      <span id={id} class={styles['label']}>
        {t(label)}
      </span>
      <code class={styles['value']}>{value}</code>
      <Button look="quiet" describedBy={id} onClick={() => void copy()}>
        {t('copy')}
      </Button>
      <span class={styles['told']} aria-live="polite">
        {told === null ? '' : t(told)}
      </span>
    </div>
  );
};
