import type {Ref} from 'preact';
import {type MessageKey, t} from '../../src/i18n/t';
import styles from './SecretField.module.css';

export type SecretFieldProps = {
  readonly id: string;
  readonly label: MessageKey;
  /** An app's id is no secret and may be read while it is typed. */
  readonly isReadable?: boolean;
  readonly field: Ref<HTMLInputElement>;
  readonly isInvalid: boolean;
  readonly describedBy: string | undefined;
  readonly onInput?: (typed: string) => void;
};

const readable = {type: 'text'} as const;
const hidden = {type: 'password'} as const;

/** A field whose text nobody remembers: neither the browser nor our own state. Read it when it is sent, then empty it. */
export const SecretField = ({id, label, isReadable = false, field, isInvalid, ...rest}: SecretFieldProps) => (
  <div class={styles['field']}>
    <label for={id} class={styles['label']}>
      {t(label)}
    </label>
    <input
      id={id}
      ref={field}
      class={styles['input']}
      {...(isReadable ? readable : hidden)}
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      aria-invalid={isInvalid}
      aria-describedby={rest.describedBy}
      onInput={(event) => rest.onInput?.(event.currentTarget.value)}
    />
  </div>
);
