import {browser} from './browser';

/** Lets the browser ask the user for one site; only on a click, and before anything is awaited. False when refused. */
export const askForHost = (pattern: string): Promise<boolean> => browser.permissions.request({origins: [pattern]});

/** Gives sites back. Those that were refused are not held, and those that the manifest requires cannot be given. */
export const giveBackHosts = async (patterns: readonly string[]): Promise<void> => {
  await browser.permissions.remove({origins: [...patterns]}).catch(() => false);
};
