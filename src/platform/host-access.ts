import {patternOf} from '../domain/match-pattern';
import {browser} from './browser';

/**
 * Asks the user, through the browser, for access to a host that the manifest names and that was taken back since. Call
 * it at once on a click: after any wait the browser no longer takes it for the user's wish. `origin` like
 * `https://api.pinterest.com`; true when it is granted.
 */
export const requestHost = async (origin: string): Promise<boolean> => {
  try {
    return await browser.permissions.request({origins: [patternOf(origin)]});
  } catch {
    // The origin is none that the manifest names.
    return false;
  }
};

/** False once the user, or the browser's settings, took the access to a host away. */
export const hasHost = (origin: string): Promise<boolean> =>
  browser.permissions.contains({origins: [patternOf(origin)]});

// Of this life of the page or worker; what is taken away is forgotten at once.
const held = new Set<string>();
let isWatching = false;

/** The same for a host that is asked for again and again: the browser is asked once, until it takes any host away. */
export const stillHasHost = async (origin: string): Promise<boolean> => {
  if (!isWatching) browser.permissions.onRemoved.addListener(() => held.clear());
  isWatching = true;
  if (held.has(origin)) return true;
  const has = await hasHost(origin);
  if (has) held.add(origin);
  return has;
};

/** Calls back when the user has granted a host, here or in the browser's settings. */
export const onHostGranted = (act: () => void): void => browser.permissions.onAdded.addListener(act);
