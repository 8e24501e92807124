import {ChevronIcon} from '../../src/ui/Icons';
import styles from './SelectField.module.css';

export type SelectFieldProps<Value extends string> = {
  readonly id: string;
  readonly label: string;
  readonly options: readonly {readonly value: Value; readonly label: string}[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

/** One of several in a list that opens. */
export const SelectField = <Value extends string>({id, label, options, chosen, onChoose}: SelectFieldProps<Value>) => (
  <div class={styles['field']}>
    <label for={id} class={styles['label']}>
      {label}
    </label>
    <div class={styles['box']}>
      <select
        id={id}
        class={styles['select']}
        value={chosen}
        onChange={({currentTarget}) => {
          const option = options[currentTarget.selectedIndex];
          if (option !== undefined) onChoose(option.value);
        }}
      >
        {options.map(({value, label: words}) => (
          <option key={value} value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
      <span class={styles['chevron']}>
        <ChevronIcon />
      </span>
    </div>
  </div>
);
