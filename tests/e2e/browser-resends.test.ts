import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../sandbox/start-sandbox';
import {launchChromium} from '../support/chromium';
import {launchFirefox} from '../support/firefox';
import {packageDir} from '../support/package-files';

type Line = {readonly token: string; readonly host: string; readonly isUsedBefore: boolean};

/** Runs in a page of the extension: a POST, over a connection of an earlier call or over a new one. */
const post = async ({token, host, isUsedBefore}: Line): Promise<string> => {
  const headers = {authorization: `Bearer ${token}`, 'content-type': 'application/json'};
  // Read to its end: until then the connection is not free for another call.
  if (isUsedBefore) await (await fetch(`https://${host}/v5/user_account`, {headers, credentials: 'omit'})).text();
  const body = JSON.stringify({name: `Asked for once at ${host}`});
  const call = {method: 'POST', headers, credentials: 'omit', body} as const;
  return fetch(`https://${host}/v5/boards`, call).then(
    ({status}) => String(status),
    () => 'failed',
  );
};

type Subject = {readonly post: (line: Line) => Promise<string>; readonly close: () => Promise<void>};

const openChromium = async (sandbox: Sandbox): Promise<Subject> => {
  const {openOptions, close} = await launchChromium({extensionDir: packageDir('chrome'), sandbox});
  const options = await openOptions();
  return {post: (line) => options.evaluate(post, line), close};
};

const openFirefox = async (sandbox: Sandbox): Promise<Subject> => {
  const addonId = 'pinmarklet@pinmarklet.example';
  const {openExtensionPage, close} = await launchFirefox({extensionDir: packageDir('firefox'), addonId, sandbox});
  const options = await openExtensionPage('options/index.html');
  return {post: (line) => options.evaluate(post, line), close};
};

/** No extension can keep a browser from this: what the outbox promises ends where the browser itself doubles. */
describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
] as const)('%s', (_, open) => {
  const arrived: string[] = [];
  let sandbox: Sandbox;
  let subject: Subject;

  beforeAll(async () => {
    sandbox = await startSandbox({onArrived: (method, path) => arrived.push(`${method} ${path}`)});
    subject = await open(sandbox);
  });

  beforeEach(() => {
    sandbox.faults.set(['POST /boards nth=1 reset=before']);
    arrived.length = 0;
  });

  afterAll(async () => {
    await subject.close();
    await sandbox.close();
  });

  const posts = (): number => arrived.filter((call) => call === 'POST /v5/boards').length;
  const lineTo = (host: string, isUsedBefore: boolean): Line => ({token: sandbox.token, host, isUsedBefore});

  test('sends a POST again by itself when a connection that was used before is reset without a header', async () => {
    expect(await subject.post(lineTo('api.pinterest.com', true))).toBe('201');
    expect(posts()).toBe(2);
  });

  test('tells of a new connection’s reset, and sends nothing again', async () => {
    expect(await subject.post(lineTo('api-sandbox.pinterest.com', false))).toBe('failed');
    expect(posts()).toBe(1);
  });
});
