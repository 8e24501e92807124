import type {Signal} from '@preact/signals';
import {useRef, useState} from 'preact/hooks';
import type {ApiHost} from '../../src/domain/connection';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {Problem} from '../../src/ui/Problem';
import {attemptOf} from '../store/account-state';
import type {AccountStore} from '../store/account-store';
import {SecretField} from './SecretField';
import styles from './TokenForm.module.css';

/** The field's id, for those who send the user there. */
export const TOKEN_ID = 'token';

export type TokenFormProps = {readonly store: AccountStore; readonly host: Signal<ApiHost>};

/** Takes a token and lets go of it: the field is emptied as soon as the token is kept, and nothing shows it again. */
export const TokenForm = ({store, host}: TokenFormProps) => {
  const field = useRef<HTMLInputElement>(null);
  const [isMissing, setIsMissing] = useState(false);
  const attempt = attemptOf(store.state.value, 'token');
  const problem = attempt === 'busy' ? null : attempt;
  const isInvalid = isMissing || problem !== null;

  const connect = async (): Promise<void> => {
    const input = field.current;
    if (input === null) return;
    const token = input.value.trim();
    setIsMissing(token === '');
    if (token === '') input.focus();
    else if (await store.connect(token, host.value)) input.value = '';
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
      <div class={styles['row']}>
        <SecretField
          id={TOKEN_ID}
          label="tokenLabel"
          field={field}
          isInvalid={isInvalid}
          describedBy={isInvalid ? 'token-problem' : undefined}
        />
        <Button look="primary" form="token-form" isBusy={attempt === 'busy'}>
          {t('connect')}
        </Button>
      </div>
      {isMissing && (
        <p id="token-problem" role="alert" class={styles['problem']}>
          {t('tokenMissing')}
        </p>
      )}
      {!isMissing && problem !== null && (
        <Problem
          id="token-problem"
          error={problem}
          steps={{retry: () => void connect(), edit: () => field.current?.focus()}}
        />
      )}
    </form>
  );
};
