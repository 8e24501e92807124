import {browser} from './browser';

/** Pinterest is red, and so is what has not got there; white on it reads well in either theme. */
const COLOUR = '#b3001b';

/** Writes a number on the toolbar button; none for 0. */
export const showBadge = async (count: number): Promise<void> => {
  await browser.action.setBadgeBackgroundColor({color: COLOUR});
  await browser.action.setBadgeText({text: count === 0 ? '' : String(count)});
};
