import {readItem, removeItem} from '../src/storage/item';
import {type MenuTarget, menuTargetOfTab} from '../src/storage/items';

/** The popup opens within moments of the menu's click; an older target belongs to a popup that never came. */
const TARGET_LIFE_MS = 30_000;

/** What the context menu was opened on, taken once; null where it was not, or not lately. */
export const takeTarget = async (tabId: number): Promise<MenuTarget | null> => {
  const item = menuTargetOfTab(tabId);
  const target = await readItem(item);
  if (target === null) return null;
  await removeItem(item);
  return Date.now() - target.pointedAt < TARGET_LIFE_MS ? target : null;
};
