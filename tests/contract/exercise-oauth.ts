import {authorizeUrl, clientCredentials, exchangeCode, readRedirect, refreshGrant} from '../../src/api/oauth';
import type {Sandbox} from '../sandbox/start-sandbox';
import {must} from './must';

const redirectUri = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/';
const scopes = ['user_accounts:read', 'boards:read', 'boards:write', 'pins:read', 'pins:write'];

/** Gives access on the sandbox's page as its form does; answers where the browser would be sent. */
const giveAccess = async ({web, state}: Sandbox, page: string): Promise<string> => {
  const {pathname, searchParams} = new URL(page);
  const {username} = state.account;
  const body = new URLSearchParams([
    ...searchParams,
    ['username', username],
    ['password', 'sandbox'],
    ['answer', 'grant'],
  ]);
  const answer = await fetch(new URL(pathname, web), {method: 'POST', body, redirect: 'manual'});
  return answer.headers.get('location') ?? '';
};

/** Every request for a token: by code, by refresh token, for the app's owner, and those that are refused. */
export const exerciseOAuth = async (sandbox: Sandbox, record: typeof fetch): Promise<void> => {
  const {id: clientId, secret: clientSecret} = sandbox.app;
  const app = {clientId, clientSecret, baseUrl: sandbox.url, fetch: record};
  const page = authorizeUrl({clientId, redirectUri, scopes, state: 'a state'});
  const redirected = await giveAccess(sandbox, page);
  const {code} = must('the redirect', readRedirect(redirected, {redirectUri, state: 'a state'}));
  const {refreshToken} = must('a token by code', await exchangeCode({...app, redirectUri, code}));
  await exchangeCode({...app, redirectUri, code});
  if (refreshToken === null) throw new Error('no refresh token came with the code’s grant');
  must('a token by refresh', await refreshGrant({...app, refreshToken}));
  await refreshGrant({...app, refreshToken});
  must('a token for the owner', await clientCredentials({...app, scopes}));
  await clientCredentials({...app, clientSecret: 'wrong', scopes});
};
