import type {SignInWay} from '../../src/domain/connection';
import {type MessageKey, t} from '../../src/i18n/t';
import {attemptOf} from '../store/account-state';
import type {AccountStore} from '../store/account-store';
import styles from './AppKeys.module.css';
import {SecretField} from './SecretField';
import type {AppForm, IdLook} from './use-app-form';

const idWords: Readonly<Record<IdLook, MessageKey | null>> = {empty: null, odd: 'appIdOdd', fine: 'appIdFine'};

export type AppKeysProps = {readonly form: AppForm; readonly store: AccountStore; readonly way: SignInWay};

/** The app's id, looked at while it is typed, and its secret key. */
export const AppKeys = ({form, store, way}: AppKeysProps) => {
  const attempt = attemptOf(store.state.value, way);
  const refused = attempt !== null && attempt !== 'busy' && attempt.kind === 'rejected' ? attempt.field : null;
  const look = idWords[form.idLook];
  return (
    <div class={styles['keys']}>
      <SecretField
        id="app-id"
        label="appIdLabel"
        isReadable
        field={form.clientId}
        isInvalid={form.missing === 'clientId' || refused === 'clientId'}
        describedBy="app-id-look"
        onInput={form.lookAtId}
      />
      <SecretField
        id="app-secret"
        label="appSecretLabel"
        field={form.clientSecret}
        isInvalid={form.missing === 'clientSecret' || refused === 'clientSecret'}
        describedBy={form.missing === 'clientSecret' ? 'app-missing' : undefined}
      />
      <p id="app-id-look" class={styles['look']} aria-live="polite">
        {look === null ? '' : t(look)}
      </p>
      {form.missing !== null && (
        <p id="app-missing" role="alert" class={styles['missing']}>
          {t(form.missing === 'clientId' ? 'appIdMissing' : 'appSecretMissing')}
        </p>
      )}
    </div>
  );
};
