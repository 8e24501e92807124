import {AuthorizationResponseError, validateAuthResponse} from 'oauth4webapi';
import type {PinError} from '../domain/pin-error';
import {fail, ok, type Result} from '../domain/result';
import {PINNING_SCOPES} from '../domain/scopes';
import {type AppCredentials, askForToken, type TokenGrant} from './token-endpoint';

export type {AppCredentials, TokenGrant} from './token-endpoint';

const AUTHORIZE_URL = 'https://www.pinterest.com/oauth/';

const failed = (reason: string): PinError => ({kind: 'signInFailed', reason});

/** Pinterest's page where the user lets the app in. Unlike OAuth's rule, Pinterest wants commas between scopes. */
export const authorizeUrl = ({
  clientId,
  redirectUri,
  scopes,
  state,
}: {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly state: string;
}): string => {
  const url = new URL(AUTHORIZE_URL);
  const parameters = {
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: scopes.join(','),
    state,
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
};

const withoutQuery = (address: string): string => {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  return url.href;
};

/**
 * The code in the address that Pinterest sent the user back to. Anything but the exact redirect address with this very
 * `state` is `signInFailed`, a user's "no" is `signInDenied`.
 */
export const readRedirect = (
  redirectedTo: string,
  {redirectUri, state}: {readonly redirectUri: string; readonly state: string},
): Result<{readonly code: string}, PinError> => {
  const isOurs = URL.canParse(redirectedTo) && withoutQuery(redirectedTo) === withoutQuery(redirectUri);
  if (!isOurs) return fail(failed('Pinterest’s answer came to another address.'));
  try {
    // The library asks for a server and a client, and looks at neither here.
    const parameters = validateAuthResponse({issuer: AUTHORIZE_URL}, {client_id: 'any'}, new URL(redirectedTo), state);
    const [code, ...more] = parameters.getAll('code');
    return code && more.length === 0 ? ok({code}) : fail(failed('Pinterest’s answer holds no code.'));
  } catch (problem) {
    if (!(problem instanceof AuthorizationResponseError)) {
      return fail(failed('Pinterest’s answer belongs to another sign-in.'));
    }
    if (problem.error === 'access_denied') return fail({kind: 'signInDenied'});
    return fail(failed((problem.error_description || problem.error).slice(0, 500)));
  }
};

/** Trades the code of a redirect for tokens. A code serves once: after any failure sign in anew. */
export const exchangeCode = ({
  code,
  redirectUri,
  ...app
}: AppCredentials & {readonly code: string; readonly redirectUri: string}): Promise<Result<TokenGrant, PinError>> =>
  askForToken(app, 'authorization_code', {code, redirect_uri: redirectUri});

/** New tokens for a refresh token, which Pinterest rotates: keep the new one before the new access token is used. */
export const refreshGrant = ({
  refreshToken,
  ...app
}: AppCredentials & {readonly refreshToken: string}): Promise<Result<TokenGrant, PinError>> =>
  askForToken(app, 'refresh_token', {refresh_token: refreshToken});

/** A token for the account that owns the app, without any redirect; Pinterest gives no refresh token with it. */
export const clientCredentials = ({
  scopes,
  ...app
}: AppCredentials & {readonly scopes: readonly string[]}): Promise<Result<TokenGrant, PinError>> =>
  askForToken(app, 'client_credentials', {scope: scopes.join(',')});

/** The scopes without which pinning does not work and which were not granted. Wider grants are normal. */
export const missingScopes = (granted: ReadonlySet<string>): readonly string[] =>
  PINNING_SCOPES.filter((scope) => !granted.has(scope));
