import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {chooseBoard, connectAccount, openPopupOn, openWorld, pinButton, tilesOf, type World} from './world';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

/** What a page of ours, or a script in another page's isolated world, can read of our storage areas. */
const dumpStorage = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const {local, session, sync} = chrome.storage;
    const areas = await Promise.all([local, session, sync].map((area) => area.get(null)));
    return JSON.stringify(areas);
  });

/** Every message our pages can send, with an input that is in order, and what came back. */
const askEverything = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const inputs: Record<string, unknown> = {
      'delivery/get': {},
      'account/check': {},
      'boards/list': {},
      'sections/list': {boardId: '1'},
      'pins/outcome': {id: crypto.randomUUID()},
      'pins/delete': {pinId: '1'},
      'page/collect': {tabId: 1},
      'page/change': {tabId: 1},
      'page/further': {tabId: 1, step: 'back'},
    };
    const replies = Object.entries(inputs).map(([name, input]) => chrome.runtime.sendMessage({name, input}));
    return JSON.stringify(await Promise.all(replies));
  });

describe('the token', () => {
  test('goes to Pinterest’s API and nowhere else: no page, popup, message, storage area or log holds it', async () => {
    const {sandbox, chromium} = world;
    const {token} = sandbox;
    const options = await connectAccount(world);
    const {page, popup} = await openPopupOn(world, 'blog.html');
    await tilesOf(popup).first().click();
    await chooseBoard(popup, 'Kitchen');
    await pinButton(popup).click();
    await popup.getByRole('status').filter({hasText: 'Pinned to'}).waitFor();

    const seen = {
      page: await page.content(),
      popup: await popup.content(),
      options: await options.content(),
      field: await options.getByRole('textbox', {name: 'Access token'}).inputValue(),
      storage: await dumpStorage(popup),
      messages: await askEverything(popup),
      log: chromium.consoleLines.join('\n'),
    };
    expect(seen.storage).toContain('username');
    expect(seen.messages).toContain('Kitchen ideas');
    for (const [place, text] of Object.entries(seen)) expect(text.includes(token), place).toBe(false);

    const carriers = sandbox.requests.filter((request) => JSON.stringify(request).includes(token));
    expect(carriers.length).toBeGreaterThan(0);
    for (const {host, headers, path, body} of carriers) {
      expect(host).toBe('api.pinterest.com');
      expect(headers.authorization).toBe(`Bearer ${token}`);
      expect(path + body).not.toContain(token);
    }
    await popup.close();
  });

  test('is gone from the extension once the account is forgotten', async () => {
    const {chromium} = world;
    const options = await chromium.openOptions();
    await options.getByRole('button', {name: /Forget/}).click();
    await options.getByRole('textbox', {name: 'Access token'}).waitFor();
    const kept = await options.evaluate(async () => {
      const names = (await indexedDB.databases()).flatMap(({name}) => (name === undefined ? [] : [name]));
      const databases = names.map(
        (name) =>
          new Promise<unknown[]>((resolve, reject) => {
            const opening = indexedDB.open(name);
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const all = opening.result.transaction('secrets').objectStore('secrets').getAll();
              all.onsuccess = () => resolve(all.result);
              all.onerror = () => reject(all.error);
            };
          }),
      );
      return Promise.all(databases);
    });
    expect(kept).toEqual([[]]);
    await options.close();
  });
});

describe('the worker', () => {
  test('answers nobody but our own pages: a script in a page is not heard', async () => {
    const {chromium, pages, sandbox} = world;
    const page = await chromium.openPage(`${pages.origin}/blog.html`);
    const popup = await chromium.clickToolbar(page);
    await tilesOf(popup).first().waitFor();
    const before = sandbox.requests.length;
    const worker = await chromium.worker();
    // The click has let us into this page: what a content script there would send is what a hijacked page could.
    const heard = await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({active: true, lastFocusedWindow: true});
      const [injected] = await chrome.scripting.executeScript({
        target: {tabId: tab?.id ?? 0},
        func: async () => {
          const ask = (name: string) =>
            chrome.runtime.sendMessage({name, input: {}}).then(
              (reply: unknown) => reply ?? 'no answer',
              () => 'refused',
            );
          return Promise.all(['delivery/get', 'boards/list', 'account/check', 'account/forget'].map(ask));
        },
      });
      return injected?.result;
    });
    expect(heard).toHaveLength(4);
    expect(heard).toEqual(Array.from({length: 4}, () => expect.stringMatching(/^(no answer|refused)$/)));
    expect(sandbox.requests).toHaveLength(before);
    await popup.close();
  });
});
