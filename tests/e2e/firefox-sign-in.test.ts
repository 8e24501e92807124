import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../sandbox/start-sandbox';
import {type FirefoxUnderTest, launchFirefox} from '../support/firefox';
import type {FirefoxDocument} from '../support/firefox-document';
import {packageDir} from '../support/package-files';

let sandbox: Sandbox;
let firefox: FirefoxUnderTest;

beforeAll(async () => {
  sandbox = await startSandbox();
  const addonId = 'pinmarklet@pinmarklet.example';
  firefox = await launchFirefox({extensionDir: packageDir('firefox'), addonId, sandbox});
});

afterAll(async () => {
  await firefox.close();
  await sandbox.close();
});

const shows = (words: string) => document.body.textContent?.includes(words) === true;

/** Types the app's keys and presses the button that opens Pinterest's consent page. */
const startSignIn = async (): Promise<{options: FirefoxDocument; consent: FirefoxDocument}> => {
  const options = await firefox.openExtensionPage('options/index.html');
  await options.waitFor(shows, {what: 'the set-up is shown'}, 'Sign in with my app');
  await options.click('#way-app');
  await options.click('#app-id');
  await options.type(sandbox.app.id);
  await options.click('#app-secret');
  await options.type(sandbox.app.secret);
  await options.click('#app-form button[type=submit]');
  return {options, consent: await firefox.findPage('https://www.pinterest.com/oauth/')};
};

describe('signing in with one’s own app, in Firefox', () => {
  test('says so when the user cancels', async () => {
    const {options, consent} = await startSignIn();
    await consent.click('button[value=deny]');
    await options.waitFor(shows, {what: 'the refusal is told'}, 'You did not let Pinmarklet into your account');
    expect(sandbox.tokens.requests()).toEqual([]);
  });

  test('goes through Pinterest’s consent page, and its token is renewed', async () => {
    const {options, consent} = await startSignIn();
    const address = await consent.evaluate(() => location.href);
    expect(new URL(address).searchParams.get('redirect_uri')).toMatch(
      /^https:\/\/[0-9a-f]{40}\.extensions\.allizom\.org\/$/,
    );
    await consent.click('button[value=grant]');
    await options.waitFor(shows, {what: 'the account is shown'}, 'Connected as @');
    await options.waitFor(shows, {what: 'the boards are read'}, 'Your boards can be read');
    sandbox.tokens.expireAccessTokens();
    await firefox.stopBackground();
    await options.evaluate(() =>
      [...document.querySelectorAll('button')].find(({textContent}) => textContent === 'Check again')?.click(),
    );
    await options.waitFor(shows, {what: 'the check went well'}, 'Pinterest accepts the token.');
    const grants = sandbox.tokens.requests().map(({grantType}) => grantType);
    expect(grants).toEqual(['authorization_code', 'refresh_token']);
  });
});
