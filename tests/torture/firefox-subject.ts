import type {Sandbox} from '../sandbox/start-sandbox';
import {type FirefoxUnderTest, launchFirefox} from '../support/firefox';
import type {FirefoxDocument} from '../support/firefox-document';
import {chooseBoardInFirefox, connectInFirefox, pressInFirefox} from '../support/firefox-steps';
import {packageDir} from '../support/package-files';
import {waitUntil} from '../support/wait-until';
import {readHeld} from './read-held';
import type {Subject} from './subject';

/** What Firefox itself takes, and what it takes at least, before an idle event page is ended. */
const IDLE_MS = {usual: 30_000, least: 100};

/** Fills the popup's form in as a person would, and presses "Pin". */
const pinFrom = async (popup: FirefoxDocument, count: number): Promise<void> => {
  await pressInFirefox(popup, 'Select all');
  await chooseBoardInFirefox(popup, 'small gardens');
  await pressInFirefox(popup, count === 1 ? 'Pin image' : `Pin ${count} images`);
};

const start = async (sandbox: Sandbox): Promise<{firefox: FirefoxUnderTest; home: FirefoxDocument}> => {
  const addonId = 'pinmarklet@pinmarklet.example';
  const firefox = await launchFirefox({extensionDir: packageDir('firefox'), addonId, sandbox});
  const home = await connectInFirefox(firefox, sandbox.token);
  await firefox.backgroundEnds();
  return {firefox, home};
};

type End = (firefox: FirefoxUnderTest, moment: () => Promise<void>, idleMs: number) => Promise<void>;

const openFirefox = async (sandbox: Sandbox, end: End): Promise<Subject> => {
  const {firefox, home} = await start(sandbox);
  const held = async () => new Map(await home.evaluate(readHeld));
  const wake = async (): Promise<void> => {
    await firefox.background();
  };

  return {
    pinAll: async (address, count) => {
      await firefox.setIdleTimeout(IDLE_MS.usual);
      const before = (await held()).size;
      await firefox.openPage(address);
      await pinFrom(await firefox.clickToolbar(), count);
      await waitUntil(async () => (await held()).size >= before + count, {
        what: `${count} more pictures are held`,
        deadlineMs: 30_000,
      });
    },
    live: async (moment, idleMs) => {
      const before = await firefox.backgroundEnds();
      await end(firefox, moment, idleMs);
      return (await firefox.backgroundEnds()) > before;
    },
    wake: async () => {
      await firefox.setIdleTimeout(IDLE_MS.usual);
      await wake();
    },
    held,
    tell: (kills) => `${kills} ends of the event page`,
    close: firefox.close,
  };
};

/** Its event page is ended by Firefox itself, when it finds it idle: a request of its own does not count as work. */
export const openIdleFirefox = (sandbox: Sandbox): Promise<Subject> =>
  openFirefox(sandbox, async (firefox, _, idleMs) => {
    const before = await firefox.backgroundEnds();
    await firefox.setIdleTimeout(IDLE_MS.least + idleMs);
    await firefox.background();
    await waitUntil(async () => (await firefox.backgroundEnds()) > before, {
      what: 'Firefox ends the event page',
      deadlineMs: 30_000,
    });
  });

/** Its event page is ended when the moment has come, as the button in about:debugging does. */
export const openStoppedFirefox = (sandbox: Sandbox): Promise<Subject> =>
  openFirefox(sandbox, async (firefox, moment) => {
    await firefox.background();
    await moment();
    await firefox.stopBackground();
  });
