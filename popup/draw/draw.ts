import type {PageFacts} from '../../src/domain/candidate';
import type {Drawing, DrawingKind} from '../../src/domain/drawing';
import {encode} from './canvas';
import {drawCard} from './draw-card';
import {drawView} from './draw-view';

/** Makes a picture of a page; null when its tab may not be seen. */
export const draw = async (kind: DrawingKind, page: PageFacts, tabId: number): Promise<Omit<Drawing, 'id'> | null> => {
  const element = kind === 'card' ? drawCard(page) : await drawView(tabId);
  if (element === null) return null;
  return {kind, url: encode(element), width: element.width, height: element.height};
};
