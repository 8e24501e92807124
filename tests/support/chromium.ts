import type {BrowserContext, CDPSession, Page, Worker} from 'playwright';
import {someChromium} from '../../scripts/browsers';
import {type ChromiumOptions, chromiumSettings} from './chromium-settings';
import {controlWorker, currentWorker, stopWorker, type WorkerControl} from './chromium-worker';
import {inTime} from './in-time';
import {tempFolder} from './temp-folder';
import {waitUntil} from './wait-until';

// Playwright reads it when it is imported, and without it never reports a popup as a page: hence no static import.
process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] = '1';

/** Chromium with the shipped package loaded, and what a user can do with it. */
export type ChromiumUnderTest = {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** What worker, popup and pages logged, console errors and uncaught ones included: `address: text`. */
  readonly consoleLines: readonly string[];
  /** The running service worker; wakes it when it was stopped (an evaluate on a stopped one would hang). */
  readonly worker: () => Promise<Worker>;
  /** Ends the service worker as the browser does with an idle one; waits until it is gone. */
  readonly stopWorker: () => Promise<void>;
  /** The worker in hand for many of its lives; the first page of the browser must stay open meanwhile. */
  readonly controlWorker: () => Promise<WorkerControl>;
  /** Opens an address in a new tab, in front; `commit` for a page that never finishes loading. */
  readonly openPage: (url: string, waitFor?: 'load' | 'commit') => Promise<Page>;
  /** Presses our toolbar button over a tab: `activeTab` is truly granted, the popup comes back as a page. */
  readonly clickToolbar: (page: Page) => Promise<Page>;
  /** When the toolbar button was last pressed: milliseconds since 1970, as exact as `performance.now()`. */
  readonly pressedAtMs: () => number;
  /** The popup that opens next, by whatever hand; ask before you act. */
  readonly nextPopup: () => Promise<Page>;
  /** The options page in a new tab. */
  readonly openOptions: () => Promise<Page>;
  /** Loads the extension anew, as an update does: its pages are closed, its worker begins again. */
  readonly reloadExtension: () => Promise<void>;
  /** Ends the browser's process as `kill -9` does, and waits until it is gone; a profile of its own stays. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Of the browser itself, whatever page it shows. */
const browserSession = async (context: BrowserContext): Promise<CDPSession> => {
  const session = await inTime('to speak with the browser', Promise.resolve(context.browser()?.newBrowserCDPSession()));
  if (session === undefined) throw new Error('Chromium is closed');
  return session;
};

/** What is newer than Playwright's list of the protocol, or needs more than that says: each command has a limit. */
const newCommands = async (context: BrowserContext) => {
  const session = await browserSession(context);
  const send = session.send.bind(session) as unknown as (method: string, params: object) => Promise<unknown>;
  return {
    send: (method: string, params: object) => inTime(method, send(method, params)),
    detach: () => session.detach(),
  };
};

/** Playwright does not say which process it has started; the browser itself does. */
const killProcess = async (context: BrowserContext): Promise<void> => {
  const session = await browserSession(context);
  const {processInfo} = await session.send('SystemInfo.getProcessInfo');
  const pid = processInfo.find(({type}) => type === 'browser')?.id;
  if (pid === undefined) throw new Error('Chromium does not tell its process');
  const gone = context.waitForEvent('close');
  process.kill(pid, 'SIGKILL');
  await gone;
};

const bringToFront = (page: Page): Promise<void> => inTime('to bring a tab to the front', page.bringToFront());

/** Closes popups that are still open: the button pressed over one does nothing. */
const closePopups = async (context: BrowserContext, popupUrl: string): Promise<void> => {
  const open = context.pages().filter((page) => page.url().startsWith(popupUrl));
  await Promise.all(open.map((page) => inTime('to close a popup', page.close())));
};

/** Returns when it was. A toolbar action belongs to a target of type `tab`, which holds the page's and has another id. */
const pressButton = async (context: BrowserContext, id: string, page: Page): Promise<number> => {
  const {send, detach} = await newCommands(context);
  const targetId = await waitUntil(
    async () => {
      const {targetInfos} = (await send('Target.getTargets', {filter: [{type: 'tab'}]})) as {
        targetInfos: {targetId: string; url: string; embedderData?: {tabActive?: boolean}}[];
      };
      return targetInfos.find(({url, embedderData}) => url === page.url() && embedderData?.tabActive === true)
        ?.targetId;
    },
    {what: `the tab of ${page.url()} is in front`},
  );
  const pressedAtMs = performance.timeOrigin + performance.now();
  await send('Extensions.triggerAction', {id, targetId});
  await detach();
  return pressedAtMs;
};

const loadAnew = async (context: BrowserContext, path: string): Promise<void> => {
  const {send, detach} = await newCommands(context);
  await send('Extensions.loadUnpacked', {path});
  await detach();
};

const LOADING_MS = 20_000;

const idOf = async (context: BrowserContext): Promise<string> => {
  const [known] = context.serviceWorkers();
  const worker = known ?? (await context.waitForEvent('serviceworker', {timeout: LOADING_MS}));
  return new URL(worker.url()).host;
};

const listenToConsole = (context: BrowserContext): readonly string[] => {
  const lines: string[] = [];
  context.on('console', (message) => lines.push(`${message.location().url}: ${message.text()}`));
  context.on('weberror', (error) => lines.push(`${error.page()?.url()}: ${error.error()}`));
  return lines;
};

type Started = {readonly context: BrowserContext; readonly id: string; readonly close: () => Promise<void>};

/** A browser whose extension does not come up is closed again. */
const start = async (options: ChromiumOptions): Promise<Started> => {
  const {chromium} = await import('playwright');
  const executablePath = await someChromium();
  const profile = options.profileDir === undefined ? tempFolder('chromium') : null;
  const folder = options.profileDir ?? profile?.path ?? '';
  let context: BrowserContext | null = null;
  const close = async () => {
    await context?.close();
    await profile?.remove();
  };
  try {
    context = await chromium.launchPersistentContext(folder, {...chromiumSettings(options), executablePath});
    return {context, id: await idOf(context), close};
  } catch (cause) {
    await close();
    throw new Error(`${executablePath} did not start with the extension`, {cause});
  }
};

/** Starts Chromium with the extension, headless unless told otherwise. */
export const launchChromium = async (options: ChromiumOptions): Promise<ChromiumUnderTest> => {
  const {context, id, close} = await start(options);
  const consoleLines = listenToConsole(context);
  const origin = `chrome-extension://${id}`;
  const popupUrl = `${origin}/popup/`;
  let pressedAtMs = 0;

  const openPage = async (url: string, waitFor: 'load' | 'commit' = 'load') => {
    const page = await inTime('to open a tab', context.newPage());
    await page.goto(url, {waitUntil: waitFor});
    await bringToFront(page);
    return page;
  };
  const nextPopup = async () => {
    const popup = await context.waitForEvent('page', {predicate: (page) => page.url().startsWith(popupUrl)});
    await popup.waitForLoadState();
    return popup;
  };

  return {
    context,
    extensionId: id,
    consoleLines,
    worker: () => currentWorker(context, origin),
    stopWorker: () => stopWorker(context, origin),
    controlWorker: () => controlWorker(context, origin),
    openPage,
    nextPopup,
    pressedAtMs: () => pressedAtMs,
    clickToolbar: async (page) => {
      await closePopups(context, popupUrl);
      await bringToFront(page);
      const [popup, at] = await Promise.all([nextPopup(), pressButton(context, id, page)]);
      pressedAtMs = at;
      return popup;
    },
    openOptions: () => openPage(`${origin}/options/index.html`),
    reloadExtension: () => loadAnew(context, options.extensionDir),
    kill: () => killProcess(context),
    close,
  };
};
