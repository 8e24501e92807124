import type {Page} from 'playwright';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {recordsOf} from './outbox-steps';
import {ask, connectedStatus, readRecord, signInAsOwner, signInByApp} from './sign-in-steps';
import {chooseBoard, openPopupOn, openWorld, pinButton, tilesOf, type World} from './world';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

/** What any page of ours can read of the storage areas. */
const dumpStorage = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const {local, session, sync} = chrome.storage;
    return JSON.stringify(await Promise.all([local, session, sync].map((area) => area.get(null))));
  });

const askEverything = async (page: Page): Promise<string> => {
  const inputs = {
    'delivery/get': {},
    'account/check': {},
    'account/describe': {},
    'boards/list': {},
    'sections/list': {boardId: '1'},
    'outbox/follow': {id: crypto.randomUUID(), seen: ''},
    'pins/delete': {pinId: '1'},
    'page/collect': {tabId: 1},
    'page/change': {tabId: 1},
    'page/further': {tabId: 1, step: 'back'},
  };
  return JSON.stringify(await Promise.all(Object.entries(inputs).map(([name, input]) => ask(page, name, input))));
};

test('an app’s secret and its tokens go to Pinterest alone: no page, message, storage area or log holds them', async () => {
  const {sandbox, chromium} = world;
  const {options} = await signInByApp(world);
  await connectedStatus(options).waitFor();
  const {page, popup} = await openPopupOn(world, 'blog.html');
  await tilesOf(popup).first().click();
  await chooseBoard(popup, 'Kitchen');
  sandbox.tokens.expireAccessTokens();
  await pinButton(popup).click();
  await popup.getByRole('status').filter({hasText: 'Pinned to'}).waitFor();

  const {app, state} = sandbox;
  const basic = Buffer.from(`${app.id}:${app.secret}`).toString('base64');
  const kept = await readRecord(options);
  expect(kept).toMatchObject({clientSecret: app.secret, kind: 'app'});
  const tokens = [kept?.['accessToken'], kept?.['refreshToken'], ...state.accessTokens.map(({token}) => token)];
  const secrets = [app.secret, basic, ...tokens.map(String)];
  expect(new Set(secrets).size).toBeGreaterThanOrEqual(5);

  const seen = {
    page: await page.content(),
    popup: await popup.content(),
    options: await options.content(),
    storage: await dumpStorage(popup),
    outbox: JSON.stringify(
      await Promise.all(['outbox', 'claims', 'pacing', 'ledger'].map((one) => recordsOf(popup, one))),
    ),
    messages: await askEverything(popup),
    log: chromium.consoleLines.join('\n'),
  };
  expect(seen.storage).toContain('username');
  expect(seen.outbox).toContain('Kitchen ideas');
  expect(seen.messages).toContain('Kitchen ideas');
  for (const [place, text] of Object.entries(seen)) {
    for (const secret of secrets) expect(text.includes(secret), place).toBe(false);
  }

  for (const {host, method, path, headers, body} of sandbox.requests) {
    const {authorization = '', ...others} = headers;
    const isTokenRequest = method === 'POST' && host === 'api.pinterest.com' && path === '/v5/oauth/token';
    const spoken = isTokenRequest ? '' : body;
    for (const secret of secrets) expect(path + spoken + JSON.stringify(others)).not.toContain(secret);
    if (authorization !== '') expect(host).toBe('api.pinterest.com');
    expect(authorization.startsWith('Basic ')).toBe(isTokenRequest);
  }
});

test('forgetting erases the app’s secret along with the tokens', async () => {
  const options = await signInAsOwner(world);
  await connectedStatus(options).waitFor();
  expect(await readRecord(options)).toMatchObject({kind: 'owner'});
  await options.getByRole('button', {name: 'Forget this account'}).click();
  await options.getByText('Forgotten. The token is erased from this device.').waitFor();
  expect(await readRecord(options)).toBeUndefined();
});
