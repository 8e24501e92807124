import type {Drawing, DrawingKind} from '../../src/domain/drawing';
import {encode} from './canvas';
import {type CardFacts, drawCard} from './draw-card';
import {drawView} from './draw-view';

/** Makes a picture of a page; null when its tab may not be seen, or it cannot be drawn. */
export const draw = async (kind: DrawingKind, page: CardFacts, tabId: number): Promise<Omit<Drawing, 'id'> | null> => {
  try {
    const canvas = kind === 'card' ? drawCard(page) : await drawView(tabId);
    if (canvas === null) return null;
    return {kind, url: await encode(canvas), width: canvas.width, height: canvas.height};
  } catch {
    return null;
  }
};
