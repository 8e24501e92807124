import type {Connection, SignInWay} from '../../src/domain/connection';
import {type MessageKey, t} from '../../src/i18n/t';
import {momentWords} from '../../src/ui/local-time';

const wayWords: Readonly<Record<SignInWay, MessageKey>> = {
  token: 'connectionToken',
  app: 'connectionApp',
  owner: 'connectionOwner',
};

const untilWords = ({expiresAtMs, isRenewed}: Connection): string | null => {
  if (expiresAtMs === null) return null;
  const moment = momentWords(expiresAtMs);
  if (isRenewed) return t('connectionRenewed', moment);
  return t(expiresAtMs > Date.now() ? 'connectionEnds' : 'connectionEnded', moment);
};

/** How the account was connected, where, and how long that lasts. */
export const ConnectionFacts = ({connection}: {readonly connection: Connection}) => (
  <p>
    {t(wayWords[connection.way])} {connection.host === 'sandbox' && t('connectionSandbox')} {untilWords(connection)}
  </p>
);
