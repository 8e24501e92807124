import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type ChromiumUnderTest, launchChromium} from '../support/chromium';
import {grantedPackage} from '../support/granted-package';
import {packageDir} from '../support/package-files';
import {startPictures} from './picture-server';
import {tilesOf} from './world';

let site: Awaited<ReturnType<typeof startPictures>>;
let chromium: ChromiumUnderTest;

beforeAll(async () => {
  site = await startPictures();
  chromium = await launchChromium({extensionDir: packageDir('chrome')});
});

afterAll(async () => {
  await chromium.close();
  await site.close();
});

const image = (name: string) =>
  `<figure><img src="/${name}600x400.jpg" width="600" height="400" alt="${name}"></figure>`;

/** Puts the page there and tells its address. */
const put = (body: string): string => {
  site.files.set('/page/', {type: 'text/html', body: `<!doctype html><title>Frames</title>${body}`});
  return `http://127.0.0.1:${site.port}/page/`;
};

const names = (popup: Page): Promise<string[]> =>
  tilesOf(popup).evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute('aria-label') ?? ''));

describe('a frame of another site', () => {
  const frame = (host: string, side: number) =>
    `<iframe src="http://${host}:${site.port}/inner/" width="${side}" height="${side}"></iframe>`;
  const framing = () => {
    site.files.set('/inner/', {type: 'text/html', body: `<!doctype html>${image('inner')}`});
    return `${image('one')}${image('two')}${frame('localhost', 500)}${frame('player.localhost', 200)}${frame('ads.localhost', 500)}`;
  };
  const offers = (popup: Page) => popup.getByRole('button', {name: 'Look into it'});

  test('is named where it is large, and not where it is small or advertises; nothing is granted before a click', async () => {
    const page = await chromium.openPage(put(framing()));
    const popup = await chromium.clickToolbar(page);
    await popup.getByText('Pictures in a frame of localhost were not looked at.').waitFor();
    expect(await offers(popup).count()).toBe(1);
    const leftOf = async (words: string) => (await popup.getByText(words).boundingBox())?.x;
    expect(await leftOf('Look further down the page')).toBe(await leftOf('Pictures in a frame of localhost'));
    const granted = await popup.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
    expect(granted.filter((origin) => !origin.includes('pinterest.com'))).toEqual([]);
    await page.close();
  });

  test('is looked into where its site is granted, and named no more', async () => {
    const copy = grantedPackage('chrome', {hosts: ['http://localhost/*']});
    const granted = await launchChromium({extensionDir: copy.path});
    try {
      const popup = await granted.clickToolbar(await granted.openPage(put(framing())));
      await tilesOf(popup).nth(2).waitFor();
      expect((await names(popup)).some((name) => name.includes('inner'))).toBe(true);
      expect(await offers(popup).count()).toBe(0);
    } finally {
      await granted.close();
      await copy.remove();
    }
  });
});
