import type {MessageKey} from '../../src/i18n/t';
import {Choice} from './Choice';
import styles from './ChoiceGroup.module.css';

/** One of the values that can be chosen. */
export type Option<Value extends string> = {
  readonly value: Value;
  readonly label: MessageKey;
  readonly about: MessageKey;
};

export type ChoiceGroupProps<Value extends string> = {
  /** The id of the heading that names the group; the radios take theirs from it. */
  readonly id: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

/** One of several, each with what choosing it means. */
export const ChoiceGroup = <Value extends string>({id, options, chosen, onChoose}: ChoiceGroupProps<Value>) => (
  <div role="radiogroup" aria-labelledby={id} class={styles['choices']}>
    {options.map(({value, label, about}) => (
      <Choice
        key={value}
        id={`${id}-${value}`}
        group={id}
        label={label}
        about={about}
        isChosen={value === chosen}
        onChoose={() => onChoose(value)}
      />
    ))}
  </div>
);
