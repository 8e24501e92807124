import {browser} from './browser';

/** Calls of the browser keep the worker alive for another half minute each. */
const EVERY_MS = 20_000;

/** Keeps the worker alive while `act` runs, and no longer. */
export const stayingAlive = async <Value>(act: () => Promise<Value>): Promise<Value> => {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), EVERY_MS);
  try {
    return await act();
  } finally {
    clearInterval(timer);
  }
};

/** Calls back when the browser has started. Register it synchronously when the worker starts. */
export const onBrowserStart = (act: () => void): void => browser.runtime.onStartup.addListener(act);
