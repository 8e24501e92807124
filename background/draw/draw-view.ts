import {bytesOfData} from '../../src/domain/data-address';
import {captureTab} from '../../src/platform/capture-tab';
import {newCanvas} from './canvas';

/** Pixels of the longer side: a screen of high density gives more than any pin shows. */
const MAX_SIDE = 2_400;

/** Draws what a tab shows; null when it may not be seen. */
export const drawView = async (tabId: number): Promise<OffscreenCanvas | null> => {
  const url = await captureTab(tabId);
  const bytes = url === null ? null : bytesOfData(url);
  if (bytes === null) return null;
  const shot = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
  try {
    const scale = Math.min(1, MAX_SIDE / Math.max(shot.width, shot.height));
    const [width, height] = [Math.round(shot.width * scale), Math.round(shot.height * scale)];
    const canvas = newCanvas(width, height);
    canvas.drawImage(shot, 0, 0, width, height);
    return canvas.canvas;
  } finally {
    shot.close();
  }
};
