import type {TokenGrant} from '../../src/api/oauth';
import type {PinError} from '../../src/domain/pin-error';
import {fail, ok, type Result} from '../../src/domain/result';
import type {GrantedSecret, Secret} from '../../src/storage/secrets';
import {createTokenKeeper, type KeeperPorts} from './token-keeper';

/** For the keeper's tests: a Pinterest that rotates, a disk that outlives every life of the worker, and a clock. */

export const LIFE_MS = 30 * 24 * 3_600_000;
export const MARGIN_MS = 24 * 3_600_000;

export const here = {baseUrl: 'https://api.pinterest.com/v5', accountId: '1'};

const granted = {...here, clientId: '12', clientSecret: 's', scopes: [], accessToken: 'access-0', expiresAtMs: LIFE_MS};

export const byApp: GrantedSecret = {
  kind: 'app',
  ...granted,
  renewAtMs: LIFE_MS - MARGIN_MS,
  refreshToken: 'refresh-0',
};

export const byOwner: GrantedSecret = {kind: 'owner', ...granted, renewAtMs: LIFE_MS - MARGIN_MS};

export type Fault = PinError | null;

export const createKeeperWorld = (kept: Secret | null, nowMs: number) => {
  const time = {nowMs};
  const disk = {secret: kept};
  /** A fault stands in for Pinterest's next answers. */
  const pinterest = {requests: 0, refreshToken: 'refresh-0', fault: null as Fault};
  const ends = new Map([['access-0', LIFE_MS]]);

  const renew = async (secret: GrantedSecret): Promise<Result<TokenGrant, PinError>> => {
    pinterest.requests += 1;
    if (pinterest.fault !== null) return fail(pinterest.fault);
    if (secret.kind === 'app' && secret.refreshToken !== pinterest.refreshToken) {
      return fail({kind: 'signInFailed', reason: 'the refresh token is spent'});
    }
    const accessToken = `access-${pinterest.requests}`;
    const expiresAtMs = time.nowMs + LIFE_MS;
    ends.set(accessToken, expiresAtMs);
    const scopes = new Set<string>();
    if (secret.kind === 'owner') {
      return ok({accessToken, expiresAtMs, refreshToken: null, refreshTokenExpiresAtMs: null, scopes});
    }
    pinterest.refreshToken = `refresh-${pinterest.requests}`;
    const {refreshToken} = pinterest;
    return ok({accessToken, expiresAtMs, refreshToken, refreshTokenExpiresAtMs: null, scopes});
  };

  /** One holder at a time, as the browser's own lock; a new life of the worker begins with a free one. */
  const createLock = (): KeeperPorts['lock'] => {
    let last: Promise<unknown> = Promise.resolve();
    return (act) => {
      const mine = last.then(act);
      last = mine.catch(() => undefined);
      return mine;
    };
  };

  const ports = (lock = createLock()): KeeperPorts => ({
    store: {
      read: async () => disk.secret,
      replace: async (before, after) => {
        const isSame = disk.secret?.accessToken === before.accessToken;
        if (isSame) disk.secret = after;
        return isSame;
      },
    },
    net: {renew},
    clock: () => time.nowMs,
    lock,
  });

  return {
    time,
    disk,
    pinterest,
    ports,
    createLock,
    /** Whether Pinterest takes a token now. */
    takes: (token: Result<string, PinError>): boolean => token.ok && (ends.get(token.value) ?? 0) > time.nowMs,
    source: (wired = ports()) => createTokenKeeper(wired).sourceFor(here),
  };
};

export type KeeperWorld = ReturnType<typeof createKeeperWorld>;
