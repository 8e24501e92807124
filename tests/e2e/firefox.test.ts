import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Pages, startPages} from '../pages/start-pages';
import {type Sandbox, startSandbox} from '../sandbox/start-sandbox';
import {type FirefoxUnderTest, launchFirefox} from '../support/firefox';
import {chooseBoardInFirefox, connectInFirefox} from '../support/firefox-steps';
import {packageDir} from '../support/package-files';
import {bytesOf} from './world';

let sandbox: Sandbox;
let pages: Pages;
let firefox: FirefoxUnderTest;

beforeAll(async () => {
  sandbox = await startSandbox();
  pages = await startPages();
  firefox = await launchFirefox({
    extensionDir: packageDir('firefox'),
    addonId: 'pinmarklet@pinmarklet.example',
    sandbox,
  });
});

afterAll(async () => {
  await firefox.close();
  await Promise.all([sandbox.close(), pages.close()]);
});

/** The accessible names of the tiles, or null while there are none. */
const tileNames = () => {
  const names = [...document.querySelectorAll('[role=option][aria-label]')].map((tile) =>
    tile.getAttribute('aria-label'),
  );
  return names.length > 0 && names;
};

/** What a status says once it says that; before, a pin is only saved. */
const told = (words: string) =>
  [...document.querySelectorAll('[role=status]')]
    .map(({textContent}) => textContent)
    .find((text) => text?.includes(words));

const hasFocus = (selector: string) => document.activeElement?.matches(selector) === true;

describe('Firefox, with the shipped package at Pinterest’s real addresses', () => {
  test('connects an account by a pasted token', async () => {
    await connectInFirefox(firefox, sandbox.token);
    expect(sandbox.requests.map(({host, path}) => host + path)).toContain('api.pinterest.com/v5/user_account');
  });

  test('the toolbar button lists the page’s pictures; one is chosen, and the pin stands', async () => {
    await firefox.openPage(`${pages.origin}/blog.html`);
    const popup = await firefox.clickToolbar();
    const names = await popup.waitFor(tileNames, {what: 'the pictures are listed'});
    expect(names.filter((name) => /Halved leeks|A fruit tart|A glazed vase/.test(name ?? ''))).toHaveLength(3);
    const index = names.findIndex((name) => name?.startsWith('Halved leeks'));
    await popup.evaluate(
      (at) => document.querySelectorAll<HTMLElement>('[role=option][aria-label]')[at]?.click(),
      index,
    );
    await chooseBoardInFirefox(popup, 'kitchen');
    await popup.press('Enter');
    await popup.waitFor(told, {what: 'the outcome is told'}, 'Pinned to Kitchen ideas');
    const [pin, ...more] = sandbox.pins();
    expect(more).toEqual([]);
    expect(pin).toMatchObject({title: 'Braised leeks with hazelnuts', link: `${pages.origin}/blog.html`});
    expect(pin?.bytes.equals(await bytesOf(`${pages.origin}/pictures/leeks-3-1600x1067.jpg`))).toBe(true);
  });

  test('the shortcut opens the popup, and one picture goes straight to the form', async () => {
    await firefox.openPage(`${pages.origin}/single.html`);
    await firefox.press('Alt+p');
    const popup = await firefox.popup();
    await popup.waitFor(hasFocus, {what: 'the board field has the focus'}, '[role=combobox]');
    await popup.press('Enter');
    await popup.waitFor(told, {what: 'the outcome is told'}, 'Pinned to Kitchen ideas');
  });

  test('the context menu opens the popup with that image chosen', async () => {
    const page = await firefox.openPage(`${pages.origin}/blog.html`);
    await firefox.chooseMenuItem(page, 'img[src*="vase-7"]', 'Pin this image');
    const popup = await firefox.popup();
    const chosen = await popup.waitFor(
      () => document.querySelector('[role=option][aria-selected=true][aria-label]')?.getAttribute('aria-label'),
      {what: 'a picture is chosen'},
    );
    expect(chosen).toContain('A glazed vase');
  });

  test('an event page that ended in between wakes up and pins', async () => {
    const before = sandbox.pins().length;
    await firefox.openPage(`${pages.origin}/single.html`);
    const popup = await firefox.clickToolbar();
    await popup.waitFor(hasFocus, {what: 'the board field has the focus'}, '[role=combobox]');
    await firefox.stopBackground();
    await popup.press('Enter');
    await popup.waitFor(told, {what: 'the outcome is told'}, 'Pinned to');
    expect(sandbox.pins()).toHaveLength(before + 1);
  });

  test('nopin is obeyed, and the token is in no log', async () => {
    await firefox.openPage(`${pages.origin}/nopin.html`);
    const popup = await firefox.clickToolbar();
    await popup.waitFor(() => document.body.textContent?.includes('These portraits belong') === true, {
      what: 'the reason',
    });
    expect((await firefox.consoleLines()).join('\n')).not.toContain(sandbox.token);
  });

  test('the second shortcut pins the best image to the last board, and its notice undoes it', async () => {
    await firefox.openPage(`${pages.origin}/shop.html`);
    const before = sandbox.pins().length;
    await firefox.press('Alt+Shift+l');
    await expect.poll(() => sandbox.pins().length, {timeout: 15_000}).toBe(before + 1);
    expect(await firefox.clickNotice()).toContain('Kitchen ideas');
    await expect.poll(() => sandbox.pins().length, {timeout: 15_000}).toBe(before);
  });
});
