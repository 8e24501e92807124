import sharp from 'sharp';
import {protocolRefusals, refusals} from '../api/refusals';
import type {NewPicture} from '../state/pins';
import type {PictureType} from '../state/records';

/** Pinterest's help page: 20 MB from a computer. */
export const MAX_PICTURE_BYTES = 20_000_000;

/** Below this on either side a picture is "too small"; the true figure is unpublished, 100 is the least reported. */
const MIN_SIDE = 100;

const TYPES: Readonly<Record<string, PictureType>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
};

const hex = (channel: number): string => channel.toString(16).padStart(2, '0');

/** Reads every pixel, so that a truncated file is found out, and averages them on the way. */
const decode = async (bytes: Buffer) => {
  const {format, autoOrient} = await sharp(bytes).metadata();
  const average = await sharp(bytes, {failOn: 'error'})
    .resize(1, 1, {fit: 'fill'})
    .flatten({background: '#fff'})
    .toColourspace('srgb')
    .raw()
    .toBuffer();
  return {type: TYPES[format], ...autoOrient, dominantColor: `#${[...average.subarray(0, 3)].map(hex).join('')}`};
};

/** What Pinterest looks at before it takes a picture: size in bytes, whether it decodes, its kind, its sides. */
export const inspectPicture = async (bytes: Buffer): Promise<NewPicture> => {
  if (bytes.length > MAX_PICTURE_BYTES) throw protocolRefusals.imageTooLarge();
  const decoded = await decode(bytes).catch(() => null);
  if (decoded?.type === undefined) throw refusals.imageBroken();
  const {type: contentType, width, height, dominantColor} = decoded;
  if (width < MIN_SIDE || height < MIN_SIDE) throw refusals.imageTooSmall();
  return {bytes, contentType, width, height, dominantColor};
};
