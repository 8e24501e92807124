import {createPinterestClient, type PinterestClient} from '../src/api/client';
import {PRODUCTION_BASE_URL} from '../src/api/hosts';
import type {Account} from '../src/domain/account';
import type {PinError} from '../src/domain/pin-error';
import {fail, ok, type Result} from '../src/domain/result';
import type {Delivery} from '../src/messages/contract';
import {readItem, removeItem, writeItem} from '../src/storage/item';
import {connectedAccount, prefersHandOff} from '../src/storage/items';
import {eraseSecret, readSecret, writeSecret} from '../src/storage/secrets';

/** Who is connected is only a label in the popup: it must not make the popup wait for a slow network. */
const LABEL_TIMEOUT_MS = 3_000;

const signedOut: PinError = {kind: 'signedOut'};

/** A client that speaks for the connected account. The token stays in its closure and is handed to nobody. */
export const connectedClient = async (): Promise<Result<PinterestClient, PinError>> => {
  const secret = await readSecret();
  if (secret === null) return fail(signedOut);
  return ok(createPinterestClient({accessToken: secret.accessToken, baseUrl: secret.baseUrl}));
};

/** Keeps a pasted token if Pinterest says whose it is; otherwise nothing changes. */
export const connect = async (pasted: string): Promise<Result<Account, PinError>> => {
  const accessToken = pasted.trim();
  if (!/^[\x21-\x7e]+$/.test(accessToken)) {
    const reason = 'A token is one line without spaces. Copy it again from your Pinterest app’s page.';
    return fail({kind: 'rejected', field: 'token', reason});
  }
  const account = await createPinterestClient({accessToken}).account();
  if (!account.ok) return account;
  await writeSecret({accessToken, baseUrl: PRODUCTION_BASE_URL, accountId: account.value.id});
  await writeItem(connectedAccount, account.value);
  return account;
};

/** Asks Pinterest whose the kept token is. A refused token is kept: the user decides whether to forget it. */
export const checkAccount = async (): Promise<Result<Account, PinError>> => {
  const client = await connectedClient();
  if (!client.ok) return client;
  const account = await client.value.account();
  if (account.ok) await writeItem(connectedAccount, account.value);
  return account;
};

export const forget = async (): Promise<Result<null, PinError>> => {
  await eraseSecret();
  await removeItem(connectedAccount);
  return ok(null);
};

const knownAccount = async (accessToken: string, baseUrl: string): Promise<Account | null> => {
  const known = await readItem(connectedAccount);
  if (known !== null) return known;
  const asked = await createPinterestClient({accessToken, baseUrl, timeoutMs: LABEL_TIMEOUT_MS}).account();
  if (!asked.ok) return null;
  await writeItem(connectedAccount, asked.value);
  return asked.value;
};

/** Which of the two ways pins take now, and why. */
export const delivery = async (): Promise<Result<Delivery, PinError>> => {
  const secret = await readSecret();
  if (secret === null) return ok({mode: 'handOff', reason: 'noAccount', account: null});
  const account = await knownAccount(secret.accessToken, secret.baseUrl);
  const isHandOff = await readItem(prefersHandOff);
  return ok(isHandOff ? {mode: 'handOff', reason: 'preferred', account} : {mode: 'api', reason: 'connected', account});
};
