import type {ComponentChildren} from 'preact';
import {t} from '../../src/i18n/t';
import {TickIcon} from '../../src/ui/Icons';
import type {AccountStore} from '../store/account-store';
import styles from './SetUp.module.css';
import {TokenForm} from './TokenForm';

type StepProps = {readonly number: number; readonly isDone: boolean; readonly children: ComponentChildren};

const Step = ({number, isDone, children}: StepProps) => (
  <li class={styles['step']}>
    <span class={isDone ? styles['done'] : styles['number']} aria-hidden="true">
      {isDone ? <TickIcon /> : number}
    </span>
    <div class={styles['words']}>
      {isDone && <span class="visually-hidden">{t('stepDone')}</span>}
      {children}
    </div>
  </li>
);

const DEVELOPERS = 'https://developers.pinterest.com/apps/';

export type SetUpProps = {readonly store: AccountStore; readonly isConnected: boolean};

/** From nothing to a connected account; the steps tick themselves off. */
export const SetUp = ({store, isConnected}: SetUpProps) => (
  <div class={styles['setUp']}>
    <h3 class={styles['title']}>{t(isConnected ? 'setupOther' : 'setupTitle')}</h3>
    <ol class={styles['steps']}>
      <Step number={1} isDone={isConnected}>
        <p>
          {t('setupApp')}{' '}
          <a href={DEVELOPERS} target="_blank" rel="noopener noreferrer">
            {t('developersLink')}
          </a>
        </p>
      </Step>
      <Step number={2} isDone={isConnected}>
        <p>{t('setupToken')}</p>
      </Step>
      <Step number={3} isDone={isConnected}>
        <p>{t('setupPaste')}</p>
        <TokenForm store={store} />
      </Step>
    </ol>
  </div>
);
