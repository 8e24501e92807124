// What the driver has Firefox do with the browser's own rights. Each is the body of an async function.

/** address → browserId; as when a person opens a tab, the window comes to the front and an open popup closes */
export const OPEN_TAB = `
  window.focus();
  document.querySelector('browser.webextension-popup-browser')?.closest('panel').hidePopup();
  const tab = gBrowser.addTab(arguments[0], {triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal()});
  gBrowser.selectedTab = tab;
  return tab.linkedBrowser.browserId;`;

/** browserId → whether its document has loaded; an error page is an error */
export const IS_LOADED = `
  const {currentWindowGlobal, embedderElement} = BrowsingContext.getCurrentTopByBrowserId(arguments[0]);
  const address = currentWindowGlobal.documentURI.spec;
  if (/^about:(net|cert)error/.test(address)) throw new Error(address);
  return address !== 'about:blank' && !embedderElement.webProgress.isLoadingDocument;`;

/** Closes an open popup, as a click beside it does → whether none is left */
export const CLOSE_POPUP = `
  const browser = document.querySelector('browser.webextension-popup-browser');
  browser?.closest('panel').hidePopup();
  return !browser;`;

/** add-on id: what a click on its toolbar button does */
export const CLICK_TOOLBAR = `
  const {extension} = WebExtensionPolicy.getByID(arguments[0]);
  await extension.apiManager.global.browserActionFor(extension).triggerAction(window);`;

/** → browserId of the popup once it is loaded and has its size, else null */
export const FIND_POPUP = `
  const browser = document.querySelector('browser.webextension-popup-browser');
  const isShown = browser?.currentURI.spec.startsWith('moz-extension:') && browser.getBoundingClientRect().width > 0;
  return isShown && !browser.webProgress.isLoadingDocument ? browser.browserId : null;`;

/** start of an address → browserId of the tab of any window that shows it once it is loaded, else null */
export const FIND_PAGE = `
  const tabs = [...Services.wm.getEnumerator('navigator:browser')].flatMap((one) => [...(one.gBrowser?.browsers ?? [])]);
  const shown = tabs.find(({currentURI}) => currentURI.spec.startsWith(arguments[0]));
  return shown && !shown.webProgress.isLoadingDocument ? shown.browserId : null;`;

/** add-on id → browserId of its event page, which is woken first */
export const WAKE_BACKGROUND = `
  const {extension} = WebExtensionPolicy.getByID(arguments[0]);
  await extension.wakeupBackground();
  for (const view of extension.views) if (view.viewType === 'background') return view.xulBrowser.browserId;
  return null;`;

/** add-on id */
export const STOP_BACKGROUND = `
  const {extension} = WebExtensionPolicy.getByID(arguments[0]);
  await extension.terminateBackground({ignoreDevToolsAttached: true});
  return extension.backgroundState === 'stopped';`;

/** add-on id → how often its event page has ended since this was first asked */
export const BACKGROUND_ENDS = `
  const {extension} = WebExtensionPolicy.getByID(arguments[0]);
  if (extension.endsOfBackground === undefined) {
    extension.endsOfBackground = 0;
    extension.on('shutdown-background-script', () => {
      extension.endsOfBackground += 1;
    });
  }
  return extension.endsOfBackground;`;

/** milliseconds after which an idle event page is ended, from its next life on: Firefox takes 100 to 300,000 */
export const SET_IDLE_TIMEOUT = `Services.prefs.setIntPref('extensions.background.idle.timeout', arguments[0]);`;

/** x, y within the tab in front → the same within the browser's window */
export const WINDOW_POINT = `
  const {x, y} = gBrowser.selectedBrowser.getBoundingClientRect();
  return [Math.round(x + arguments[0]), Math.round(y + arguments[1])];`;

/** label: chooses that item of the open context menu; false while it is not open */
export const CHOOSE_MENU_ITEM = `
  const menu = document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') return false;
  const items = [...menu.querySelectorAll('menuitem')].filter((item) => !item.hidden);
  const item = items.find(({label}) => label === arguments[0]);
  if (!item) throw new Error('The menu offers ' + items.map(({label}) => label).filter(Boolean).join(', '));
  menu.activateItem(item);
  return true;`;

/** Clicks the newest notice that takes clicks and had none yet → its title and text; null while there is none */
export const CLICK_NOTICE = `
  const notices = [...Services.wm.getEnumerator('alert:alert')].filter(({gIsActive}) => gIsActive);
  const boxes = notices.map(({document}) => document.getElementById('alertBox'));
  const box = boxes.findLast((shown) => shown.getAttribute('clicked') !== 'true');
  if (!box) return null;
  box.click();
  return box.querySelector('#alertTitleLabel').value + '\\n' + box.querySelector('#alertTextLabel').textContent;`;

/** → what the browser reports of pages and add-ons: errors and broken policies */
export const BROWSER_MESSAGES = 'return Services.console.getMessageArray().map(({message}) => message);';

const CHANGE_HOSTS = `
  const {ExtensionPermissions} = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const [id, origins] = arguments;
  const {extension} = WebExtensionPolicy.getByID(id);`;

/** add-on id, match patterns: takes hosts away from the add-on, as its page of about:addons does */
export const TAKE_HOSTS = `${CHANGE_HOSTS}
  await ExtensionPermissions.remove(id, {permissions: [], origins}, extension);`;

/** add-on id, match patterns: gives hosts to the add-on, as its page of about:addons does */
export const GIVE_HOSTS = `${CHANGE_HOSTS}
  await ExtensionPermissions.add(id, {permissions: [], origins}, extension);`;

/** Answers the browser's question whether an add-on may have more with yes → its words; null while it asks nothing */
export const ALLOW_ASKED = `
  const panel = document.getElementById('addon-webext-permissions-notification');
  if (!panel?.button || panel.closest('panel')?.state !== 'open') return null;
  const words = panel.closest('panel').textContent + ' ' + panel.textContent;
  panel.button.click();
  return words;`;
