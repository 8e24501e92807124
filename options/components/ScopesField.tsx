import type {Signal} from '@preact/signals';
import {scopesFor} from '../../src/domain/scopes';
import {t} from '../../src/i18n/t';
import {CopyValue} from './CopyValue';
import styles from './ScopesField.module.css';

/** The scopes to ask for, with or without those of secret boards. */
export const ScopesField = ({secretBoards}: {readonly secretBoards: Signal<boolean>}) => (
  <>
    <CopyValue id="scopes" label="scopesLabel" value={scopesFor(secretBoards.value).join(', ')} />
    <label class={styles['choice']}>
      <input
        type="checkbox"
        class={styles['box']}
        checked={secretBoards.value}
        onChange={(event) => {
          secretBoards.value = event.currentTarget.checked;
        }}
      />
      {t('secretBoards')}
    </label>
  </>
);
