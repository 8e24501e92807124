import type {AccessTokenSource} from '../../src/api/access-token';
import {createPinterestClient, type PinterestClient} from '../../src/api/client';
import {clientCredentials, refreshGrant} from '../../src/api/oauth';
import type {PinError} from '../../src/domain/pin-error';
import {fail, ok, type Result} from '../../src/domain/result';
import {t} from '../../src/i18n/t';
import {stillHasHost} from '../../src/platform/host-access';
import {withLock} from '../../src/platform/lock';
import {type GrantedSecret, readSecret, replaceSecret} from '../../src/storage/secrets';
import {type Binding, createTokenKeeper} from './token-keeper';

const signedOut: PinError = {kind: 'signedOut'};

/** Asks Pinterest for a new access token: by the refresh token, or, as the app's owner, by the app's secret alone. */
const renew = async (secret: GrantedSecret) => {
  if (secret.kind === 'owner') return clientCredentials(secret);
  const {refreshToken} = secret;
  return refreshToken === null ? fail(signedOut) : refreshGrant({...secret, refreshToken});
};

const keeper = createTokenKeeper({
  store: {read: readSecret, replace: replaceSecret},
  net: {renew},
  clock: Date.now,
  lock: (act) => withLock('account.renewal', act),
});

/** The keeper rejects only when this device's storage fails; a client is owed a Result all the same. */
const settled = (asking: Promise<Result<string, PinError>>): Promise<Result<string, PinError>> =>
  asking.catch(() => fail({kind: 'signInFailed', reason: t('storageFailed')}));

const sourceFor = (binding: Binding): AccessTokenSource => {
  const source = keeper.sourceFor(binding);
  return {current: () => settled(source.current()), renew: (refused) => settled(source.renew(refused))};
};

export type ClientOptions = {readonly timeoutMs?: number; readonly fetch?: typeof fetch};

/** A client that speaks for the account of a kept secret, and for no other that may be connected meanwhile. */
export const clientOf = (binding: Binding, options: ClientOptions = {}): PinterestClient =>
  createPinterestClient({auth: sourceFor(binding), baseUrl: binding.baseUrl, ...options});

/** The same for a call that follows at once, whose token is looked up meanwhile. */
export const readyClientOf = (binding: Binding, options: ClientOptions): PinterestClient => {
  const {current, renew} = sourceFor(binding);
  let first: ReturnType<typeof current> | null = current();
  const take = () => {
    const taken = first ?? current();
    first = null;
    return taken;
  };
  return createPinterestClient({auth: {current: take, renew}, baseUrl: binding.baseUrl, ...options});
};

/**
 * What stands in the way of any request to a host: the browser's permission, which Firefox lets users take back. Without
 * it a request fails like a broken line, so it is looked up before.
 */
export const refusedHost = async (baseUrl: string): Promise<PinError | null> => {
  const {origin} = new URL(baseUrl);
  return (await stillHasHost(origin)) ? null : {kind: 'missingPermission', origin};
};

/** A client that speaks for the connected account. Its tokens stay in here and are handed to nobody. */
export const connectedClient = async (): Promise<Result<PinterestClient, PinError>> => {
  const secret = await readSecret();
  if (secret === null) return fail(signedOut);
  const refused = await refusedHost(secret.baseUrl);
  return refused === null ? ok(clientOf(secret)) : fail(refused);
};
