import {newSecret} from '../state/new-secrets';
import type {AccessToken, RefreshToken} from '../state/records';
import type {State} from '../state/state';

export const CODE_LIFE_MS = 600_000;
/** Thirty days and sixty, as Pinterest's. */
export const ACCESS_LIFE_MS = 30 * 86_400_000;
const REFRESH_LIFE_MS = 60 * 86_400_000;

export type TokenPair = {readonly access: AccessToken; readonly refresh: RefreshToken};

/** What was granted to the app: codes, and the tokens that they became. */
export type Grants = {
  readonly newCode: (scopes: readonly string[], redirectUri: string) => string;
  /** A code is good once, for ten minutes, and with the very address that it was sent to; null where it is not. */
  readonly redeem: (code: string, redirectUri: string) => TokenPair | null;
  /** The refresh token is spent by it, and another one given; null where it is not good. */
  readonly refresh: (refreshToken: string, scopes: readonly string[] | null) => TokenPair | null;
  /** For the app owner's own account. */
  readonly ownToken: (scopes: readonly string[]) => AccessToken;
  /** The access token, or null where there is none or its time is over. */
  readonly find: (accessToken: string) => AccessToken | null;
  /** From now on these scopes are left out of what is granted. */
  readonly withhold: (scopes: readonly string[]) => void;
  readonly secondsUntil: (endsAtMs: number) => number;
  /** The clock that all of it goes by. */
  readonly now: () => number;
};

type Code = {readonly scopes: readonly string[]; readonly redirectUri: string; readonly endsAtMs: number};

type Options = {
  readonly now: () => number;
  readonly accessLifeMs: number;
};

export const createGrants = (state: State, {now, accessLifeMs}: Options): Grants => {
  // Codes live for minutes: a restart may lose them.
  const codes = new Map<string, Code>();
  let withheld: readonly string[] = [];
  const isLive = ({endsAtMs}: {readonly endsAtMs: number}) => now() < endsAtMs;

  const newPair = (scopes: readonly string[]): TokenPair => ({
    access: state.addAccessToken({scopes, lifeMs: accessLifeMs, isOfUser: true}),
    refresh: state.addRefreshToken({scopes, lifeMs: REFRESH_LIFE_MS}),
  });

  /** What was ever granted to the app stays granted: a reply may name more than was asked for. */
  const accumulated = (scopes: readonly string[]): readonly string[] => {
    const before = state.refreshTokens.flatMap((token) => token.scopes);
    return [...new Set([...scopes, ...before])].filter((scope) => !withheld.includes(scope));
  };

  return {
    newCode: (scopes, redirectUri) => {
      const code = newSecret(40).toLowerCase();
      codes.set(code, {scopes, redirectUri, endsAtMs: now() + CODE_LIFE_MS});
      return code;
    },
    redeem: (text, redirectUri) => {
      const code = codes.get(text);
      codes.delete(text);
      if (code === undefined || !isLive(code) || code.redirectUri !== redirectUri) return null;
      return newPair(accumulated(code.scopes));
    },
    refresh: (text, scopes) => {
      const spent = state.refreshTokens.find(({token}) => token === text);
      if (spent === undefined || !isLive(spent)) return null;
      if (scopes !== null && !scopes.every((scope) => spent.scopes.includes(scope))) return null;
      const pair = newPair(scopes ?? spent.scopes);
      state.removeRefreshToken(spent);
      return pair;
    },
    ownToken: (scopes) =>
      state.addAccessToken({
        scopes: scopes.filter((scope) => !withheld.includes(scope)),
        lifeMs: accessLifeMs,
        isOfUser: false,
      }),
    find: (text) => state.accessTokens.find((granted) => granted.token === text && isLive(granted)) ?? null,
    withhold: (scopes) => {
      withheld = scopes;
    },
    now,
    secondsUntil: (endsAtMs) => Math.round((endsAtMs - now()) / 1000),
  };
};
