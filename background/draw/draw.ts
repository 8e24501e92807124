import {type Drawing, type DrawingKind, withDrawing} from '../../src/domain/drawing';
import {readItem, writeItem} from '../../src/storage/item';
import {drawingsOfTab} from '../../src/storage/items';
import {encode} from './canvas';
import {type CardFacts, drawCard} from './draw-card';
import {drawView} from './draw-view';

/** The page that is drawn: its words for a card, its address, and the tab that shows it. */
type Page = CardFacts & {readonly pageUrl: string; readonly tabId: number};

const drawn = async (kind: DrawingKind, page: Page): Promise<Omit<Drawing, 'id'> | null> => {
  try {
    const canvas = kind === 'card' ? drawCard(page) : await drawView(page.tabId);
    if (canvas === null) return null;
    return {kind, url: await encode(canvas), width: canvas.width, height: canvas.height};
  } catch {
    return null;
  }
};

/**
 * Makes a picture of a page, and keeps it in memory for the next popup there; null when its tab may not be seen, or it
 * cannot be drawn.
 */
export const draw = async (id: string, kind: DrawingKind, page: Page): Promise<Drawing | null> => {
  const made = await drawn(kind, page);
  if (made === null) return null;
  const drawing = {id, ...made};
  const item = drawingsOfTab(page.tabId);
  // A full store costs what the next popup would have found, never the pin.
  await writeItem(item, withDrawing(await readItem(item), page.pageUrl, drawing)).catch(() => {});
  return drawing;
};
