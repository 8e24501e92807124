import {type MessageKey, t} from '../../src/i18n/t';
import styles from './Choice.module.css';

export type ChoiceProps = {
  readonly id: string;
  /** The name that the radios of one group share. */
  readonly group: string;
  readonly label: MessageKey;
  readonly about: MessageKey;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

/** One radio with its label and, below, what choosing it means. */
export const Choice = ({id, group, label, about, isChosen, onChoose}: ChoiceProps) => (
  <div class={styles['choice']}>
    <input
      id={id}
      type="radio"
      name={group}
      class={styles['radio']}
      checked={isChosen}
      aria-describedby={`${id}-about`}
      onChange={onChoose}
    />
    <div>
      <label for={id} class={styles['label']}>
        {t(label)}
      </label>
      <p id={`${id}-about`} class={styles['about']}>
        {t(about)}
      </p>
    </div>
  </div>
);
