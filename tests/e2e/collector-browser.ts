import {resolve} from 'node:path';
import {type Browser, chromium, type Page} from 'playwright';
import {build} from 'vite';
import {parseGathering, parseThumbnails} from '../../background/parse-gathering';
import {someChromium} from '../../scripts/browsers';
import type {Collection} from '../../src/domain/candidate';
import {type SelectOptions, select, toDraw, withThumbnails} from '../../src/images/select';
import {startPictures} from './picture-server';

const root = resolve(import.meta.dirname, '../..');

/** The injected file as one script, as the package has it. */
export const bundleCollector = async (): Promise<string> => {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome127',
      lib: {entry: resolve(root, 'content/collect.ts'), formats: ['iife'], name: 'collector', fileName: 'collect'},
    },
  });
  const [bundle] = [built].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error('the build gave no output');
  return bundle.output[0].code;
};

export type Visited = {
  readonly page: Page;
  /** Runs the collector in a world of its own, as a content script. */
  readonly collect: (options?: SelectOptions) => Promise<Collection>;
};

export type PageOptions = {
  readonly path?: string;
  readonly type?: string;
  readonly deviceScaleFactor?: number;
  /** Collects in the page's first frame rather than in the page. */
  readonly isInFrame?: boolean;
};

/** A browser, a server of pictures, and the collector as it ships. */
export const openCollector = async () => {
  const [code, pictures, browser] = await Promise.all([bundleCollector(), startPictures(), launch()]);
  const origin = `http://127.0.0.1:${pictures.port}`;
  const addFile = (path: string, type: string, body: string) => pictures.files.set(path, {type, body});

  const newPage = async ({deviceScaleFactor = 1}: PageOptions): Promise<Page> => {
    const context = await browser.newContext({viewport: {width: 1280, height: 800}, deviceScaleFactor});
    return context.newPage();
  };

  /** Leads a page to a path of the server. */
  const lead = async (page: Page, path: string, {isInFrame = false}: PageOptions): Promise<Visited> => {
    await page.goto(`${origin}${path}`);
    const session = await page.context().newCDPSession(page);
    const {frameTree} = await session.send('Page.getFrameTree');
    const {frame = frameTree.frame} = (isInFrame ? frameTree.childFrames?.[0] : frameTree) ?? {};
    const world = {frameId: frame.id, worldName: 'collector'};
    const {executionContextId: contextId} = await session.send('Page.createIsolatedWorld', world);
    const run = async (expression: string) => {
      const answer = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.exception?.description);
      return answer.result.value;
    };
    await run(code);
    const collect = async (options: SelectOptions = {}): Promise<Collection> => {
      const gathering = parseGathering(await run('pinmarkletGather()'));
      if (gathering === null) throw new Error('the page handed over no gathering');
      const selection = await select(gathering, options);
      const wanted = toDraw(selection);
      const drawn = await run(`pinmarkletThumbnails(${JSON.stringify({places: [...wanted.values()], timeMs: 2_500})})`);
      return withThumbnails(selection.collection, wanted, parseThumbnails(drawn));
    };
    return {page, collect};
  };

  const open = async (path: string, options: PageOptions = {}): Promise<Visited> =>
    lead(await newPage(options), path, options);

  const addPage = (html: string, {path = '/page/', type = 'text/html'}: PageOptions): string => {
    addFile(path.replace(/#.*/, ''), `${type}; charset=utf-8`, html);
    return path;
  };

  // Most are looked at once, one after the other: a window for each takes longer than all that is done in it.
  let shared: Page | null = null;

  return {
    origin,
    /** The same server under another name, which makes it another site. */
    otherOrigin: `http://localhost:${pictures.port}`,
    /** Paths that were asked for, in order. */
    asked: pictures.asked,
    code,
    addFile,
    /** A page of this HTML, in a window of its own. */
    visit: (html: string, options: PageOptions = {}) => open(addPage(html, options), options),
    open,
    /** What a page of this HTML brings back. */
    collect: async (html: string, options: SelectOptions = {}, pageOptions: PageOptions = {}) => {
      const path = addPage(html, pageOptions);
      // Another density is another window's, and a place within the page before would not load anything anew.
      if (pageOptions.deviceScaleFactor !== undefined || path.includes('#')) {
        const {page, collect} = await open(path, pageOptions);
        const collection = await collect(options);
        await page.context().close();
        return collection;
      }
      shared ??= await newPage({});
      const {collect} = await lead(shared, path, pageOptions);
      return collect(options);
    },
    close: async () => {
      await browser.close();
      await pictures.close();
    },
  };
};

const launch = async (): Promise<Browser> =>
  chromium.launch({executablePath: await someChromium(), args: ['--disable-background-networking']});

export type Collector = Awaited<ReturnType<typeof openCollector>>;

/** An address without its origin. */
export const pathOf = (url: string): string => url.replace(/^https?:\/\/[^/]+/, '');

/** The addresses on offer, best first. */
export const offered = ({candidates}: Collection): string[] => candidates.map(({url}) => pathOf(url));

/** What was left out, as `reason /path`. */
export const leftOut = ({rejected}: Collection): string[] =>
  rejected.map(({url, reason}) => `${reason} ${pathOf(url)}`);
