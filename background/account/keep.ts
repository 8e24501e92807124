import {createPinterestClient} from '../../src/api/client';
import type {Account} from '../../src/domain/account';
import type {PinError} from '../../src/domain/pin-error';
import {fail, ok, type Result} from '../../src/domain/result';
import {knownBoards, pastPlaces} from '../../src/storage/board-items';
import {removeItem, writeItem} from '../../src/storage/item';
import {connectedAccount, lastPlace} from '../../src/storage/items';
import {readSecret, type Secret, writeSecret} from '../../src/storage/secrets';
import type {Check} from './checks';
import {forgetPinAccess} from './pin-access';
import {clientOf, refusedHost} from './tokens';

/** A secret that nobody has been asked about yet: whose it is stands open. */
export type NewSecret = Secret extends infer One ? (One extends Secret ? Omit<One, 'accountId'> : never) : never;

const isOther = (before: Secret | null, after: Secret): boolean =>
  before !== null && (before.accountId !== after.accountId || before.baseUrl !== after.baseUrl);

const firstBoards = async (secret: Secret): Promise<Result<null, PinError>> => {
  for await (const page of clientOf(secret).boards.list({pageSize: 1})) return page.ok ? ok(null) : page;
  return ok(null);
};

/**
 * Keeps a secret if Pinterest says whose it is; otherwise nothing changes. What belonged to the account before goes
 * first, so that a death on the way leaves nothing of one account to be taken for the other's.
 */
export const keepSecret = async (check: Check, found: NewSecret): Promise<Result<Account, PinError>> => {
  const {accessToken, baseUrl} = found;
  const refused = await refusedHost(baseUrl);
  if (refused !== null) return fail(refused);
  const account = await check('account', () => createPinterestClient({accessToken, baseUrl}).account.get());
  if (!account.ok) return account;
  const secret: Secret = {...found, accountId: account.value.id};
  await Promise.all([removeItem(connectedAccount), forgetPinAccess()]);
  if (isOther(await readSecret(), secret)) {
    await Promise.all([knownBoards, lastPlace, pastPlaces].map((item) => removeItem(item)));
  }
  await writeSecret(secret);
  await writeItem(connectedAccount, account.value);
  // A list that cannot be read undoes nothing: it is told, and the account stays connected.
  await check('boards', () => firstBoards(secret));
  return account;
};
