import {toBase64} from '../../src/domain/base64';
import {MAX_DRAWING_LENGTH} from '../../src/domain/drawing';

/** A canvas to draw on. Throws where the browser gives none, which no browser of ours does. */
export const newCanvas = (width: number, height: number) => {
  const canvas = new OffscreenCanvas(width, height).getContext('2d');
  if (canvas === null) throw new TypeError('this browser has no canvas');
  return canvas;
};

const addressOf = async (blob: Blob): Promise<string> =>
  `data:${blob.type};base64,${toBase64(new Uint8Array(await blob.arrayBuffer()))}`;

/** JPEG's, the finest first. */
const QUALITIES = [0.92, 0.85, 0.75, 0.6, 0.4];

/** The sharpest picture within the limit: PNG where text and lines make it small, else JPEG, as fine as may be. */
export const encode = async (canvas: OffscreenCanvas): Promise<string> => {
  let url = await addressOf(await canvas.convertToBlob({type: 'image/png'}));
  for (const quality of QUALITIES) {
    if (url.length <= MAX_DRAWING_LENGTH) break;
    url = await addressOf(await canvas.convertToBlob({type: 'image/jpeg', quality}));
  }
  return url;
};
