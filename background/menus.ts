import {t} from '../src/i18n/t';
import {browser} from '../src/platform/browser';
import {openSmallWindow, ownAddress} from '../src/platform/pages';
import {writeItem} from '../src/storage/item';
import {menuTargetOfTab} from '../src/storage/items';

const PIN_IMAGE = 'pin-image';

/** The popup's own size, for where it has to open as a window. */
const POPUP_SIZE = {width: 776, height: 600};

const createMenus = (): void => {
  browser.contextMenus.create({id: PIN_IMAGE, title: t('menuPinImage'), contexts: ['image']});
};

const openPopup = async (tabId: number, isPrivate: boolean, opening: Promise<void>): Promise<void> => {
  try {
    await opening;
  } catch {
    // No toolbar in that window, or a browser without openPopup: the same page in a window of its own.
    await openSmallWindow(ownAddress(`popup/index.html?tab=${tabId}`), {...POPUP_SIZE, isPrivate});
  }
};

/** Right-click on an image → the popup, with that image chosen. */
export const listenToMenus = (): void => {
  browser.runtime.onInstalled.addListener(createMenus);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== PIN_IMAGE || tab?.id === undefined || info.srcUrl === undefined) return;
    // The popup asks for the page only once it has loaded, and storage keeps the order of calls: no need to wait, and
    // in Firefox any await before openPopup() would lose the user's gesture.
    const target = {srcUrl: info.srcUrl, frameId: info.frameId ?? 0, pointedAt: Date.now()};
    const noted = writeItem(menuTargetOfTab(tab.id), target);
    const opening = browser.action.openPopup?.() ?? Promise.reject(new TypeError('openPopup is missing'));
    void Promise.all([noted, openPopup(tab.id, tab.incognito, opening)]);
  });
};
