import {
  authorizeUrl,
  clientCredentials,
  exchangeCode,
  missingScopes,
  readRedirect,
  type TokenGrant,
} from '../../src/api/oauth';
import type {Account} from '../../src/domain/account';
import type {PinError} from '../../src/domain/pin-error';
import {fail, ok, type Result} from '../../src/domain/result';
import {scopesFor} from '../../src/domain/scopes';
import {t} from '../../src/i18n/t';
import {openSignInWindow, redirectAddress} from '../../src/platform/identity';
import {readSecret} from '../../src/storage/secrets';
import {type AppKeys, parseAppKeys} from './app-keys';
import {type Check, startChecks} from './checks';
import {renewAtMs} from './grant';
import {baseUrlOf, hostOf} from './hosts';
import {keepSecret} from './keep';

/** 256 random bits, once per sign-in: only the window that we opened can answer for it. */
const newState = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The address that Pinterest's page came back to. */
const askUser = async (url: string): Promise<Result<string, PinError>> => {
  const answer = await openSignInWindow(url);
  switch (answer.kind) {
    case 'cameBack':
      return ok(answer.to);
    case 'closed':
      return fail({kind: 'signInDenied'});
    case 'failed':
      return fail(navigator.onLine ? {kind: 'signInFailed', reason: t('signInNoWindow')} : {kind: 'offline'});
  }
};

const scopesGranted = ({scopes}: TokenGrant): Result<null, PinError> => {
  const missing = missingScopes(scopes);
  return missing.length === 0 ? ok(null) : fail({kind: 'missingScope', message: missing.join(', ')});
};

/** What both ways of the app's secret end in. */
const keepGrant = async (check: Check, kind: 'app' | 'owner', app: AppKeys, grant: TokenGrant) => {
  const granted = await check('scopes', () => scopesGranted(grant));
  if (!granted.ok) return granted;
  const {accessToken, expiresAtMs, refreshToken} = grant;
  const {clientId, clientSecret} = app;
  const scopes = [...scopesFor(app.withSecretBoards)];
  const renewAt = renewAtMs(expiresAtMs, Date.now());
  const common = {accessToken, baseUrl: baseUrlOf(app.host), clientId, clientSecret, scopes, expiresAtMs};
  return kind === 'owner'
    ? keepSecret(check, {kind, ...common, renewAtMs: renewAt})
    : keepSecret(check, {kind, ...common, refreshToken, renewAtMs: refreshToken === null ? null : renewAt});
};

/** Through Pinterest's consent page and back, then the code for tokens. Nothing is kept unless all of it went well. */
export const signIn = async (typed: AppKeys): Promise<Result<Account, PinError>> => {
  const app = parseAppKeys(typed);
  if (!app.ok) return app;
  const check = await startChecks('app');
  const {clientId, clientSecret, host, withSecretBoards} = app.value;
  const redirectUri = redirectAddress();
  const state = newState();
  const url = authorizeUrl({clientId, redirectUri, scopes: scopesFor(withSecretBoards), state});
  const cameBack = await check('redirect', () => askUser(url));
  if (!cameBack.ok) return cameBack;
  const consent = await check('consent', () => readRedirect(cameBack.value, {redirectUri, state}));
  if (!consent.ok) return consent;
  const {code} = consent.value;
  const exchange = {clientId, clientSecret, redirectUri, code, baseUrl: baseUrlOf(host)};
  const grant = await check('secret', () => exchangeCode(exchange));
  return grant.ok ? keepGrant(check, 'app', app.value, grant.value) : grant;
};

/** By the app's id and secret alone, which Pinterest takes for the account that owns the app. */
export const signInAsOwner = async (typed: AppKeys): Promise<Result<Account, PinError>> => {
  const app = parseAppKeys(typed);
  if (!app.ok) return app;
  const check = await startChecks('owner');
  const {clientId, clientSecret, host, withSecretBoards} = app.value;
  const ask = {clientId, clientSecret, scopes: scopesFor(withSecretBoards), baseUrl: baseUrlOf(host)};
  const grant = await check('secret', () => clientCredentials(ask));
  return grant.ok ? keepGrant(check, 'owner', app.value, grant.value) : grant;
};

/** The same way once more with the kept app id and secret, which the user need not find and type again. */
export const signInAgain = async (): Promise<Result<Account, PinError>> => {
  const secret = await readSecret();
  if (secret === null || secret.kind === 'token') return fail({kind: 'signedOut'});
  const {clientId, clientSecret, scopes, baseUrl} = secret;
  const withSecretBoards = scopes.length > scopesFor(false).length;
  const app = {clientId, clientSecret, host: hostOf(baseUrl), withSecretBoards};
  return secret.kind === 'app' ? signIn(app) : signInAsOwner(app);
};
