import {mkdirSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Page} from 'playwright';
import {launchChromium} from '../tests/support/chromium';
import {ensureChromium} from './browsers';
import {setStage} from './stage';

const folder = resolve(import.meta.dirname, '../docs/screenshots');

/** Nothing is caught half drawn or between two colours; pictures below the screen load only when scrolled to. */
const settled = async (popup: Page): Promise<void> => {
  await popup.waitForFunction(() =>
    [...document.images].every((image) => image.complete || image.getBoundingClientRect().top > innerHeight),
  );
  await popup.evaluate(() => Promise.all(document.getAnimations().map(({finished}) => finished)));
};

const takeSeries = async (colorScheme: 'light' | 'dark'): Promise<void> => {
  const stage = await setStage();
  const {sandbox, pages, extensionDir} = stage;
  const browser = await launchChromium({extensionDir, sandbox, colorScheme});
  try {
    const options = await browser.openOptions();
    await options.getByRole('textbox', {name: 'Access token'}).fill(sandbox.token);
    await options.getByRole('button', {name: 'Connect'}).click();
    await options.getByRole('status').filter({hasText: 'Connected as @'}).waitFor();
    const page = await browser.openPage(`${pages.origin}/blog.html`);
    const popup = await browser.clickToolbar(page);
    const shoot = async (name: string) => {
      await settled(popup);
      await popup.screenshot({path: resolve(folder, `${name}-${colorScheme}.png`)});
    };
    const tiles = popup.getByRole('listbox', {name: 'Pictures on this page'}).getByRole('option');
    await tiles.nth(5).waitFor();
    await shoot('grid');
    await tiles.nth(2).click();
    await popup.getByRole('combobox', {name: 'Board'}).fill('kitchen');
    await popup.getByRole('option', {name: 'Kitchen ideas', exact: true}).click();
    await shoot('form');
    await popup.getByRole('button', {name: /^Pin/}).click();
    await popup.getByRole('status').filter({hasText: 'Pinned to'}).waitFor();
    await shoot('saved');
  } finally {
    await browser.close();
    await stage.close();
  }
};

// The pictures that README shows, of the shipped package on a demo page.
await ensureChromium();
mkdirSync(folder, {recursive: true});
for (const colorScheme of ['light', 'dark'] as const) await takeSeries(colorScheme);
console.log(`written to ${folder}`);
