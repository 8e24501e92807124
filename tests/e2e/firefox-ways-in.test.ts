import sharp from 'sharp';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Pages, startPages} from '../pages/start-pages';
import {type Sandbox, startSandbox} from '../sandbox/start-sandbox';
import {type FirefoxUnderTest, launchFirefox} from '../support/firefox';
import {chooseBoardInFirefox, connectInFirefox} from '../support/firefox-steps';
import {packageDir} from '../support/package-files';

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
  await connectInFirefox(firefox, sandbox.token);
});

afterAll(async () => {
  await firefox.close();
  await Promise.all([sandbox.close(), pages.close()]);
});

const tileNames = () => {
  const tiles = [...document.querySelectorAll('[role=option][aria-label]')];
  return tiles.length > 0 && tiles.map((tile) => tile.getAttribute('aria-label'));
};

const chosenTile = () =>
  document.querySelector('[role=option][aria-selected=true][aria-label]')?.getAttribute('aria-label');

describe('in Firefox', () => {
  test('the menu of a marked text makes it the description', async () => {
    const page = await firefox.openPage(`${pages.origin}/single.html`);
    const text = await page.evaluate(() => {
      const words = document.querySelector('p, h1, figcaption');
      if (words === null) return null;
      getSelection()?.selectAllChildren(words);
      words.id = 'marked';
      return words.textContent?.replace(/\s+/g, ' ').trim();
    });
    expect(text).toBeTruthy();
    await firefox.chooseMenuItem(page, '#marked', 'Pin with selected text');
    const popup = await firefox.popup();
    await popup.waitFor(chosenTile, {what: 'the picture is chosen'});
    const description = await popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea')?.value);
    expect(description).toBe(text);
  });

  test('the menu of a page opens the popup', async () => {
    const page = await firefox.openPage(`${pages.origin}/blog.html`);
    await firefox.chooseMenuItem(page, 'h1', 'Pin from this page');
    const popup = await firefox.popup();
    const names = await popup.waitFor(tileNames, {what: 'the pictures are listed'});
    expect(names.length).toBeGreaterThan(5);
  });

  test('a picture alone in its tab is offered without its file’s name for a title', async () => {
    await firefox.openPage(`${pages.origin}/pictures/leeks-3-1200x800.jpg`);
    const popup = await firefox.clickToolbar();
    expect(await popup.waitFor(chosenTile, {what: 'the picture is chosen'})).toContain('1200 × 800');
    const title = await popup.evaluate(() => document.querySelector<HTMLInputElement>('#title')?.value);
    expect(title).toBe('');
  });

  test.each([
    ['a card of a page’s title', 0, [1000, 1500]],
    ['what a page shows', 1, null],
  ] as const)('%s is made and pinned', async (_, index, size) => {
    const page = await firefox.openPage(`${pages.origin}/empty.html?${index}`);
    const popup = await firefox.clickToolbar();
    await popup.waitFor(() => document.querySelectorAll('main button').length >= 4, {what: 'both are offered'});
    const isAsked = await popup.evaluate((at) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button')].slice(-2);
      buttons[at]?.click();
      return buttons[at] !== undefined;
    }, index);
    expect(isAsked).toBe(true);
    await popup.waitFor(chosenTile, {what: 'it is chosen'});
    await chooseBoardInFirefox(popup, 'kitchen');
    await popup.press('Enter');
    await expect.poll(() => sandbox.pins().length, {timeout: 15_000}).toBe(index + 1);
    const {width, height} = await sharp(sandbox.pins().at(-1)?.bytes).metadata();
    const shown = await page.evaluate(() => [innerWidth * devicePixelRatio, innerHeight * devicePixelRatio]);
    expect([width, height]).toEqual(size ?? shown);
  });
});
