import {launchChromium} from '../support/chromium';
import type {ChromiumSandbox} from '../support/chromium-settings';
import {packageDir} from '../support/package-files';
import {waitUntil} from '../support/wait-until';
import {connect, pressPin} from './chromium-hands';
import {readHeld} from './read-held';
import type {Subject} from './subject';

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
      const {page, popup} = await pressPin(chromium, address, count);
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
