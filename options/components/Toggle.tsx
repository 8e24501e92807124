import {type MessageKey, t} from '../../src/i18n/t';
import styles from './Choice.module.css';

export type ToggleProps = {
  readonly id: string;
  readonly label: MessageKey;
  /** What is said beside the label; none where the part around it has said it. */
  readonly about?: MessageKey;
  readonly describedBy?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

/** One checkbox with its label and, below, what it does. */
export const Toggle = ({id, label, about, describedBy, isOn, onChange}: ToggleProps) => (
  <div class={styles['choice']}>
    <input
      id={id}
      type="checkbox"
      class={styles['radio']}
      checked={isOn}
      aria-describedby={about === undefined ? describedBy : `${id}-about`}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <div>
      <label for={id} class={styles['label']}>
        {t(label)}
      </label>
      {about !== undefined && (
        <p id={`${id}-about`} class={styles['about']}>
          {t(about)}
        </p>
      )}
    </div>
  </div>
);
