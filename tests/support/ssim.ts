import sharp from 'sharp';

type Grey = {readonly data: Buffer; readonly width: number; readonly height: number};

/** A picture as a person sees it: turned by its EXIF, on white, its lightness alone. */
const greyOf = async (bytes: Buffer, size?: {width: number; height: number}): Promise<Grey> => {
  const upright = await sharp(bytes).autoOrient().flatten({background: '#fff'}).toColourspace('srgb').png().toBuffer();
  const sized = size === undefined ? sharp(upright) : sharp(upright).resize({...size, fit: 'fill'});
  const {data, info} = await sized.greyscale().raw().toBuffer({resolveWithObject: true});
  const {width, height, channels} = info;
  return {data: Buffer.from(data.filter((_, at) => at % channels === 0)), width, height};
};

const BLOCK = 8;

const similarity = (a: readonly number[], b: readonly number[]): number => {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const spread = (x: readonly number[], y: readonly number[], ofX: number, ofY: number) =>
    x.reduce((sum, value, at) => sum + (value - ofX) * ((y[at] ?? 0) - ofY), 0) / x.length;
  const [c1, c2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2];
  const luminance = (2 * meanA * meanB + c1) / (meanA ** 2 + meanB ** 2 + c1);
  const [varianceA, varianceB] = [spread(a, a, meanA, meanA), spread(b, b, meanB, meanB)];
  return luminance * ((2 * spread(a, b, meanA, meanB) + c2) / (varianceA + varianceB + c2));
};

/** The mean structural similarity (Wang et al., 2004) over blocks of 8×8: 1 for the same picture. Sizes must agree. */
export const ssim = async (one: Buffer, other: Buffer): Promise<number> => {
  const b = await greyOf(other);
  const a = await greyOf(one, b);
  const scores: number[] = [];
  const block = ({data, width}: Grey, left: number, top: number) =>
    Array.from(
      {length: BLOCK * BLOCK},
      (_, at) => data[(top + Math.floor(at / BLOCK)) * width + left + (at % BLOCK)] ?? 0,
    );
  for (let top = 0; top + BLOCK <= b.height; top += BLOCK) {
    for (let left = 0; left + BLOCK <= b.width; left += BLOCK) {
      scores.push(similarity(block(a, left, top), block(b, left, top)));
    }
  }
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
};
