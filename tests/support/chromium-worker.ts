import type {BrowserContext, CDPSession, Worker} from 'playwright';
import {waitUntil} from './wait-until';

type Control = {readonly session: CDPSession; readonly status: () => string | null};

/** The protocol's ServiceWorker domain answers on a page's session only, whichever page that is. */
const withControl = async <T>(
  context: BrowserContext,
  origin: string,
  act: (control: Control) => Promise<T>,
): Promise<T> => {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  let status: string | null = null;
  session.on('ServiceWorker.workerVersionUpdated', ({versions}) => {
    for (const version of versions) if (version.scriptURL.startsWith(`${origin}/`)) status = version.runningStatus;
  });
  try {
    await session.send('ServiceWorker.enable');
    await waitUntil(() => status, {what: `Chromium tells of the worker of ${origin}`});
    return await act({session, status: () => status});
  } finally {
    await session.detach();
  }
};

/** The extension's running worker; started first where it stands still. Playwright keeps one object for all its lives. */
export const currentWorker = (context: BrowserContext, origin: string): Promise<Worker> =>
  withControl(context, origin, async ({session, status}) => {
    if (status() !== 'running') await session.send('ServiceWorker.startWorker', {scopeURL: `${origin}/`});
    await waitUntil(() => status() === 'running', {what: 'the worker runs'});
    return waitUntil(() => context.serviceWorkers().find((worker) => worker.url().startsWith(`${origin}/`)), {
      what: 'Playwright reports the worker',
    });
  });

/** Ends the extension's worker as the browser ends an idle one. */
export const stopWorker = (context: BrowserContext, origin: string): Promise<void> =>
  withControl(context, origin, async ({session, status}) => {
    await session.send('ServiceWorker.stopAllWorkers');
    await waitUntil(() => status() === 'stopped', {what: 'the worker is stopped'});
  });
