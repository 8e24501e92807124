import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {authorizeUrl, clientCredentials, exchangeCode, missingScopes, refreshGrant} from './oauth';
import {closeStandIns, json, reset, standIn} from './stand-in-server';

afterEach(closeStandIns);

const app = {clientId: '1493', clientSecret: 'a+b/c=d'};
const redirectUri = 'https://abc.chromiumapp.org/';
const state = 'one-time';

const token = {
  access_token: 'pina_1',
  token_type: 'bearer',
  expires_in: 2_592_000,
  scope: 'pins:read,boards:read  user_accounts:read',
  refresh_token: 'pinr.1',
  refresh_token_expires_in: 5_184_000,
  refresh_token_expires_at: 1_800_000_000,
};

describe('the address of Pinterest’s consent page', () => {
  test('names app, redirect, state, and scopes with commas', () => {
    const url = new URL(authorizeUrl({clientId: '1493', redirectUri, scopes: ['pins:read', 'pins:write'], state}));
    expect(url.origin + url.pathname).toBe('https://www.pinterest.com/oauth/');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: '1493',
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'pins:read,pins:write',
      state,
    });
  });
});

describe('the token endpoint', () => {
  beforeEach(() => {
    vi.useFakeTimers({toFake: ['Date'], now: Date.UTC(2026, 0, 1)});
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const now = Date.UTC(2026, 0, 1);

  test('gives tokens for a code, with ends that stay true', async () => {
    const server = await standIn(json(200, token));
    const grant = await exchangeCode({...app, redirectUri, code: 'c0de', baseUrl: server.baseUrl});
    expect(grant).toEqual({
      ok: true,
      value: {
        accessToken: 'pina_1',
        expiresAtMs: now + 2_592_000_000,
        refreshToken: 'pinr.1',
        refreshTokenExpiresAtMs: now + 5_184_000_000,
        scopes: new Set(['pins:read', 'boards:read', 'user_accounts:read']),
      },
    });
    const [asked] = server.arrived;
    expect(asked).toMatchObject({method: 'POST', path: '/v5/oauth/token'});
    expect(asked?.headers.authorization).toBe(`Basic ${btoa('1493:a+b/c=d')}`);
    expect(asked?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
    expect(Object.fromEntries(new URLSearchParams(asked?.body))).toEqual({
      grant_type: 'authorization_code',
      code: 'c0de',
      redirect_uri: redirectUri,
    });
  });

  test('gives new tokens for a refresh token', async () => {
    const {refresh_token_expires_in: _, ...reply} = token;
    const server = await standIn(json(200, {...reply, refresh_token: 'pinr.2'}));
    const grant = await refreshGrant({...app, refreshToken: 'pinr.1', baseUrl: server.baseUrl});
    expect(grant).toMatchObject({
      ok: true,
      value: {refreshToken: 'pinr.2', refreshTokenExpiresAtMs: 1_800_000_000_000},
    });
    expect(Object.fromEntries(new URLSearchParams(server.arrived[0]?.body))).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'pinr.1',
    });
  });

  test('gives the app’s owner a token without a redirect', async () => {
    const {access_token, token_type, expires_in, scope} = token;
    const server = await standIn(json(200, {access_token, token_type, expires_in, scope}));
    const scopes = ['boards:read', 'pins:read'];
    const grant = await clientCredentials({...app, scopes, baseUrl: server.baseUrl});
    expect(grant).toMatchObject({ok: true, value: {refreshToken: null, refreshTokenExpiresAtMs: null}});
    expect(Object.fromEntries(new URLSearchParams(server.arrived[0]?.body))).toEqual({
      grant_type: 'client_credentials',
      scope: 'boards:read,pins:read',
    });
  });
});

describe('a token endpoint that gives none', () => {
  const refresh = async (listener: Parameters<typeof standIn>[0], options: {timeoutMs?: number} = {}) => {
    const server = await standIn(listener);
    const answer = await refreshGrant({...app, ...options, refreshToken: 'pinr.1', baseUrl: server.baseUrl});
    expect(server.arrived).toHaveLength(1);
    return answer;
  };

  test.each([
    ['in Pinterest’s words', {code: 283, message: 'The refresh token is invalid.'}, 'The refresh token is invalid.'],
    ['in the words of OAuth', {error: 'invalid_grant', error_description: 'Spent.'}, 'Spent.'],
    ['without words', {}, 'Pinterest answered with status 400.'],
  ])('refuses for good %s', async (_, body, reason) => {
    expect(await refresh(json(400, body))).toEqual({ok: false, error: {kind: 'signInFailed', reason}});
  });

  test.each([
    ['a fault', json(503, {code: 1, message: ''}), {kind: 'serverDown', status: 503}],
    [
      'a rate limit',
      json(429, {code: 8, message: ''}, {'retry-after': '30'}),
      {kind: 'rateLimited', retryAfterMs: 30_000},
    ],
    ['a cut connection', reset, {kind: 'offline'}],
  ] as const)('is told from %s, which may pass', async (_, listener, error) => {
    expect(await refresh(listener)).toEqual({ok: false, error});
  });

  test.each([
    ['HTML', json(200, '<html>')],
    ['a token under a status that brings none', json(201, token)],
    ['no token', json(200, {...token, access_token: undefined})],
    ['a token of another type', json(200, {...token, token_type: 'mac'})],
    ['a token of two lines', json(200, {...token, access_token: 'a\nb'})],
    ['no expiry', json(200, {...token, expires_in: undefined})],
  ])('with a reply of %s is an unexpected response', async (_, listener) => {
    expect(await refresh(listener)).toMatchObject({ok: false, error: {kind: 'unexpectedResponse'}});
  });

  test('and is called off ends as cancelled', async () => {
    const {baseUrl} = await standIn(() => undefined);
    const answer = await refreshGrant({...app, refreshToken: 'pinr.1', baseUrl, signal: AbortSignal.abort()});
    expect(answer).toEqual({ok: false, error: {kind: 'cancelled'}});
  });

  test('and says nothing ends at the time-out', async () => {
    const answer = await refresh(() => undefined, {timeoutMs: 100});
    expect(answer).toEqual({ok: false, error: {kind: 'serverDown', status: null}});
  });

  test.each([
    [{...app, clientId: '14:93'}, 'clientId'],
    [{...app, clientId: ''}, 'clientId'],
    [{...app, clientSecret: 'two words'}, 'clientSecret'],
  ])('is not asked with %j', async (wrong, field) => {
    const server = await standIn(json(200, token));
    const answer = await refreshGrant({...wrong, refreshToken: 'pinr.1', baseUrl: server.baseUrl});
    expect(answer).toMatchObject({ok: false, error: {kind: 'rejected', field}});
    expect(server.arrived).toEqual([]);
  });
});

test('scopes that pinning needs and that were not granted are named; more than asked for is fine', () => {
  const granted = ['user_accounts:read', 'boards:read', 'pins:read', 'pins:write', 'ads:read'];
  expect(missingScopes(new Set(granted))).toEqual(['boards:write']);
  expect(missingScopes(new Set([...granted, 'boards:write']))).toEqual([]);
});
