import {useRef, useState} from 'preact/hooks';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {Problem} from '../../src/ui/Problem';
import type {AccountStore} from '../store/account-store';
import styles from './TokenForm.module.css';

/** The field's id, for those who send the user there. */
export const TOKEN_ID = 'token';

/** Takes a token and lets go of it: the field is emptied as soon as the token is kept, and nothing shows it again. */
export const TokenForm = ({store}: {readonly store: AccountStore}) => {
  const field = useRef<HTMLInputElement>(null);
  const [isMissing, setIsMissing] = useState(false);
  const state = store.state.value;

  const connect = async (): Promise<void> => {
    const input = field.current;
    if (input === null) return;
    const token = input.value.trim();
    setIsMissing(token === '');
    if (token === '') input.focus();
    else if (await store.connect(token)) input.value = '';
  };

  return (
    <form
      id="token-form"
      class={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void connect();
      }}
    >
      <label for={TOKEN_ID} class={styles['label']}>
        {t('tokenLabel')}
      </label>
      <div class={styles['row']}>
        <input
          id={TOKEN_ID}
          ref={field}
          class={styles['input']}
          type="password"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={isMissing || state.kind === 'failed'}
          aria-describedby={isMissing || state.kind === 'failed' ? 'token-problem' : undefined}
        />
        <Button look="primary" form="token-form" isBusy={state.kind === 'connecting'}>
          {t('connect')}
        </Button>
      </div>
      {isMissing && (
        <p id="token-problem" role="alert" class={styles['problem']}>
          {t('tokenMissing')}
        </p>
      )}
      {!isMissing && state.kind === 'failed' && (
        <Problem
          id="token-problem"
          error={state.error}
          steps={{retry: () => void connect(), edit: () => field.current?.focus()}}
        />
      )}
    </form>
  );
};
