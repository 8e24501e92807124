import type {PictureFormat} from './sniff';

/** Skips a GIF's chain of sub-blocks and returns where the next block begins. */
const afterSubBlocks = (bytes: Uint8Array, start: number): number => {
  let at = start;
  for (let length = bytes[at]; length !== undefined && length > 0; length = bytes[at]) at += length + 1;
  return at + 1;
};

const tableLength = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));

/** GIF89a, appendix B: blocks after the screen descriptor; a second image descriptor is a second frame. */
const isMovingGif = (bytes: Uint8Array): boolean => {
  let frames = 0;
  let at = 13 + tableLength(bytes[10] ?? 0);
  while (at < bytes.length) {
    if (bytes[at] === 0x21) at = afterSubBlocks(bytes, at + 2);
    else if (bytes[at] === 0x2c) {
      frames += 1;
      if (frames > 1) return true;
      at = afterSubBlocks(bytes, at + 11 + tableLength(bytes[at + 9] ?? 0));
    } else return false;
  }
  return false;
};

const hasText = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((character, index) => bytes[at + index] === character.charCodeAt(0));

/** True for a picture that moves, of which drawing keeps the first frame only. */
export const hasManyFrames = (bytes: Uint8Array, format: PictureFormat): boolean => {
  if (format === 'GIF') return isMovingGif(bytes);
  if (format === 'WebP') return hasText(bytes, 12, 'VP8X') && ((bytes[20] ?? 0) & 2) !== 0;
  return format === 'AVIF' && hasText(bytes, 8, 'avis');
};
