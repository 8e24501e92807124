import {browser} from '../src/platform/browser';
import {removeItem} from '../src/storage/item';
import {draftOfTab, menuTargetOfTab} from '../src/storage/items';

/** A closed tab takes its draft along. */
export const listenToTabs = (): void => {
  browser.tabs.onRemoved.addListener((tabId) => {
    void Promise.all([removeItem(draftOfTab(tabId)), removeItem(menuTargetOfTab(tabId))]);
  });
};
