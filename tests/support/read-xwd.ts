/** Pixels of a screen: three bytes each, red first, rows from the top without gaps. */
export type Pixels = {readonly width: number; readonly height: number; readonly rgb: Buffer};

/** Indices into an XWD file's header of big-endian 32-bit words (X11/XWDFile.h). */
const WORD = {headerBytes: 0, width: 4, height: 5, bitsPerPixel: 11, bytesPerRow: 12, colours: 19};
const COLOUR_BYTES = 12;

/** Reads the framebuffer file of an Xvfb of 24 bits depth on a little-endian machine: rows of blue, green, red, nothing. */
export const readXwd = (file: Buffer): Pixels => {
  const word = (index: number) => file.readUInt32BE(index * 4);
  const width = word(WORD.width);
  const height = word(WORD.height);
  if (word(WORD.bitsPerPixel) !== 32) throw new Error('Not a screen of 32 bits per pixel');
  const start = word(WORD.headerBytes) + word(WORD.colours) * COLOUR_BYTES;
  const rgb = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = start + y * word(WORD.bytesPerRow) + x * 4;
      const to = (y * width + x) * 3;
      rgb.writeUInt8(file.readUInt8(from + 2), to);
      rgb.writeUInt8(file.readUInt8(from + 1), to + 1);
      rgb.writeUInt8(file.readUInt8(from), to + 2);
    }
  }
  return {width, height, rgb};
};
