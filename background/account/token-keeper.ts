import type {AccessTokenSource} from '../../src/api/access-token';
import type {TokenGrant} from '../../src/api/oauth';
import type {PinError} from '../../src/domain/pin-error';
import {fail, ok, type Result} from '../../src/domain/result';
import type {GrantedSecret, Secret} from '../../src/storage/secrets';
import {exhausted, postponed, renewed} from './grant';

export type KeeperPorts = {
  readonly store: {
    readonly read: () => Promise<Secret | null>;
    /** In one transaction: false, and nothing written, when what is stored is no longer `before`. */
    readonly replace: (before: Secret, after: Secret) => Promise<boolean>;
  };
  readonly net: {readonly renew: (secret: GrantedSecret) => Promise<Result<TokenGrant, PinError>>};
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** One at a time across all contexts of the extension; given up when its holder dies. */
  readonly lock: <Value>(act: () => Promise<Value>) => Promise<Value>;
};

/** Whose token is meant: one of another account or host is never handed out in its place. */
export type Binding = {readonly baseUrl: string; readonly accountId: string | null};

const signedOut = fail<PinError>({kind: 'signedOut'});

/** Pinterest's definite no. All other failures say nothing about the grant: asking again later may well succeed. */
const isFinal = ({kind}: PinError): boolean => ['signInFailed', 'signedOut', 'rejected'].includes(kind);

/**
 * Hands out access tokens and renews them in time. However many callers find a token due, and in however many
 * contexts, Pinterest is asked once. A renewal is stored, refresh token and all, before its access token is used.
 *
 * A death can hurt at one point only: after Pinterest made a new refresh token, which ends the old one, and before its
 * answer was stored. Renewal therefore starts while the access token has life left, and that life is used up.
 */
export const createTokenKeeper = ({store, net, clock, lock}: KeeperPorts) => {
  // Renewals of this life of the worker, by the access token they replace. Nothing depends on their surviving.
  const running = new Map<string, Promise<Result<string, PinError>>>();

  const readBound = async ({baseUrl, accountId}: Binding): Promise<Secret | null> => {
    const secret = await store.read();
    return secret?.baseUrl === baseUrl && secret.accountId === accountId ? secret : null;
  };

  const renewUnderLock = async (binding: Binding, stale: string): Promise<Result<string, PinError>> => {
    const secret = await readBound(binding);
    if (secret === null) return signedOut;
    // Another context was quicker.
    if (secret.accessToken !== stale) return ok(secret.accessToken);
    if (secret.kind === 'token' || secret.renewAtMs === null) return signedOut;
    const grant = await net.renew(secret);
    const after = grant.ok
      ? renewed(secret, grant.value, clock())
      : isFinal(grant.error)
        ? exhausted(secret)
        : postponed(secret, clock());
    if (!(await store.replace(secret, after))) return signedOut;
    return grant.ok ? ok(grant.value.accessToken) : grant;
  };

  const renewOnce = (binding: Binding, stale: string): Promise<Result<string, PinError>> => {
    const joined = running.get(stale);
    if (joined !== undefined) return joined;
    const renewal = lock(() => renewUnderLock(binding, stale)).finally(() => running.delete(stale));
    running.set(stale, renewal);
    return renewal;
  };

  const current = async (binding: Binding): Promise<Result<string, PinError>> => {
    const secret = await readBound(binding);
    if (secret === null) return signedOut;
    // Nothing can be renewed: whether the token still serves is Pinterest's to say, not the clock's.
    if (secret.kind === 'token' || secret.renewAtMs === null) return ok(secret.accessToken);
    if (clock() < Math.min(secret.renewAtMs, secret.expiresAtMs)) return ok(secret.accessToken);
    const fresh = await renewOnce(binding, secret.accessToken);
    if (fresh.ok || clock() >= secret.expiresAtMs) return fresh;
    const still = await readBound(binding);
    return still === null ? fresh : ok(still.accessToken);
  };

  return {
    /** The access tokens of one account at one host, for a client that was made for them. */
    sourceFor: (binding: Binding): AccessTokenSource => ({
      current: () => current(binding),
      renew: (refused) => renewOnce(binding, refused),
    }),
  };
};
