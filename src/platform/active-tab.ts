import {browser} from './browser';

/** The tab that the user is looking at. Address and title are known only after a click granted us the tab. */
export type ActiveTab = {
  readonly id: number;
  readonly url: string | null;
  readonly title: string | null;
  readonly isPrivate: boolean;
};

const facts = (tab: Awaited<ReturnType<typeof browser.tabs.get>>): ActiveTab | null =>
  tab.id === undefined
    ? null
    : {id: tab.id, url: tab.url ?? null, title: tab.title ?? null, isPrivate: tab.incognito === true};

/** The active tab of the window that a popup belongs to; null where there is none (devtools windows). */
export const activeTab = async (): Promise<ActiveTab | null> => {
  const [tab] = await browser.tabs.query({active: true, currentWindow: true});
  return tab === undefined ? null : facts(tab);
};

/** One tab by id; null once it is gone. */
export const tabById = async (tabId: number): Promise<ActiveTab | null> => {
  try {
    return facts(await browser.tabs.get(tabId));
  } catch {
    return null;
  }
};
