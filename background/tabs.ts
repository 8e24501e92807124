import {browser} from '../src/platform/browser';
import {removeItem} from '../src/storage/item';
import {draftOfTab, drawingsOfTab, menuTargetOfTab} from '../src/storage/items';

/** A closed tab takes its draft along. */
export const listenToTabs = (): void => {
  browser.tabs.onRemoved.addListener((tabId) => {
    void Promise.all([draftOfTab(tabId), menuTargetOfTab(tabId), drawingsOfTab(tabId)].map((item) => removeItem(item)));
  });
};
