import type {TokenGrant} from '../../src/api/oauth';
import type {GrantedSecret} from '../../src/storage/secrets';

/** Renewal starts a day before a token ends, or in the last tenth of a shorter life. */
const LONGEST_MARGIN_MS = 24 * 60 * 60 * 1_000;

/** After a renewal that failed in passing, the token in hand serves this long before the next try. */
const PAUSE_MS = 60_000;

/**
 * From when on a token is to be renewed. Early, because the life it has left is what carries the account over a
 * renewal that is cut short; never so early that a short-lived token is renewed at every use.
 */
export const renewAtMs = (expiresAtMs: number, nowMs: number): number =>
  expiresAtMs - Math.min(LONGEST_MARGIN_MS, Math.max(0, expiresAtMs - nowMs) / 10);

/** The secret after Pinterest renewed it. Where no new refresh token came along, the old one goes on. */
export const renewed = (secret: GrantedSecret, grant: TokenGrant, nowMs: number): GrantedSecret => {
  const {accessToken, expiresAtMs} = grant;
  const fresh = {accessToken, expiresAtMs, renewAtMs: renewAtMs(expiresAtMs, nowMs)};
  return secret.kind === 'owner'
    ? {...secret, ...fresh}
    : {...secret, ...fresh, refreshToken: grant.refreshToken ?? secret.refreshToken};
};

/** The secret after a renewal that failed in passing. */
export const postponed = (secret: GrantedSecret, nowMs: number): GrantedSecret => ({
  ...secret,
  renewAtMs: nowMs + PAUSE_MS,
});

/** The secret after Pinterest refused to renew it: its access token serves to its end, and nobody asks again. */
export const exhausted = (secret: GrantedSecret): GrantedSecret =>
  secret.kind === 'owner' ? {...secret, renewAtMs: null} : {...secret, renewAtMs: null, refreshToken: null};
