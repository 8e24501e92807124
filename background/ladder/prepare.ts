import type {ImageBytes} from '../../src/api/media-source';
import {toBase64} from '../../src/domain/base64';
import type {PictureChange, PictureTrouble} from '../../src/domain/picture-trouble';
import {fail, ok, type Result} from '../../src/domain/result';
import {LEAST_SIDE, MOST_BYTES} from './limits';
import {hasManyFrames} from './many-frames';
import {changesOf, redraw} from './redraw';
import {type PictureFormat, sniff} from './sniff';

/** A picture as Pinterest takes it, and what was done to it. */
export type Prepared = {readonly image: ImageBytes; readonly changes: readonly PictureChange[]};

/** The types that browsers know these by; the drawing goes by the bytes alone all the same. */
const TYPES: Readonly<Record<PictureFormat, string>> = {
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  GIF: 'image/gif',
  WebP: 'image/webp',
  AVIF: 'image/avif',
  HEIC: 'image/heic',
  BMP: 'image/bmp',
  TIFF: 'image/tiff',
  ICO: 'image/x-icon',
  SVG: 'image/svg+xml',
};

/** Formats that some browser cannot draw; a worker draws no SVG. What fails of the others is damaged. */
const MAY_BE_UNKNOWN = new Set<PictureFormat>(['AVIF', 'HEIC', 'TIFF', 'SVG']);

const OPAQUE = new Set<PictureFormat>(['JPEG', 'BMP']);

/** `from-image` turns the picture as its EXIF says; what is drawn carries no such note, so it is turned once. */
const decode = async (bytes: Uint8Array<ArrayBuffer>, format: PictureFormat): Promise<ImageBitmap | null> => {
  try {
    return await createImageBitmap(new Blob([bytes], {type: TYPES[format]}), {imageOrientation: 'from-image'});
  } catch {
    return null;
  }
};

const asItIs = (bytes: Uint8Array, format: PictureFormat): Prepared | null => {
  if (bytes.length > MOST_BYTES || (format !== 'JPEG' && format !== 'PNG')) return null;
  const contentType = format === 'JPEG' ? 'image/jpeg' : 'image/png';
  return {image: {contentType, data: toBase64(bytes)}, changes: []};
};

const madeFit = async (
  bitmap: ImageBitmap,
  bytes: Uint8Array,
  format: PictureFormat,
): Promise<Result<Prepared, PictureTrouble>> => {
  const {width, height} = bitmap;
  if (Math.min(width, height) < LEAST_SIDE) return fail({kind: 'tooSmall', width, height, least: LEAST_SIDE});
  const same = asItIs(bytes, format);
  if (same !== null) return ok(same);
  const drawn = await redraw(bitmap, !OPAQUE.has(format));
  if (!drawn.ok) return drawn;
  const image = {contentType: drawn.value.contentType, data: toBase64(drawn.value.bytes)};
  return ok({image, changes: changesOf(drawn.value, hasManyFrames(bytes, format))});
};

/** JPEG and PNG within Pinterest's limits byte for byte, anything else drawn as one of them. */
export const prepare = async (bytes: Uint8Array<ArrayBuffer>): Promise<Result<Prepared, PictureTrouble>> => {
  const format = sniff(bytes);
  const broken = {kind: 'broken', bytes: bytes.length, format} as const;
  if (format === null) return fail(broken);
  const bitmap = await decode(bytes, format);
  if (bitmap === null) return fail(MAY_BE_UNKNOWN.has(format) ? {kind: 'undrawable', format} : broken);
  try {
    return await madeFit(bitmap, bytes, format);
  } finally {
    bitmap.close();
  }
};
