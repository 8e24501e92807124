import type {BrowserContext} from 'playwright';

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds that the thread itself has worked, whatever else the machine did meanwhile. */
  readonly tdur?: number;
  readonly args: {readonly name?: string};
};

/** By it the processes are known that hold a page of the web: Chromium's own surfaces are pages, too, and come when they like. */
const MARK = 'page-of-the-web';

/**
 * Milliseconds of work in the longest task of any page of the web that is open, while something is done, by Chromium's own
 * trace.
 */
export const longestTaskMs = async (context: BrowserContext, during: () => Promise<unknown>): Promise<number> => {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('Chromium is closed');
  const events: TraceEvent[] = [];
  // The protocol leaves open what an event holds; it is Chromium's "Trace Event Format".
  session.on('Tracing.dataCollected', ({value}) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  const includedCategories = ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing', '__metadata'];
  await session.send('Tracing.start', {traceConfig: {includedCategories}});
  const pages = context.pages().filter((page) => /^https?:/.test(page.url()));
  await Promise.all(pages.map((page) => page.evaluate((mark) => performance.mark(mark).name, MARK)));
  await during();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const holding = new Set(events.filter(({name}) => name === MARK).map(({pid}) => pid));
  const mainThreads = new Set(
    events.flatMap(({name, args, pid, tid}) =>
      name === 'thread_name' && args.name === 'CrRendererMain' && holding.has(pid) ? `${pid} ${tid}` : [],
    ),
  );
  const tasks = events.filter(
    ({name, ph, pid, tid}) => ph === 'X' && name.endsWith('RunTask') && mainThreads.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('the trace holds no task of a page');
  return Math.max(...tasks.map(({tdur = 0}) => tdur)) / 1_000;
};
