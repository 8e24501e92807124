import type {Browser, BrowserContext, CDPSession, Page, Route} from 'playwright';
import {someChromium} from '../../scripts/browsers';
import {waitUntil} from '../support/wait-until';
import {pngOf} from './picture-bytes';
import {plainSize, type Size} from './served-sizes';
import type {Snapshot} from './snapshots';

/** A snapshot open in a tab, in a world of scripts that the page neither sees nor forbids. */
export type OpenSnapshot = {
  /** Evaluates an expression there and answers its value, awaited. */
  readonly evaluate: <Result>(expression: string) => Promise<Result>;
  /** Runs a script there; milliseconds that this took, the way to the tab and back left out. */
  readonly load: (script: string) => Promise<number>;
  /**
   * Waits until the browser has drawn what it has loaded: it decodes and paints in other threads and processes, and
   * whatever is timed meanwhile would be charged with that. Whoever clicks has seen the page stand still.
   */
  readonly drawn: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type BenchBrowser = {
  /** Opens a snapshot at its own address in a browser profile of its own, with pictures of these sizes. */
  readonly open: (snapshot: Snapshot, sizes: ReadonlyMap<string, Size>) => Promise<OpenSnapshot>;
  readonly close: () => Promise<void>;
};

/** No script of the page's own, no frame, no plug-in. */
const POLICY = "script-src 'none'; object-src 'none'; frame-src 'none'; worker-src 'none'";

/** A machine that does much else at the same time is slow, not broken. */
const PATIENCE_MS = 180_000;

const pictures = new Map<string, Buffer>();

const pictureOf = ({width, height}: Size): Buffer => {
  const key = `${width}x${height}`;
  const drawn = pictures.get(key) ?? pngOf(width, height);
  pictures.set(key, drawn);
  return drawn;
};

const answer = async (route: Route, snapshot: Snapshot, sizes: ReadonlyMap<string, Size>): Promise<void> => {
  const request = route.request();
  const url = request.url();
  const type = request.resourceType();
  if (request.isNavigationRequest() && request.frame().parentFrame() === null) {
    const headers = {'content-security-policy': POLICY};
    return route.fulfill({contentType: 'text/html; charset=utf-8', headers, body: snapshot.html});
  }
  if (type === 'stylesheet') return route.fulfill({contentType: 'text/css', body: ''});
  if (type !== 'image') return route.abort();
  const size = sizes.get(url) ?? plainSize(url);
  if (!/\.svgz?(?:[?#]|$)/i.test(url)) return route.fulfill({contentType: 'image/png', body: pictureOf(size)});
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"/>`;
  return route.fulfill({contentType: 'image/svg+xml', body: svg});
};

const isolatedWorld = async (page: Page): Promise<{session: CDPSession; contextId: number}> => {
  const session = await page.context().newCDPSession(page);
  const {frameTree} = await session.send('Page.getFrameTree');
  const world = {frameId: frameTree.frame.id, worldName: 'bench'};
  const {executionContextId} = await session.send('Page.createIsolatedWorld', world);
  return {session, contextId: executionContextId};
};

/** Lazy pictures below the screen never finish, so those that are to come are waited for, each at its own end. */
const picturesSettled = (): Promise<unknown> =>
  Promise.all(
    [...document.images]
      .filter((image) => !image.complete && image.loading !== 'lazy')
      .map((image) => image.decode().catch(() => undefined)),
  );

/**
 * Milliseconds between two looks at how long the browser has worked, and of work in between that count as none. No event
 * tells that a browser's other processes rest: their clocks have to be read twice.
 */
const LOOK_MS = 60;
const IDLE_MS = 6;

/** Looks after which a page is taken to move for ever, by an animation. */
const MAX_LOOKS = 40;

const drawnBy = async (processes: CDPSession): Promise<void> => {
  let before = Number.NEGATIVE_INFINITY;
  let looks = 0;
  const isAtRest = async (): Promise<boolean> => {
    const {processInfo} = await processes.send('SystemInfo.getProcessInfo');
    const now = processInfo.reduce((sum, {cpuTime}) => sum + 1_000 * cpuTime, 0);
    const worked = now - before;
    before = now;
    return worked < IDLE_MS || ++looks > MAX_LOOKS;
  };
  await waitUntil(isAtRest, {what: 'the browser rests', deadlineMs: PATIENCE_MS, pollMs: LOOK_MS});
};

type Opening = {readonly context: BrowserContext; readonly processes: CDPSession; readonly code: string};

const openIn = async ({context, processes, code}: Opening, snapshot: Snapshot): Promise<OpenSnapshot> => {
  const page = await context.newPage();
  await page.goto(snapshot.url, {waitUntil: 'load', timeout: PATIENCE_MS});
  await page.evaluate(picturesSettled);
  const {session, contextId} = await isolatedWorld(page);
  const evaluate = async <Result>(expression: string): Promise<Result> => {
    const options = {expression, contextId, awaitPromise: true, returnByValue: true};
    const {result, exceptionDetails} = await session.send('Runtime.evaluate', options);
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    // The caller knows what its expression gives.
    return result.value as Result;
  };
  const timed = async (expression: string): Promise<number> => {
    const start = performance.now();
    await evaluate(expression);
    return performance.now() - start;
  };
  const load = async (script: string): Promise<number> => (await timed(`${script}; null`)) - (await timed('null'));
  await evaluate(`${code}; null`);
  return {evaluate, load, drawn: () => drawnBy(processes), close: () => context.close()};
};

/** Starts Chromium for snapshots; `code` is run in each before anything else. Nothing it asks for leaves the machine. */
export const startBenchBrowser = async (code: string): Promise<BenchBrowser> => {
  const {chromium} = await import('playwright');
  const browser: Browser = await chromium.launch({
    executablePath: await someChromium(),
    args: ['--no-sandbox', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const processes = await browser.newBrowserCDPSession();
  return {
    open: async (snapshot, sizes) => {
      const context = await browser.newContext({viewport: {width: 1280, height: 800}, serviceWorkers: 'block'});
      try {
        await context.route('**/*', (route) => answer(route, snapshot, sizes));
        return await openIn({context, processes, code}, snapshot);
      } catch (error) {
        await context.close();
        throw error;
      }
    },
    close: () => browser.close(),
  };
};
