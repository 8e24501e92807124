import {browser} from './browser';

/** One of our commands. `keys` as the browser writes them; null while none are set. */
export type Shortcut = {readonly name: string; readonly about: string; readonly keys: string | null};

/** Every command with the keys that are in force now, also those that the user chose. */
export const readShortcuts = async (): Promise<readonly Shortcut[]> => {
  const commands = await browser.commands.getAll();
  return commands.map(({name = '', description = '', shortcut = ''}) => ({
    name,
    about: description,
    keys: shortcut === '' ? null : shortcut,
  }));
};

/** Where Chromium keeps them; its relatives lead on from here to their own page. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

/** Firefox has a call for it from version 137 on, and lets no extension open the page by its address. */
const firefoxCall = (): (() => Promise<void>) | null => {
  const call: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  return typeof call === 'function' ? async () => void (await Reflect.apply(call, browser.commands, [])) : null;
};

/** True where `openShortcutPage` leads somewhere. */
export const canOpenShortcutPage = (): boolean => !isFirefox() || firefoxCall() !== null;

/** Opens the browser's own page for changing the keys. */
export const openShortcutPage = async (): Promise<void> => {
  if (isFirefox()) await firefoxCall()?.();
  else await browser.tabs.create({url: CHROMIUM_PAGE});
};
