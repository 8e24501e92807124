import {browser} from './browser';

/**
 * What a tab shows, as a PNG in a `data:` address, in pixels of the screen: the page and nothing of the browser around
 * it. Needs no permission but `activeTab`. Null when the tab is not in front, or may not be seen.
 */
export const captureTab = async (tabId: number): Promise<string | null> => {
  try {
    const {windowId, active} = await browser.tabs.get(tabId);
    return active ? await browser.tabs.captureVisibleTab(windowId, {format: 'png'}) : null;
  } catch {
    return null;
  }
};
