import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {type Pages, startPages} from '../pages/start-pages';
import {type Sandbox, startSandbox} from '../sandbox/start-sandbox';
import {serveOnLoopback} from '../sandbox/testing/serve-on-loopback';
import {type FirefoxUnderTest, launchFirefox} from '../support/firefox';
import type {FirefoxDocument} from '../support/firefox-document';
import {chooseBoardInFirefox, connectInFirefox, pressInFirefox, saidInFirefox} from '../support/firefox-steps';
import {packageDir} from '../support/package-files';
import {countPinsAtOnce, pinRequests} from './pin-requests';
import {putInPage, recordsInPage} from './records-in-page';

let sandbox: Sandbox;
let pages: Pages;
let firefox: FirefoxUnderTest;
let options: FirefoxDocument;

const {atOnce, answering} = countPinsAtOnce();

beforeAll(async () => {
  sandbox = await startSandbox(answering);
  pages = await startPages();
  const addonId = 'pinmarklet@pinmarklet.example';
  firefox = await launchFirefox({extensionDir: packageDir('firefox'), addonId, sandbox});
  options = await connectInFirefox(firefox, sandbox.token);
});

afterEach(() => sandbox.faults.set([]));

afterAll(async () => {
  await firefox.close();
  await Promise.all([sandbox.close(), pages.close()]);
});

const posts = () => pinRequests(sandbox);

const pinsReach = (count: number) => expect.poll(() => sandbox.pins().length, {timeout: 20_000}).toBe(count);

const nudge = (page: FirefoxDocument): Promise<void> =>
  page.evaluate(() => {
    void chrome.runtime.sendMessage({name: 'outbox/nudge', input: {}});
  });

/** The popup over a page of one picture, ready to pin. */
const ready = async (address = `${pages.origin}/single.html`): Promise<FirefoxDocument> => {
  await firefox.openPage(address);
  const popup = await firefox.clickToolbar();
  await chooseBoardInFirefox(popup, 'small gardens');
  return popup;
};

describe('Pinterest’s own host, taken from the extension', () => {
  const PINTEREST = ['https://api.pinterest.com/*'];

  test('keeps the pin and says so; it goes out by itself once the host is given back', async () => {
    const [before, asked] = [sandbox.pins().length, posts()];
    const popup = await ready();
    await firefox.takeHosts(PINTEREST);
    await popup.press('Enter');
    await saidInFirefox(popup, 'The browser does not let Pinmarklet reach https://api.pinterest.com');
    expect(posts()).toBe(asked);
    await firefox.giveHosts(PINTEREST);
    await pinsReach(before + 1);
    await saidInFirefox(popup, 'Pinned to Small gardens');
  });

  test('is asked for by the popup, which may close over the browser’s question', async () => {
    const before = sandbox.pins().length;
    const popup = await ready(`${pages.origin}/single.html?asked`);
    await firefox.takeHosts(PINTEREST);
    await popup.press('Enter');
    await saidInFirefox(popup, 'Allow it now');
    const allow = () => {
      const button = [...document.querySelectorAll('button')].find(({textContent}) => textContent === 'Allow it now');
      button?.setAttribute('id', 'allow');
      return button !== undefined;
    };
    expect(await popup.evaluate(allow)).toBe(true);
    await popup.click('#allow');
    await firefox.allowAsked();
    await pinsReach(before + 1);
  });
});

describe('pins that many ask for at once', () => {
  test('leave one after another', async () => {
    const before = sandbox.pins().length;
    await firefox.openPage(`${pages.origin}/blog.html`);
    const popup = await firefox.clickToolbar();
    await pressInFirefox(popup, 'Select all');
    const count = await popup.waitFor(
      () =>
        Number(
          /^Pin (\d+) images/.exec([...document.querySelectorAll('footer button')].at(-1)?.textContent ?? '')?.[1],
        ),
      {what: 'all are selected'},
    );
    await chooseBoardInFirefox(popup, 'small gardens');
    sandbox.faults.set(['POST /pins delay=100']);
    atOnce.most = 0;
    await pressInFirefox(popup, 'Pin ');
    await Promise.all([options, popup, options, popup].map(nudge));
    await pinsReach(before + count);
    expect(atOnce.most).toBe(1);
  });
});

