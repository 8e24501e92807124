import {t} from '../src/i18n/t';
import {browser} from '../src/platform/browser';
import {openSmallWindow, ownAddress} from '../src/platform/pages';
import {removeItem, writeItem} from '../src/storage/item';
import {menuTargetOfTab, type Pointed} from '../src/storage/items';
import {MENU_ENTRIES} from './menu-entries';

/** The popup's own size, for where it has to open as a window. */
const POPUP_SIZE = {width: 776, height: 600};

const createMenus = async (): Promise<void> => {
  // Those of an earlier version outlive an update, and an id that is taken is refused.
  await browser.contextMenus.removeAll();
  for (const [id, {title, context, patterns}] of Object.entries(MENU_ENTRIES)) {
    const where = patterns === undefined ? {} : {targetUrlPatterns: patterns};
    browser.contextMenus.create({id, title: t(title), contexts: [context], ...where});
  }
};

const openPopup = async (tabId: number, isPrivate: boolean, opening: Promise<void>): Promise<void> => {
  try {
    await opening;
  } catch {
    // No toolbar in that window, or a browser without openPopup: the same page in a window of its own.
    await openSmallWindow(ownAddress(`popup/index.html?tab=${tabId}`), {...POPUP_SIZE, isPrivate});
  }
};

/** Notes what was pointed at, or that nothing was since. */
const note = (tabId: number, pointed: Pointed | null, frameId: number): Promise<void> => {
  const item = menuTargetOfTab(tabId);
  return pointed === null ? removeItem(item) : writeItem(item, {pointed, frameId, pointedAt: Date.now()});
};

/** Right-click on a picture, a film, a marked text or a page → the popup, with what was pointed at. */
export const listenToMenus = (): void => {
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.contextMenus.onClicked.addListener((click, tab) => {
    const entry = MENU_ENTRIES[click.menuItemId];
    if (entry === undefined || tab?.id === undefined) return;
    // The popup asks for the page only once it has loaded, and storage keeps the order of calls: no need to wait, and
    // in Firefox any await before openPopup() would lose the user's gesture.
    const noted = note(tab.id, entry.pointed(click), click.frameId ?? 0);
    const opening = browser.action.openPopup?.() ?? Promise.reject(new TypeError('openPopup is missing'));
    void Promise.all([noted, openPopup(tab.id, tab.incognito, opening)]);
  });
};
