import {readItem, removeItem} from '../src/storage/item';
import {type MenuTarget, menuTargetOfTab} from '../src/storage/items';

/** The popup opens within moments of the menu's click; an older target belongs to a popup that never came. */
const TARGET_LIFE_MS = 30_000;

/** What the context menu was opened on; null where it was not, or not lately. */
export const readTarget = async (tabId: number): Promise<MenuTarget | null> => {
  const target = await readItem(menuTargetOfTab(tabId));
  return target !== null && Date.now() - target.pointedAt < TARGET_LIFE_MS ? target : null;
};

/** Forgets it: a target is for one look. */
export const dropTarget = (tabId: number): Promise<void> => removeItem(menuTargetOfTab(tabId));