describe('a picture whose host was not granted', () => {
  const PICTURES = 'https://i.pinimg.com/*';

  /** A pin of a picture that its page shows and may not hand over, refused for want of its host. */
  const refusedForHost = async () => {
    const [source = expect.fail('nothing is pinned yet')] = sandbox.pins();
    const ending = source.picture.contentType === 'image/png' ? 'png' : 'jpg';
    const picture = `https://i.pinimg.com/originals/${source.id}.${ending}`;
    const site = await serveOnLoopback((_, response) => {
      response.writeHead(200, {'content-type': 'text/html', 'content-security-policy': "connect-src 'none'"});
      response.end(`<!doctype html><title>Far away</title><img src="${picture}" width="600" alt="Far away">`);
    });
    const popup = await ready(`${site.origin}/`);
    await popup.press('Enter');
    await saidInFirefox(popup, 'Allow Pinmarklet to fetch it from');
    return {popup, site, source};
  };

  test('waits for the user’s word, and goes out although the popup is gone by then', async () => {
    const before = sandbox.pins().length;
    const {popup, site, source} = await refusedForHost();
    expect(sandbox.pins()).toHaveLength(before);
    await firefox.openPage(`${pages.origin}/empty.html`);
    expect(await popup.isOpen()).toBe(false);
    await firefox.giveHosts([PICTURES]);
    await pinsReach(before + 1);
    const {width, height} = source.picture;
    expect(sandbox.pins().at(-1)?.picture).toMatchObject({width, height});
    await firefox.takeHosts([PICTURES]);
    await site.close();
  });

  test('goes out at the event page’s next start, where that had ended as the user said yes', async () => {
    const before = sandbox.pins().length;
    const {site, source} = await refusedForHost();
    const lying = await options.evaluate(recordsInPage, 'outbox');
    const refused = lying.find(({state}) => JSON.stringify(state).includes('needsHost')) ?? expect.fail('none waits');
    await options.evaluate(
      async (ids) => void (await chrome.runtime.sendMessage({name: 'outbox/erase', input: {ids}})),
      [refused['id']],
    );
    await firefox.giveHosts([PICTURES]);
    await firefox.stopBackground();
    // As it lies on disk after a death between the grant, of which nobody is told again, and all that follows from it.
    await options.evaluate(putInPage, [refused]);
    await firefox.background();
    await pinsReach(before + 1);
    const {width, height} = source.picture;
    expect(sandbox.pins().at(-1)?.picture).toMatchObject({width, height});
    await firefox.takeHosts([PICTURES]);
    await site.close();
  });

  test('holds it until the pin is out and no longer, though the browser died in between', async () => {
    const holds = () => options.evaluate((origins) => chrome.permissions.contains({origins}), [PICTURES]);
    const ask = (name: string) =>
      options.evaluate(async (name) => void (await chrome.runtime.sendMessage({name, input: {}})), name);
    const before = sandbox.pins().length;
    const {site} = await refusedForHost();
    await ask('outbox/pause');
    await firefox.giveHosts([PICTURES]);
    const noted = () =>
      options.evaluate(async () => (await chrome.storage.local.get('picture.lentOrigins'))['picture.lentOrigins']);
    await expect.poll(noted).toEqual(['https://i.pinimg.com']);
    // All that a browser takes with it.
    await options.evaluate(() => chrome.storage.session.clear());
    await firefox.stopBackground();
    await firefox.background();
    await nudge(options);
    expect(await holds()).toBe(true);
    expect(sandbox.pins()).toHaveLength(before);
    await ask('outbox/resume');
    await pinsReach(before + 1);
    await expect.poll(holds, {timeout: 20_000}).toBe(false);
    await site.close();
  });
});
