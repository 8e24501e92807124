import * as v from 'valibot';
import {toBase64} from '../../src/domain/base64';
import {bytesOfData} from '../../src/domain/data-address';
import type {FoundIn} from '../../src/domain/outbox-item';
import type {PictureTrouble} from '../../src/domain/picture-trouble';
import {fail, ok, type Result} from '../../src/domain/result';
import {captureTab} from '../../src/platform/capture-tab';
import {runInFrame} from '../../src/platform/inject';
import {LEAST_SIDE} from './limits';
import {type PlaceOnScreen, placeOnScreen, scrollBack} from './place-on-screen';
import type {Prepared} from './prepare';
import {redraw} from './redraw';
import {isStillThere} from './same-page';

const TIMEOUT_MS = 5_000;

const side = v.pipe(v.number(), v.finite());
const place = v.object({
  left: side,
  top: side,
  width: v.pipe(side, v.minValue(1)),
  height: v.pipe(side, v.minValue(1)),
  windowWidth: v.pipe(side, v.minValue(1)),
  scroll: v.object({left: side, top: side}),
});

const crop = async (
  capture: string,
  {left, top, width, height, windowWidth}: PlaceOnScreen,
): Promise<ImageBitmap | null> => {
  const bytes = bytesOfData(capture);
  if (bytes === null) return null;
  const whole = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
  const scale = whole.width / windowWidth;
  const sides = [left, top, width, height].map((length) => Math.round(length * scale));
  const [x = 0, y = 0, wide = 0, high = 0] = sides;
  try {
    return await createImageBitmap(whole, x, y, Math.max(1, wide), Math.max(1, high));
  } finally {
    whole.close();
  }
};

const shot = async (tabId: number, found: PlaceOnScreen): Promise<ImageBitmap | null> => {
  const capture = await captureTab(tabId);
  return capture === null ? null : crop(capture, found).catch(() => null);
};

const asShown = async (bitmap: ImageBitmap): Promise<Result<Prepared, PictureTrouble>> => {
  const {width, height} = bitmap;
  if (Math.min(width, height) < LEAST_SIDE) return fail({kind: 'tooSmall', width, height, least: LEAST_SIDE});
  const drawn = await redraw(bitmap, false);
  if (!drawn.ok) return drawn;
  const {contentType, bytes} = drawn.value;
  return ok({image: {contentType, data: toBase64(bytes)}, changes: [{kind: 'asShown', width, height}]});
};

/** A picture as the tab in front shows it, in pixels of the screen: the last resort, and told as such. */
export const fromScreen = async (foundIn: FoundIn, url: string): Promise<Result<Prepared, PictureTrouble>> => {
  const {tabId} = foundIn;
  if (!(await isStillThere(foundIn))) return fail({kind: 'tabGone'});
  const frame = {tabId, frameId: 0};
  const answer = await runInFrame(frame, placeOnScreen, [url], TIMEOUT_MS);
  const found = v.safeParse(place, answer?.value);
  if (!found.success) return fail({kind: 'hidden'});
  const {left, top} = found.output.scroll;
  const bitmap = await shot(tabId, found.output);
  await runInFrame(frame, scrollBack, [left, top], TIMEOUT_MS);
  if (bitmap === null) return fail({kind: 'hidden'});
  try {
    return await asShown(bitmap);
  } finally {
    bitmap.close();
  }
};
