import type {CheckName, CheckState} from '../../src/domain/connection';
import {type MessageKey, t} from '../../src/i18n/t';
import {CloseIcon, TickIcon} from '../../src/ui/Icons';
import styles from './CheckLine.module.css';

const names: Readonly<Record<CheckName, MessageKey>> = {
  redirect: 'checkRedirect',
  consent: 'checkConsent',
  secret: 'checkSecret',
  scopes: 'checkScopes',
  account: 'checkAccount',
  boards: 'checkBoards',
};

const line = (state: CheckState, name: string) => {
  switch (state) {
    case 'running':
      return {icon: '…', words: t('checkRunning', name)};
    case 'passed':
      return {icon: <TickIcon />, words: name};
    case 'failed':
      return {icon: <CloseIcon />, words: t('checkFailed', name)};
  }
};

/** How one check stands, in a sign and in words; nothing before it was made. */
export const CheckLine = ({name, state}: {readonly name: CheckName; readonly state: CheckState | null}) => {
  if (state === null) return null;
  const {icon, words} = line(state, t(names[name]));
  return (
    <p class={styles[state]}>
      <span class={styles['icon']} aria-hidden="true">
        {icon}
      </span>
      {words}
    </p>
  );
};
