import {type FirefoxDocument, firefoxDocument} from './firefox-document';
import {strokes} from './firefox-keys';
import {ADDON_UUID} from './firefox-profile';
import * as scripts from './firefox-scripts';
import {type FirefoxOptions, startFirefox} from './firefox-start';
import {waitUntil} from './wait-until';

/** Firefox with the shipped package loaded, and what a user can do with it. */
export type FirefoxUnderTest = {
  /** Opens an address in a new tab, in front, and waits until it has loaded. */
  readonly openPage: (url: string) => Promise<FirefoxDocument>;
  /** Opens a page of the extension, `options/index.html`, in a new tab. */
  readonly openExtensionPage: (path: string) => Promise<FirefoxDocument>;
  /** The page, in whatever tab or window, whose address starts so; waits until it is there. */
  readonly findPage: (address: string) => Promise<FirefoxDocument>;
  /** Presses our toolbar button over the tab in front: `activeTab` is granted, the popup comes back. */
  readonly clickToolbar: () => Promise<FirefoxDocument>;
  /** The popup that is open, or opens next by whatever hand. */
  readonly popup: () => Promise<FirefoxDocument>;
  /** Presses a shortcut of the browser's window, `Alt+p`, through its own handling of keys. */
  readonly press: (combo: string) => Promise<void>;
  /** Right-clicks an element of the page in front and chooses the menu's item with this label. */
  readonly chooseMenuItem: (page: FirefoxDocument, selector: string, label: string) => Promise<void>;
  /** Clicks the extension's notice, as soon as it shows one; answers its title and text. */
  readonly clickNotice: () => Promise<string>;
  /** The event page; wakes it when it was stopped. */
  readonly background: () => Promise<FirefoxDocument>;
  /** Ends the event page as the browser does with an idle one. */
  readonly stopBackground: () => Promise<void>;
  /** How often the event page has ended since this was first asked. */
  readonly backgroundEnds: () => Promise<number>;
  /** When Firefox itself ends an idle event page, in milliseconds from 100 on; 30,000 unless it is told. */
  readonly setIdleTimeout: (ms: number) => Promise<void>;
  /** Takes hosts (match patterns) away from the extension, as its page of about:addons does. */
  readonly takeHosts: (patterns: readonly string[]) => Promise<void>;
  /** Gives hosts to the extension, as its page of about:addons does. */
  readonly giveHosts: (patterns: readonly string[]) => Promise<void>;
  /** Answers with yes as soon as the browser asks whether the extension may have more. */
  readonly allowAsked: () => Promise<void>;
  /** What pages, popup, event page and the browser have logged so far. */
  readonly consoleLines: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

const centreOf = (selector: string): readonly [number, number] | null => {
  const element = document.querySelector(selector);
  element?.scrollIntoView({block: 'center'});
  const box = element?.getBoundingClientRect();
  return box === undefined ? null : [box.x + box.width / 2, box.y + box.height / 2];
};

/** Starts Firefox with the extension, headless unless given a display. */
export const launchFirefox = async (options: FirefoxOptions): Promise<FirefoxUnderTest> => {
  const {marionette, run, output, close} = await startFirefox(options);
  const {addonId} = options;
  const documentOf = (browserId: number) => firefoxDocument(marionette, run, browserId);
  const perform = (source: object) => marionette.send('WebDriver:PerformActions', {actions: [source]});

  // Done by a script, neither a new tab nor the button takes an open popup away as they do under a hand.
  const closePopup = () => waitUntil(() => run<boolean>(scripts.CLOSE_POPUP), {what: 'no popup is open'});
  const openPage = async (url: string) => {
    await closePopup();
    const browserId = await run<number>(scripts.OPEN_TAB, url);
    await waitUntil(() => run<boolean>(scripts.IS_LOADED, browserId), {what: `${url} is loaded`, deadlineMs: 30_000});
    return documentOf(browserId);
  };
  const popup = async () =>
    documentOf(await waitUntil(() => run<number | null>(scripts.FIND_POPUP), {what: 'the popup is open'}));

  return {
    openPage,
    openExtensionPage: (path) => openPage(`moz-extension://${ADDON_UUID}/${path}`),
    findPage: async (address) => {
      const find = () => run<number | null>(scripts.FIND_PAGE, address);
      return documentOf(await waitUntil(find, {what: `a page of ${address} is open`}));
    },
    clickToolbar: async () => {
      await closePopup();
      await run(scripts.CLICK_TOOLBAR, addonId);
      return popup();
    },
    popup,
    press: async (combo) => {
      await perform({type: 'key', id: 'keyboard', actions: strokes(combo)});
    },
    chooseMenuItem: async (page, selector, label) => {
      const centre = await page.waitFor(centreOf, {what: `the page holds ${selector}`}, selector);
      const [x, y] = await run<[number, number]>(scripts.WINDOW_POINT, ...centre);
      const actions = [
        {type: 'pointerMove', x, y},
        {type: 'pointerDown', button: 2},
        {type: 'pointerUp', button: 2},
      ];
      await perform({type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions});
      await waitUntil(() => run<boolean>(scripts.CHOOSE_MENU_ITEM, label), {what: `the menu offers ${label}`});
    },
    clickNotice: () => waitUntil(() => run<string | null>(scripts.CLICK_NOTICE), {what: 'a notice is shown'}),
    background: async () => {
      const wake = () => run<number | null>(scripts.WAKE_BACKGROUND, addonId);
      return documentOf(await waitUntil(wake, {what: 'the event page runs'}));
    },
    stopBackground: async () => {
      await waitUntil(() => run<boolean>(scripts.STOP_BACKGROUND, addonId), {what: 'the event page is stopped'});
    },
    backgroundEnds: () => run<number>(scripts.BACKGROUND_ENDS, addonId),
    setIdleTimeout: (ms) => run(scripts.SET_IDLE_TIMEOUT, ms),
    takeHosts: (patterns) => run(scripts.TAKE_HOSTS, addonId, patterns),
    giveHosts: (patterns) => run(scripts.GIVE_HOSTS, addonId, patterns),
    allowAsked: async () => {
      await waitUntil(() => run<string | null>(scripts.ALLOW_ASKED), {what: 'the browser asks for a permission'});
    },
    consoleLines: async () => [...output().split('\n'), ...(await run<readonly string[]>(scripts.BROWSER_MESSAGES))],
    close,
  };
};
