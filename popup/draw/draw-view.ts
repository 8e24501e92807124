import {captureTab} from '../../src/platform/capture-tab';
import {newCanvas} from './canvas';

/** Pixels of the longer side: a screen of high density gives more than any pin shows. */
const MAX_SIDE = 2_400;

/** Draws what a tab shows; null when it may not be seen. */
export const drawView = async (tabId: number): Promise<HTMLCanvasElement | null> => {
  const url = await captureTab(tabId);
  if (url === null) return null;
  const image = new Image();
  image.src = url;
  await image.decode();
  const scale = Math.min(1, MAX_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
  const {element, canvas} = newCanvas(Math.round(image.naturalWidth * scale), Math.round(image.naturalHeight * scale));
  canvas.drawImage(image, 0, 0, element.width, element.height);
  return element;
};
