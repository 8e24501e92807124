import {signal} from '@preact/signals';
import type {Shortcut} from '../../src/platform/shortcuts';

export type ShortcutsPorts = {
  readonly readShortcuts: () => Promise<readonly Shortcut[]>;
  readonly openShortcutPage: () => Promise<void>;
  /** False in browsers that lead nobody there. */
  readonly canOpen: boolean;
};

/** The keys in force. They change outside of this page, so it asks again whenever it is looked at. */
export const createShortcutsStore = ({readShortcuts, openShortcutPage, canOpen}: ShortcutsPorts) => {
  const shortcuts = signal<readonly Shortcut[]>([]);
  const load = async (): Promise<void> => {
    shortcuts.value = await readShortcuts();
  };
  return {
    shortcuts,
    canOpen,
    open: openShortcutPage,
    follow: (window: Window, until: AbortSignal): Promise<void> => {
      window.addEventListener('focus', () => void load(), {signal: until});
      return load();
    },
  };
};

export type ShortcutsStore = ReturnType<typeof createShortcutsStore>;
