import {t} from '../../src/i18n/t';
import type {AccountStore} from '../store/account-store';
import type {SendingStore} from '../store/sending-store';
import {Choice} from './Choice';
import {Section} from './Section';
import styles from './Sending.module.css';

/** Through the API, or always on Pinterest's own form. */
export const Sending = ({store, account}: {readonly store: SendingStore; readonly account: AccountStore}) => (
  <Section id="sending" title="sendingTitle">
    <div role="radiogroup" aria-labelledby="sending" class={styles['choices']}>
      <Choice
        id="sending-api"
        group="sending"
        label="sendingApi"
        about="sendingApiText"
        isChosen={store.isHandOff.value === false}
        onChoose={() => void store.choose(false)}
      />
      <Choice
        id="sending-form"
        group="sending"
        label="sendingHandOff"
        about="sendingHandOffText"
        isChosen={store.isHandOff.value === true}
        onChoose={() => void store.choose(true)}
      />
    </div>
    {account.state.value.kind === 'none' && <p class={styles['about']}>{t('sendingNoAccount')}</p>}
  </Section>
);
