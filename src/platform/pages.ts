import {browser} from './browser';

/** Opens the options page, or brings it forward. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/**
 * Opens an address in a small window of its own; a private window's stays private. Sizes in CSS pixels. Answers the
 * window's id, undefined where the browser does not tell.
 */
export const openSmallWindow = async (
  url: string,
  {width, height, isPrivate}: {width: number; height: number; isPrivate: boolean},
): Promise<number | undefined> => {
  const opened = await browser.windows.create({url, type: 'popup', width, height, incognito: isPrivate});
  return opened.id;
};

export const isWindowOpen = async (windowId: number): Promise<boolean> =>
  (await browser.windows.getAll()).some(({id}) => id === windowId);

/** Calls back with the id of each window that was closed. Register it synchronously when the worker starts. */
export const onWindowClosed = (act: (windowId: number) => void): void => browser.windows.onRemoved.addListener(act);

/** The address of a file of ours. */
export const ownAddress = (path: string): string => browser.runtime.getURL(path);
