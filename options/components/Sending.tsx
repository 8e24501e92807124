import {type MessageKey, t} from '../../src/i18n/t';
import type {AccountStore} from '../store/account-store';
import type {SendingStore} from '../store/sending-store';
import {Section} from './Section';
import styles from './Sending.module.css';

type ChoiceProps = {
  readonly id: string;
  readonly label: MessageKey;
  readonly about: MessageKey;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

const Choice = ({id, label, about, isChosen, onChoose}: ChoiceProps) => (
  <div class={styles['choice']}>
    <input
      id={id}
      type="radio"
      name="sending"
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

/** Through the API, or always on Pinterest's own form. */
export const Sending = ({store, account}: {readonly store: SendingStore; readonly account: AccountStore}) => (
  <Section id="sending" title="sendingTitle">
    <div role="radiogroup" aria-labelledby="sending" class={styles['choices']}>
      <Choice
        id="sending-api"
        label="sendingApi"
        about="sendingApiText"
        isChosen={store.isHandOff.value === false}
        onChoose={() => void store.choose(false)}
      />
      <Choice
        id="sending-form"
        label="sendingHandOff"
        about="sendingHandOffText"
        isChosen={store.isHandOff.value === true}
        onChoose={() => void store.choose(true)}
      />
    </div>
    {account.state.value.kind === 'none' && <p class={styles['about']}>{t('sendingNoAccount')}</p>}
  </Section>
);
