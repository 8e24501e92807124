import type {Page} from 'playwright';
import {launchChromium} from '../support/chromium';
import type {ChromiumSandbox} from '../support/chromium-settings';
import {packageDir} from '../support/package-files';
import {waitUntil} from '../support/wait-until';
import {readHeld} from './read-held';
import type {Subject} from './subject';

const connect = async (options: Page, token: string): Promise<void> => {
  await options.getByRole('textbox', {name: 'Access token'}).fill(token);
  await options.getByRole('button', {name: 'Connect'}).click();
  await options.getByRole('status').filter({hasText: 'Connected as @'}).waitFor();
};

/** Fills the popup's form in as a person would, up to the last press. */
const fillIn = async (popup: Page, count: number): Promise<void> => {
  const tiles = popup.getByRole('listbox', {name: 'Pictures on this page'}).getByRole('option');
  await tiles.first().waitFor();
  await popup.getByRole('button', {name: 'Select all'}).click();
  const board = popup.getByRole('combobox', {name: 'Board'});
  await board.fill('Small gardens');
  await popup.getByRole('option', {name: 'Small gardens'}).first().waitFor();
  await board.press('Enter');
  await popup.getByRole('button', {name: count === 1 ? /^Pin/ : `Pin ${count} images`}).waitFor();
};

export const openChromiumSubject = async (sandbox: ChromiumSandbox & {readonly token: string}): Promise<Subject> => {
  const chromium = await launchChromium({extensionDir: packageDir('chrome'), sandbox});
  // The page whose session holds the worker, and in which the outbox is read: the first, and open to the end.
  const [home = await chromium.context.newPage()] = chromium.context.pages();
  await home.goto(`chrome-extension://${chromium.extensionId}/options/index.html`);
  await connect(home, sandbox.token);
  const worker = await chromium.controlWorker();
  const held = async () => new Map(await home.evaluate(readHeld));

  return {
    pinAll: async (address, count) => {
      const before = (await held()).size;
      const page = await chromium.openPage(address);
      const popup = await chromium.clickToolbar(page);
      await fillIn(popup, count);
      await popup.getByRole('button', {name: /^Pin/}).click();
      await waitUntil(async () => (await held()).size >= before + count, {
        what: `${count} more pictures are held`,
        deadlineMs: 30_000,
      });
      await popup.close();
      await page.close();
    },
    live: async (moment) => {
      await worker.start();
      await moment();
      return worker.stop();
    },
    wake: worker.start,
    held,
    tell: (kills) => `${kills} kills`,
    close: async () => {
      await worker.release();
      await chromium.close();
    },
  };
};
