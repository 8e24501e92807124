import type {Account} from '../../src/domain/account';
import type {Connection} from '../../src/domain/connection';
import type {PinError} from '../../src/domain/pin-error';
import {ok, type Result} from '../../src/domain/result';
import type {Delivery} from '../../src/messages/contract';
import {knownBoards, pastPlaces} from '../../src/storage/board-items';
import {readItem, removeItem, writeItem} from '../../src/storage/item';
import {connectedAccount, lastPlace, prefersHandOff, signInChecks} from '../../src/storage/items';
import {eraseSecret, readSecret, type Secret} from '../../src/storage/secrets';
import {hostOf} from './hosts';
import {forgetPinAccess} from './pin-access';
import {clientOf, connectedClient} from './tokens';

/** Who is connected is only a label in the popup: it must not make the popup wait for a slow network. */
const LABEL_TIMEOUT_MS = 3_000;

/** Asks Pinterest whose the kept token is. A refused token is kept: the user decides whether to forget it. */
export const checkAccount = async (): Promise<Result<Account, PinError>> => {
  const client = await connectedClient();
  if (!client.ok) return client;
  const account = await client.value.account.get();
  if (account.ok) await writeItem(connectedAccount, account.value);
  return account;
};

/** How the account is reached; null while none is connected. */
export const describeConnection = async (): Promise<Result<Connection | null, PinError>> => {
  const secret = await readSecret();
  if (secret === null) return ok(null);
  const way = secret.kind;
  const host = hostOf(secret.baseUrl);
  if (secret.kind === 'token') return ok({way, host, expiresAtMs: null, isRenewed: false});
  return ok({way, host, expiresAtMs: secret.expiresAtMs, isRenewed: secret.renewAtMs !== null});
};

/** Erases the secret, and what belonged to its account. */
export const forget = async (): Promise<Result<null, PinError>> => {
  await eraseSecret();
  const items = [connectedAccount, knownBoards, lastPlace, pastPlaces, signInChecks];
  await Promise.all([forgetPinAccess(), ...items.map((item) => removeItem(item))]);
  return ok(null);
};

const knownAccount = async (secret: Secret): Promise<Account | null> => {
  const known = await readItem(connectedAccount);
  if (known !== null) return known;
  const asked = await clientOf(secret, {timeoutMs: LABEL_TIMEOUT_MS}).account.get();
  if (!asked.ok) return null;
  await writeItem(connectedAccount, asked.value);
  return asked.value;
};

/** Which of the two ways pins take now, and why. */
export const delivery = async (): Promise<Result<Delivery, PinError>> => {
  const secret = await readSecret();
  if (secret === null) return ok({mode: 'handOff', reason: 'noAccount', account: null, owner: null});
  const account = await knownAccount(secret);
  const isHandOff = await readItem(prefersHandOff);
  const whose = {account, owner: {baseUrl: secret.baseUrl, accountId: secret.accountId}};
  return ok(
    isHandOff ? {mode: 'handOff', reason: 'preferred', ...whose} : {mode: 'api', reason: 'connected', ...whose},
  );
};
