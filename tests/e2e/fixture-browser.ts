import type {BrowserContext, Page} from 'playwright';
import {launchChromium} from '../support/chromium';
import {launchFirefox} from '../support/firefox';
import type {FirefoxDocument} from '../support/firefox-document';
import {waitUntil} from '../support/wait-until';
import {buildGatherer, GATHERER_ID} from './gatherer-extension';
import type {GathererCalls} from './gatherer-worker';

export type BrowserName = 'chromium' | 'firefox';

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/** A page in the one tab, which the page after it takes over: a new tab takes longer than all that is done in it. */
export type PageUnderTest = {
  /** Runs a function in the page's own world; it sees its arguments and the page. */
  readonly evaluate: <Result, Args extends readonly unknown[]>(
    act: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<Result>;
};

/** Calls one of the worker's functions; `callsOf` says what each of them answers. */
type Call = (name: keyof GathererCalls, args: readonly unknown[]) => Promise<unknown>;

/** The worker's functions as if they were here. The worker is built from their source, so that the types are its own. */
const callsOf = (call: Call): GathererCalls => ({
  tabOf: (...args) => call('tabOf', args) as ReturnType<GathererCalls['tabOf']>,
  stateOf: (...args) => call('stateOf', args) as ReturnType<GathererCalls['stateOf']>,
  collect: (...args) => call('collect', args) as ReturnType<GathererCalls['collect']>,
});

type Driver = {
  /** Playwright's, null for Firefox. */
  readonly context: BrowserContext | null;
  readonly open: (url: string) => Promise<PageUnderTest>;
  readonly calls: GathererCalls;
  readonly close: () => Promise<void>;
};

const startChromium = async (extensionDir: string): Promise<Driver> => {
  const chromium = await launchChromium({extensionDir});
  // Taken in hand once: to do so takes longer than most calls. The same object answers for all of a worker's lives.
  const [worker, control] = [await chromium.worker(), await chromium.controlWorker()];
  let tab: Page | null = null;
  return {
    context: chromium.context,
    open: async (url) => {
      if (tab === null) tab = await chromium.openPage(url);
      else await tab.goto(url);
      const page = tab;
      // As text, so that a page's own policy and prototypes have no say in it.
      return {evaluate: (act, ...args) => page.evaluate(`(${act})(...${JSON.stringify(args)})`)};
    },
    calls: callsOf(async (name, args) => {
      await control.start();
      return worker.evaluate(`gatherer.${name}(...${JSON.stringify(args)})`);
    }),
    close: chromium.close,
  };
};

const startFirefox = async (extensionDir: string): Promise<Driver> => {
  const firefox = await launchFirefox({extensionDir, addonId: GATHERER_ID});
  const calls = callsOf(async (name, args) => {
    const background = await firefox.background();
    const call = (called: string, given: readonly unknown[]) =>
      (globalThis as unknown as {gatherer: Record<string, (...all: readonly unknown[]) => unknown>}).gatherer[called]?.(
        ...given,
      );
    return background.evaluate(call, name, args);
  });
  let tab: FirefoxDocument | null = null;
  return {
    context: null,
    open: async (url) => {
      if (tab === null) tab = await firefox.openPage(url);
      else await tab.goto(url);
      return tab;
    },
    calls,
    close: firefox.close,
  };
};

/** A browser in which our worker's code looks at pages, as it does after a click. */
export const openFixtureBrowser = async (name: BrowserName) => {
  const extension = await buildGatherer();
  const driver = await (name === 'chromium' ? startChromium : startFirefox)(extension.path);
  const {calls} = driver;
  return {
    name,
    context: driver.context,
    open: async (url: string) => {
      const page = await driver.open(url);
      const tabId = await waitUntil(() => calls.tabOf(url), {what: `the tab of ${url} is known`});
      return {
        ...page,
        collect: (srcUrl: string | null = null) => calls.collect(tabId, srcUrl),
        /** The markup of all its frames and shadow trees in short. */
        state: () => calls.stateOf(tabId),
      };
    },
    close: async () => {
      await driver.close();
      await extension.remove();
    },
  };
};

export type FixtureBrowser = Awaited<ReturnType<typeof openFixtureBrowser>>;
