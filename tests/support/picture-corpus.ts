import sharp from 'sharp';
import {renderPicture} from './pictures';

/** A picture as a site may have it; `seen` is what a person sees of it, as PNG. */
export type CorpusPicture = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
  readonly seen: Buffer;
  readonly width: number;
  readonly height: number;
};

const SIZES = [
  [240, 160],
  [333, 517],
  [640, 480],
] as const;

/** 24 bits, bottom row first, rows padded to four bytes (BITMAPINFOHEADER). */
const bmpOf = async (png: Buffer): Promise<Buffer> => {
  const {data, info} = await sharp(png).removeAlpha().raw().toBuffer({resolveWithObject: true});
  const {width, height} = info;
  const row = Math.ceil((width * 3) / 4) * 4;
  const file = Buffer.alloc(54 + row * height);
  file.write('BM');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(54, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(height, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let c = 0; c < 3; c++) {
        file[54 + (height - 1 - y) * row + x * 3 + c] = data[(y * width + x) * 3 + 2 - c] ?? 0;
      }
    }
  }
  return file;
};

/** A hole in the middle, half transparent. */
const withHole = (png: Buffer, width: number, height: number): Promise<Buffer> => {
  const hole = Buffer.from(
    `<svg width="${width}" height="${height}"><circle cx="${width / 2}" cy="${height / 2}" r="40" fill-opacity="0.5"/></svg>`,
  );
  return sharp(png)
    .ensureAlpha()
    .composite([{input: hole, blend: 'dest-out'}])
    .png()
    .toBuffer();
};

const svgOf = (width: number, height: number): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
      `<rect width="100%" height="100%" fill="#d8e6e0"/><circle cx="${width / 2}" cy="${height / 2}" r="60" fill="#2c6e63"/></svg>`,
  );

const ofSize = async (width: number, height: number): Promise<readonly CorpusPicture[]> => {
  const opaque = await renderPicture({scene: 'hills', width, height, format: 'png', seed: 5});
  const holed = await withHole(opaque, width, height);
  const size = `${width}x${height}`;
  const one = (name: string, type: string, bytes: Buffer, seen = bytes): CorpusPicture => ({
    name: `${name}-${size}`,
    type,
    bytes,
    seen,
    width,
    height,
  });
  const turned = await Promise.all(
    [1, 2, 3, 4, 5, 6, 7, 8].map(async (orientation) => {
      const bytes = await sharp(opaque).jpeg({quality: 92}).withMetadata({orientation}).toBuffer();
      const [wide, high] = orientation > 4 ? [height, width] : [width, height];
      return {...one(`turned-${orientation}`, 'image/jpeg', bytes), width: wide, height: high};
    }),
  );
  const drawn = await Promise.all(
    ([opaque, holed] as const).flatMap((png, at) =>
      (['png', 'webp', 'avif'] as const).map(async (format) => {
        const bytes = await sharp(png).toFormat(format, {quality: 90}).toBuffer();
        return one(`${format}-${at === 0 ? 'opaque' : 'holed'}`, `image/${format}`, bytes);
      }),
    ),
  );
  return [
    ...turned,
    ...drawn,
    one('gif', 'image/gif', await sharp(opaque).gif().toBuffer()),
    one('bmp', 'image/bmp', await bmpOf(opaque), opaque),
  ];
};

/** Every format in three sizes, JPEG in all eight orientations, with and without transparency, and drawings. */
export const pictureCorpus = async (): Promise<readonly CorpusPicture[]> => {
  const bySize = await Promise.all(SIZES.map(([width, height]) => ofSize(width, height)));
  const drawing = {name: 'drawing.svg', type: 'image/svg+xml', bytes: svgOf(400, 300), seen: svgOf(400, 300)};
  return [...bySize.flat(), {...drawing, width: 1000, height: 750}];
};

/** One of them by its name. */
export const named = (corpus: readonly CorpusPicture[], name: string): CorpusPicture => {
  const found = corpus.find((one) => one.name === name);
  if (found === undefined) throw new RangeError(`no picture is called ${name}`);
  return found;
};

/** Two frames, of which the first one is `seen`. */
export const movingPicture = async (): Promise<CorpusPicture> => {
  const [width, height] = [320, 240];
  const frames = await Promise.all(
    (['hills', 'portrait'] as const).map((scene) => renderPicture({scene, width, height, format: 'png', seed: 3})),
  );
  const [seen = Buffer.alloc(0)] = frames;
  const bytes = await sharp(frames, {join: {animated: true}})
    .gif()
    .toBuffer();
  return {name: 'moving', type: 'image/gif', bytes, seen, width, height};
};
