import type {LoggedRequest} from '../http/request-log';
import type {TokenState} from '../state/tokens';

/** For arranging and asking what was granted, without a clock to wait for. */
export type TokenControl = {
  /** From now on no granted access token is good; the pasted one and refresh tokens are. */
  readonly expireAccessTokens: () => void;
  /** From now on no refresh token is good, as after the user took the access back. */
  readonly revokeRefreshTokens: () => void;
  readonly liveRefreshTokens: () => number;
  /** From now on these scopes are left out of what is granted. */
  readonly withhold: (scopes: readonly string[]) => void;
  /** Every request to the token endpoint, oldest first; empty where nothing is logged. */
  readonly requests: () => readonly TokenRequest[];
};

/** `status` is 0 where the connection was reset instead of an answer. */
export type TokenRequest = {readonly grantType: string; readonly status: number};

const asTokenRequest = ({body, status}: LoggedRequest): TokenRequest => ({
  grantType: new URLSearchParams(body).get('grant_type') ?? '',
  status,
});

type Options = {
  readonly requests: readonly LoggedRequest[];
  readonly now: () => number;
  readonly withhold: (scopes: readonly string[]) => void;
};

export const createTokenControl = (state: TokenState, {requests, now, withhold}: Options): TokenControl => ({
  expireAccessTokens: () => state.endAccessTokens(),
  revokeRefreshTokens: () => {
    for (const token of [...state.refreshTokens]) state.removeRefreshToken(token);
  },
  liveRefreshTokens: () => state.refreshTokens.filter(({endsAtMs}) => now() < endsAtMs).length,
  withhold,
  requests: () =>
    requests.filter(({method, path}) => method === 'POST' && path === '/v5/oauth/token').map(asTokenRequest),
});
