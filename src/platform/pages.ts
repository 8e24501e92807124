import {browser} from './browser';

/** Opens the options page, or brings it forward. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Opens an address in a new tab beside the current one. */
export const openTab = async (url: string): Promise<void> => {
  await browser.tabs.create({url});
};

/** Opens an address in a small window of its own; a private window's stays private. Sizes in CSS pixels. */
export const openSmallWindow = async (
  url: string,
  {width, height, isPrivate}: {width: number; height: number; isPrivate: boolean},
): Promise<void> => {
  await browser.windows.create({url, type: 'popup', width, height, incognito: isPrivate});
};

/** The address of a file of ours. */
export const ownAddress = (path: string): string => browser.runtime.getURL(path);
