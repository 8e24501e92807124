import type {Locator, Page} from 'playwright';
import type {ChromiumUnderTest} from './chromium';
import type {Screen, ScreenWindow} from './screen';
import {waitUntil} from './wait-until';

// What a person's hands do to a Chromium that was launched on a screen (`display: screen.display`, not headless).

/**
 * Brings a tab to the front and waits until its window has the keyboard; a key pressed before goes nowhere. The screen is
 * asked: Playwright has every page believe that it has the focus.
 */
const focusPage = async (screen: Screen, page: Page): Promise<void> => {
  await page.bringToFront();
  const title = await page.title();
  await waitUntil(async () => (await screen.activeTitle()).startsWith(title), {
    what: `the window of "${title}" has the keyboard`,
  });
};

/** Presses a shortcut over a page: `alt+shift+l`. */
export const pressShortcut = async (screen: Screen, page: Page, combo: string): Promise<void> => {
  await focusPage(screen, page);
  await screen.key(combo);
};

/** Presses the shortcut of the toolbar button over a page; the popup comes back. */
export const openPopupByKeys = async (
  screen: Screen,
  chromium: ChromiumUnderTest,
  page: Page,
  combo = 'alt+p',
): Promise<Page> => {
  const [popup] = await Promise.all([chromium.nextPopup(), pressShortcut(screen, page, combo)]);
  return popup;
};

/** The middle of an element, in pixels of the screen. */
const pointOf = async (element: Locator): Promise<readonly [number, number]> => {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) throw new Error(`${element} is not visible`);
  const [left, top] = await element.page().evaluate(() => {
    // Chromium's frame is as thick at the sides as at the bottom; the rest of the height is tabs and address bar.
    const border = (outerWidth - innerWidth) / 2;
    return [screenX + border, screenY + outerHeight - innerHeight - border] as const;
  });
  return [Math.round(left + box.x + box.width / 2), Math.round(top + box.y + box.height / 2)];
};

/** Clicks an element with the mouse, wherever its window lies. */
export const clickElement = async (screen: Screen, element: Locator): Promise<void> => {
  await screen.click(...(await pointOf(element)));
};

const newWindow = (screen: Screen, known: readonly ScreenWindow[], what: string): Promise<ScreenWindow> =>
  waitUntil(async () => (await screen.windows()).find(({id}) => known.every((before) => before.id !== id)), {what});

/**
 * Right-clicks an element and chooses an item of the menu by keys. One letter is enough for the item whose label, alone
 * of all, begins with it: the menu takes that key as its choice, wherever the item stands. Elsewhere arrows lead to it,
 * `['Up', 'Return']` to the last one. Waits until the menu has closed on it.
 */
export const chooseMenuItem = async (screen: Screen, element: Locator, ...keys: readonly string[]): Promise<void> => {
  await focusPage(screen, element.page());
  const known = await screen.windows();
  await screen.click(...(await pointOf(element)), 3);
  const menu = await newWindow(screen, known, 'the context menu is open');
  for (const key of keys) await screen.key(key);
  await waitUntil(async () => (await screen.windows()).every(({id}) => id !== menu.id), {
    what: `the menu closes on ${keys.join(' ')}`,
  });
};

/** Chromium draws notices itself where the desktop has no service for them: 360 wide, the first button at the foot. */
const NOTICE_WIDTH = 360;
const BUTTON_FROM_LEFT = 45;
const BUTTON_FROM_BOTTOM = 27;

/** The windows of a program are numbered in the order in which it opened them. */
const newest = (windows: readonly ScreenWindow[]): ScreenWindow | undefined =>
  windows.toSorted((one, other) => Number(other.id) - Number(one.id))[0];

/**
 * Presses the first button of the newest notice, as soon as it has come to rest on the screen. Older ones are folded up
 * below it; `known` are windows from before the act, for where one of those must not be taken for the notice to come.
 */
export const pressNoticeButton = async (screen: Screen, known: readonly ScreenWindow[] = []): Promise<void> => {
  let last = '';
  const notice = await waitUntil(
    async () => {
      const windows = await screen.windows();
      const notices = windows.filter(({id, width}) => width === NOTICE_WIDTH && known.every((one) => one.id !== id));
      const shown = newest(notices);
      const isAtRest = shown !== undefined && JSON.stringify(shown) === last;
      last = JSON.stringify(shown);
      return isAtRest && shown;
    },
    {what: 'a notice is shown', deadlineMs: 20_000},
  );
  await screen.click(notice.x + BUTTON_FROM_LEFT, notice.y + notice.height - BUTTON_FROM_BOTTOM);
};
