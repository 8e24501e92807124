import {activeTab, tabById} from '../src/platform/active-tab';
import {browser} from '../src/platform/browser';
import {pinBestImage} from './quick-pin';

const PIN_BEST_IMAGE = 'pin-best-image';

/** The second shortcut; the first (`_execute_action`) opens the popup without passing through here. */
export const listenToCommands = (): void => {
  browser.commands.onCommand.addListener((command, pressedIn) => {
    if (command !== PIN_BEST_IMAGE) return;
    const start = async (): Promise<void> => {
      const tab = pressedIn?.id === undefined ? await activeTab() : await tabById(pressedIn.id);
      if (tab !== null) await pinBestImage(tab);
    };
    void start();
  });
};
