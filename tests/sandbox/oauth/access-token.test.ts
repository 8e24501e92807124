import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {type Sandbox, type SandboxOptions, startSandbox} from '../start-sandbox';
import {clientOf, refused} from '../testing/client';
import {askForToken, signIn} from '../testing/sign-in';

let nowMs: number;
let sandbox: Sandbox;
const running: Sandbox[] = [];

const start = async (options: SandboxOptions = {}): Promise<Sandbox> => {
  const started = await startSandbox({now: () => nowMs, ...options});
  running.push(started);
  return started;
};

beforeEach(async () => {
  nowMs = Date.parse('2026-05-06T12:00:00Z');
  sandbox = await start();
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.close()));
});

const refresh = (refresh_token: string) => askForToken(sandbox, {grant_type: 'refresh_token', refresh_token});

const accountWith = ({access_token}: {readonly access_token: string}) =>
  clientOf({...sandbox, token: access_token}).get('/user_account');

describe('an access token', () => {
  const AUTHENTICATION_FAILED = refused(401, 2, 'Authentication failed.');

  test('ends when its time is over', async () => {
    sandbox = await start({tokenLifeMs: 60_000});
    const tokens = await signIn(sandbox);
    expect(tokens.expires_in).toBe(60);
    nowMs += 59_999;
    expect(await accountWith(tokens)).toMatchObject({status: 200});
    nowMs += 1;
    expect(await accountWith(tokens)).toMatchObject(AUTHENTICATION_FAILED);
  });

  test('outlives the refresh of its sign-in', async () => {
    const tokens = await signIn(sandbox);
    await refresh(tokens.refresh_token);
    expect(await accountWith(tokens)).toMatchObject({status: 200});
  });

  test('can be ended at once by a test, which the pasted token and the refresh token survive', async () => {
    const tokens = await signIn(sandbox);
    sandbox.tokens.expireAccessTokens();
    expect(await accountWith(tokens)).toMatchObject(AUTHENTICATION_FAILED);
    expect(await clientOf(sandbox).get('/user_account')).toMatchObject({status: 200});
    expect((await refresh(tokens.refresh_token)).status).toBe(200);
    sandbox.tokens.revokeRefreshTokens();
    expect(sandbox.tokens.liveRefreshTokens()).toBe(0);
  });

  test('is good for its scopes only: 401 with code 3', async () => {
    const tokens = await signIn(sandbox, 'boards:read,pins:read');
    const client = clientOf({...sandbox, token: tokens.access_token});
    const missing = refused(401, 3, 'Your token does not have sufficient permissions.');
    expect(await client.get('/user_account')).toMatchObject(missing);
    expect(await client.post('/boards', {name: 'New'})).toMatchObject(missing);
    expect(await client.get('/search/boards')).toMatchObject(missing);
    expect(await client.get('/boards')).toMatchObject({status: 200});
  });

  test('may lack what was asked for, where a test withholds it', async () => {
    sandbox.tokens.withhold(['pins:write']);
    expect((await signIn(sandbox)).scope).toBe('user_accounts:read boards:read boards:write pins:read');
  });
});

describe('the record of token requests', () => {
  test('names each by its grant and how it ended', async () => {
    const {refresh_token} = await signIn(sandbox);
    await refresh(refresh_token);
    await refresh(refresh_token);
    expect(sandbox.tokens.requests()).toEqual([
      {grantType: 'authorization_code', status: 200},
      {grantType: 'refresh_token', status: 200},
      {grantType: 'refresh_token', status: 400},
    ]);
  });
});
