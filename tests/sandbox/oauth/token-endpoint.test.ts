import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../start-sandbox';
import {clientOf, refused} from '../testing/client';
import {ALL_SCOPES, askForToken, codeFor, REDIRECT_URI, signIn, tokensOf} from '../testing/sign-in';

const START_MS = Date.parse('2026-05-06T12:00:00Z');
const DAY_MS = 86_400_000;

let nowMs: number;
let sandbox: Sandbox;

beforeEach(async () => {
  nowMs = START_MS;
  sandbox = await startSandbox({now: () => nowMs});
});

afterEach(() => sandbox.close());

const exchange = (code: string, changes: Record<string, string> = {}) =>
  askForToken(sandbox, {grant_type: 'authorization_code', code, redirect_uri: REDIRECT_URI, ...changes});

const refresh = (refresh_token: string, changes: Record<string, string> = {}) =>
  askForToken(sandbox, {grant_type: 'refresh_token', refresh_token, ...changes});

const accountWith = ({access_token}: {readonly access_token: string}) =>
  clientOf({...sandbox, token: access_token}).get('/user_account');

const BAD_CODE = refused(400, 400, 'The provided authorization code is invalid or expired.');
const BAD_REFRESH = refused(400, 400, 'The provided refresh token is invalid or expired.');

describe('POST /oauth/token with a code', () => {
  test('gives tokens as the schema has them: thirty days, and sixty', async () => {
    const {status, headers, body} = await exchange(await codeFor(sandbox));
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toEqual({
      response_type: 'authorization_code',
      access_token: expect.stringMatching(/^pina_/),
      token_type: 'bearer',
      expires_in: 2_592_000,
      scope: ALL_SCOPES.replaceAll(',', ' '),
      refresh_token: expect.stringMatching(/^pinr\./),
      refresh_token_expires_in: 5_184_000,
      refresh_token_expires_at: START_MS / 1000 + 5_184_000,
    });
    expect(await accountWith(tokensOf({body}))).toMatchObject({status: 200});
  });

  test('takes a code once', async () => {
    const code = await codeFor(sandbox);
    expect((await exchange(code)).status).toBe(200);
    expect(await exchange(code)).toMatchObject(BAD_CODE);
  });

  test('takes a code for ten minutes', async () => {
    const [early, late] = [await codeFor(sandbox), await codeFor(sandbox)];
    nowMs += 599_999;
    expect((await exchange(early)).status).toBe(200);
    nowMs += 1;
    expect(await exchange(late)).toMatchObject(BAD_CODE);
  });

  test('wants the very address that the code went to, and spends the code on a wrong one', async () => {
    const code = await codeFor(sandbox);
    expect(await exchange(code, {redirect_uri: `${REDIRECT_URI}/`})).toMatchObject(BAD_CODE);
    expect(await exchange(code)).toMatchObject(BAD_CODE);
  });

  test('gives back all scopes that were ever granted', async () => {
    await signIn(sandbox, 'boards:read');
    expect((await signIn(sandbox, 'pins:read')).scope.split(' ').toSorted()).toEqual(['boards:read', 'pins:read']);
  });
});

describe('POST /oauth/token with a refresh token', () => {
  test('gives new tokens for old: the old refresh token is refused from then on', async () => {
    const first = await signIn(sandbox);
    const second = tokensOf(await refresh(first.refresh_token));
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(second.access_token).not.toBe(first.access_token);
    expect(await refresh(first.refresh_token)).toMatchObject(BAD_REFRESH);
    expect((await refresh(second.refresh_token)).status).toBe(200);
    expect(sandbox.tokens.liveRefreshTokens()).toBe(1);
  });

  test('slides: each is good for sixty days of its own', async () => {
    const first = await signIn(sandbox);
    nowMs += 59 * DAY_MS;
    const second = tokensOf(await refresh(first.refresh_token));
    nowMs += 59 * DAY_MS;
    expect((await refresh(second.refresh_token)).status).toBe(200);
    nowMs += 60 * DAY_MS;
    expect(sandbox.tokens.liveRefreshTokens()).toBe(0);
  });

  test('may ask for fewer scopes, and not for more', async () => {
    const {refresh_token} = await signIn(sandbox, 'boards:read,pins:read');
    expect(await refresh(refresh_token, {scope: 'boards:write'})).toMatchObject(BAD_REFRESH);
    expect(tokensOf(await refresh(refresh_token, {scope: 'boards:read'})).scope).toBe('boards:read');
  });
});

describe('POST /oauth/token with the app’s own credentials', () => {
  test('gives a token for the owner’s account, and no refresh token', async () => {
    const {status, body} = await askForToken(sandbox, {grant_type: 'client_credentials', scope: ALL_SCOPES});
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('refresh_token');
    expect(tokensOf({body}).access_token).toMatch(/^pinc_/);
    expect(await accountWith(tokensOf({body}))).toMatchObject({status: 200});
  });

  test('which some calls refuse', async () => {
    const granted = await askForToken(sandbox, {grant_type: 'client_credentials', scope: ALL_SCOPES});
    const own = clientOf({...sandbox, token: tokensOf(granted).access_token});
    const board = sandbox.boards[0]?.id;
    const notPermitted = refused(403, 29, 'You are not permitted to access that resource.');
    expect(await own.post('/pins/1/save', {})).toMatchObject(notPermitted);
    expect(await own.post(`/boards/${board}/sections`, {name: 'Part'})).toMatchObject(notPermitted);
    expect(await own.send('DELETE', `/boards/${board}`)).toMatchObject(notPermitted);
    expect(await own.post('/media', {media_type: 'video'})).toMatchObject(notPermitted);
    expect(await own.patch(`/boards/${board}`, {description: 'Mine'})).toMatchObject({status: 200});
  });
});

describe('POST /oauth/token refuses', () => {
  test('who is not the app: 401 with code 2', async () => {
    const {id, secret} = sandbox.app;
    for (const credentials of [`${id}:wrong`, `1:${secret}`, `${id}`, '', ':']) {
      const reply = await askForToken(sandbox, {grant_type: 'client_credentials', scope: 'boards:read'}, credentials);
      expect(reply).toMatchObject(refused(401, 2, 'Authentication failed.'));
    }
    expect(await clientOf(sandbox).postRaw('/oauth/token', 'grant_type=refresh_token')).toMatchObject({status: 401});
  });

  test.each([
    [{}, 'Missing required parameter: grant_type.'],
    [{grant_type: 'password'}, 'The provided grant_type is not supported.'],
    [{grant_type: 'authorization_code', redirect_uri: REDIRECT_URI}, 'Missing required parameter: code.'],
    [{grant_type: 'authorization_code', code: 'x'}, 'Missing required parameter: redirect_uri.'],
    [{grant_type: 'refresh_token'}, 'Missing required parameter: refresh_token.'],
    [{grant_type: 'client_credentials'}, 'Missing required parameter: scope.'],
    [{grant_type: 'client_credentials', scope: 'boards:erase'}, 'The requested scope is invalid.'],
  ])('%j', async (form, message) => {
    expect(await askForToken(sandbox, form)).toMatchObject(refused(400, 400, message));
  });

  test('what is no form', async () => {
    const {id, secret} = sandbox.app;
    const headers = {
      authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
      'content-type': 'application/json',
    };
    const reply = await clientOf(sandbox).postRaw('/oauth/token', '{"grant_type":"refresh_token"}', headers);
    expect(reply).toMatchObject({status: 415});
  });
});
