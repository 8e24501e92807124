import type {PictureChange, PictureTrouble} from '../../src/domain/picture-trouble';
import {fail, ok, type Result} from '../../src/domain/result';
import {MOST_BYTES, MOST_SIDE} from './limits';

export type Drawn = {
  readonly contentType: 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
  readonly isSmaller: boolean;
};

/** Rows that are looked at in one go: the copy of a large picture's pixels stays small. */
const ROWS = 256;

/** Pinterest takes 20 MB; each step halves the area that is left to draw. */
const SHRINKING = [1, 0.7, 0.5, 0.35, 0.25];

const isTransparent = (context: OffscreenCanvasRenderingContext2D, width: number, height: number): boolean => {
  for (let top = 0; top < height; top += ROWS) {
    const {data} = context.getImageData(0, top, width, Math.min(ROWS, height - top));
    for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 255) < 255) return true;
  }
  return false;
};

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

const drawAt = async (bitmap: ImageBitmap, scale: number, mayBeTransparent: boolean): Promise<Drawn | null> => {
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  // sRGB, a canvas's own colours, is what every viewer of a pin shows: wider ones are brought down to it.
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', {willReadFrequently: true});
  if (context === null) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  const contentType = mayBeTransparent && isTransparent(context, width, height) ? 'image/png' : 'image/jpeg';
  const bytes = await bytesOf(await canvas.convertToBlob({type: contentType, quality: 0.95}));
  return {contentType, bytes, width, height, isSmaller: scale < 1};
};

/** A picture drawn as JPEG, or as PNG where something shines through: as large as it is, smaller only to fit. */
export const redraw = async (
  bitmap: ImageBitmap,
  mayBeTransparent: boolean,
): Promise<Result<Drawn, PictureTrouble>> => {
  const fitting = Math.min(1, MOST_SIDE / Math.max(bitmap.width, bitmap.height));
  let bytes = 0;
  for (const step of SHRINKING) {
    const drawn = await drawAt(bitmap, fitting * step, mayBeTransparent);
    if (drawn === null) return fail({kind: 'broken'});
    if (drawn.bytes.length <= MOST_BYTES) return ok(drawn);
    bytes = drawn.bytes.length;
  }
  return fail({kind: 'tooLarge', bytes, most: MOST_BYTES});
};

/** What drawing did, to be told. */
export const changesOf = (
  {contentType, width, height, isSmaller}: Drawn,
  isMoving: boolean,
): readonly PictureChange[] => [
  isMoving ? {kind: 'firstFrame'} : {kind: 'drawnAnew', format: contentType === 'image/png' ? 'PNG' : 'JPEG'},
  ...(isSmaller ? [{kind: 'madeSmaller', width, height} as const] : []),
];
