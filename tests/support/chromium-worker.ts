import type {BrowserContext, Worker} from 'playwright';
import {waitUntil} from './wait-until';

/** The extension's worker in our hands, for as many of its lives as wanted. */
export type WorkerControl = {
  readonly isRunning: () => boolean;
  /** Starts it where it stands still, as an event would. */
  readonly start: () => Promise<void>;
  /** Ends it as the browser ends an idle one, whatever it is at; false where none was alive. */
  readonly stop: () => Promise<boolean>;
  readonly release: () => Promise<void>;
};

/** The protocol's ServiceWorker domain answers on a page's session only, whichever page that is: it must stay open. */
export const controlWorker = async (context: BrowserContext, origin: string): Promise<WorkerControl> => {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  let status: string | null = null;
  let ends = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({versions}) => {
    for (const {scriptURL, runningStatus} of versions) {
      if (!scriptURL.startsWith(`${origin}/`)) continue;
      if (runningStatus === 'stopped' && status !== 'stopped') ends += 1;
      status = runningStatus;
    }
  });
  const isRunning = () => status === 'running';
  try {
    await session.send('ServiceWorker.enable');
    await waitUntil(() => status, {what: `Chromium tells of the worker of ${origin}`});
  } catch (error) {
    await session.detach();
    throw error;
  }
  return {
    isRunning,
    start: async () => {
      if (!isRunning()) await session.send('ServiceWorker.startWorker', {scopeURL: `${origin}/`});
      await waitUntil(isRunning, {what: 'the worker runs'});
    },
    stop: async () => {
      const [wasRunning, before] = [isRunning(), ends];
      await session.send('ServiceWorker.stopAllWorkers');
      // A page that waits for its answer starts the next life at once: nobody may look in between.
      await waitUntil(() => status === 'stopped' || ends > before, {what: 'the worker is stopped'});
      return wasRunning;
    },
    release: () => session.detach(),
  };
};

const withControl = async <T>(
  context: BrowserContext,
  origin: string,
  act: (control: WorkerControl) => Promise<T>,
): Promise<T> => {
  const control = await controlWorker(context, origin);
  try {
    return await act(control);
  } finally {
    await control.release();
  }
};

/** The extension's running worker; started first where it stands still. Playwright keeps one object for all its lives. */
export const currentWorker = (context: BrowserContext, origin: string): Promise<Worker> =>
  withControl(context, origin, async ({start}) => {
    await start();
    return waitUntil(() => context.serviceWorkers().find((worker) => worker.url().startsWith(`${origin}/`)), {
      what: 'Playwright reports the worker',
    });
  });

/** Ends the extension's worker as the browser ends an idle one. */
export const stopWorker = (context: BrowserContext, origin: string): Promise<void> =>
  withControl(context, origin, async ({stop}) => {
    await stop();
  });
