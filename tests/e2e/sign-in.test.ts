import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {
  ask,
  connectedStatus,
  decide,
  readRecord,
  signInAsOwner,
  signInByApp,
  tokenRequests,
  writeRecord,
} from './sign-in-steps';
import {openWorld, type World} from './world';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterEach(async () => {
  const options = await world.chromium.openOptions();
  await ask(options, 'account/forget');
  await Promise.all(world.chromium.context.pages().map((page) => page.close()));
});

afterAll(() => world.close());

const PINNING = 'user_accounts:read,boards:read,boards:write,pins:read,pins:write';

describe('signing in with one’s own app', () => {
  test('goes through Pinterest’s consent page, and every step ticks itself off', async () => {
    const {sandbox, chromium} = world;
    const {options, consent} = await signInByApp(world);
    await connectedStatus(options).waitFor();
    for (const proof of [/came back to this address/, /gave access/, /takes the app ID/, /permissions are granted/]) {
      await options.getByText(proof).waitFor();
    }
    await options.getByText('Your boards can be read').waitFor();
    await options.getByText(/Signed in with your app\. .*renews itself/).waitFor();
    expect(await options.getByText('Done:').count()).toBe(5);
    expect(await options.getByRole('textbox', {name: 'App secret key'}).inputValue()).toBe('');

    const asked = Object.fromEntries(consent.searchParams);
    const redirect = `https://${chromium.extensionId}.chromiumapp.org/`;
    expect(asked).toMatchObject({client_id: sandbox.app.id, redirect_uri: redirect, response_type: 'code'});
    expect(asked['scope']).toBe(PINNING);
    expect(asked['state']).toMatch(/^[0-9a-f]{64}$/);
    const [exchange, ...more] = tokenRequests(world);
    expect(more).toEqual([]);
    const basic = Buffer.from(`${sandbox.app.id}:${sandbox.app.secret}`).toString('base64');
    expect(exchange?.headers.authorization).toBe(`Basic ${basic}`);
    expect(new URLSearchParams(exchange?.body).get('redirect_uri')).toBe(redirect);
  });

  test('uses a state once: the next sign-in has another', async () => {
    const first = await signInByApp(world);
    await connectedStatus(first.options).waitFor();
    const again = await decide(world, first.options, 'Sign in again', 'Give access');
    await connectedStatus(first.options).waitFor();
    expect(again.searchParams.get('state')).not.toBe(first.consent.searchParams.get('state'));
    expect(again.searchParams.get('client_id')).toBe(world.sandbox.app.id);
  });

  test('asks for secret boards only when told to', async () => {
    const options = await world.chromium.openOptions();
    await options.getByRole('radio', {name: 'Sign in with my app'}).check();
    await options.getByRole('checkbox', {name: 'My secret boards too'}).check();
    await options.getByRole('textbox', {name: 'App ID'}).fill(world.sandbox.app.id);
    await options.getByRole('textbox', {name: 'App secret key'}).fill(world.sandbox.app.secret);
    const consent = await decide(world, options, 'Sign in with Pinterest', 'Give access');
    await connectedStatus(options).waitFor();
    const secret = 'boards:read_secret,boards:write_secret,pins:read_secret,pins:write_secret';
    expect(consent.searchParams.get('scope')).toBe(`${PINNING},${secret}`);
  });

  test('keeps nothing when the user cancels, and says so', async () => {
    const before = tokenRequests(world).length;
    const {options} = await signInByApp(world, 'Cancel');
    await options.getByText('You did not let Pinmarklet into your account').waitFor();
    // Pinterest did come back, so the redirect address is right: that step stays ticked off.
    await options.getByText(/came back to this address/).waitFor();
    expect(await readRecord(options)).toBeUndefined();
    expect(tokenRequests(world)).toHaveLength(before);
  });

  test('names the permission that was not granted, and keeps nothing', async () => {
    const {tokens} = world.sandbox;
    tokens.withhold(['boards:write', 'pins:write']);
    const {options} = await signInByApp(world);
    await options.getByText('Pinterest has not granted what this needs: boards:write, pins:write').waitFor();
    await options.getByText('Not yet: All permissions are granted').waitFor();
    expect(await readRecord(options)).toBeUndefined();
    tokens.withhold([]);
  });

  test('says that the secret key is wrong, and keeps nothing', async () => {
    const {id} = world.sandbox.app;
    const {options} = await signInByApp(world, 'Give access', {id, secret: 'not-the-secret'});
    await options.getByText('Not yet: Pinterest takes the app ID and the secret key').waitFor();
    await options.getByRole('alert').waitFor();
    expect(await readRecord(options)).toBeUndefined();
  });
});

describe('signing in as the app’s owner', () => {
  test('needs no consent page, and is renewed by the app’s secret', async () => {
    const {sandbox} = world;
    const before = tokenRequests(world).length;
    const options = await signInAsOwner(world);
    await connectedStatus(options).waitFor();
    await options.getByText(/Signed in as your app’s owner/).waitFor();
    sandbox.tokens.expireAccessTokens();
    expect(await ask(options, 'boards/list')).toMatchObject({ok: true});
    const grants = tokenRequests(world).slice(before);
    expect(grants.map(({body}) => new URLSearchParams(body).get('grant_type'))).toEqual([
      'client_credentials',
      'client_credentials',
    ]);
  });

  test('is bound to Pinterest’s sandbox where that was chosen', async () => {
    const {chromium, sandbox} = world;
    const before = sandbox.requests.length;
    const options = await chromium.openOptions();
    await options.getByRole('radio', {name: 'For myself only, without a redirect'}).check();
    await options.getByText('Which Pinterest').click();
    await options.getByRole('radio', {name: 'Pinterest’s sandbox, for trying out'}).check();
    await options.getByRole('textbox', {name: 'App ID'}).fill(sandbox.app.id);
    await options.getByRole('textbox', {name: 'App secret key'}).fill(sandbox.app.secret);
    await options.getByRole('button', {name: 'Sign in as the app’s owner'}).click();
    await options.getByText(/in Pinterest’s sandbox\./).waitFor();
    expect(await ask(options, 'boards/list')).toMatchObject({ok: true});
    const hosts = sandbox.requests.slice(before).map(({host}) => host);
    expect(hosts.length).toBeGreaterThan(2);
    expect(new Set(hosts)).toEqual(new Set(['api-sandbox.pinterest.com']));
  });
});

describe('a token that was pasted into the first version', () => {
  test('still serves', async () => {
    const {chromium, sandbox} = world;
    const options = await chromium.openOptions();
    await options.getByRole('status').filter({hasText: 'No account is connected'}).waitFor();
    const baseUrl = 'https://api.pinterest.com/v5';
    await writeRecord(options, {accessToken: sandbox.token, baseUrl, accountId: sandbox.state.account.id});
    await options.reload();
    await connectedStatus(options).waitFor();
    await options.getByText(/By a pasted token/).waitFor();
    expect(await ask(options, 'boards/list')).toMatchObject({ok: true});
  });
});
