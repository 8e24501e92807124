import {describe, expect, test} from 'vitest';
import {readXwd} from './read-xwd';

const screen = (bitsPerPixel: number): Buffer => {
  const header = Buffer.alloc(100);
  // Two by two pixels, rows padded to 12 bytes, one entry in the colour map.
  for (const [index, value] of [
    [0, 100],
    [4, 2],
    [5, 2],
    [11, bitsPerPixel],
    [12, 12],
    [19, 1],
  ] as const) {
    header.writeUInt32BE(value, index * 4);
  }
  const row = (...pixels: number[]) => Buffer.from([...pixels, 0, 0, 0, 0]);
  return Buffer.concat([header, Buffer.alloc(12), row(1, 2, 3, 0, 4, 5, 6, 0), row(7, 8, 9, 0, 10, 11, 12, 0)]);
};

describe('readXwd', () => {
  test('finds the pixels behind header and colours, row by row', () => {
    const {width, height, rgb} = readXwd(screen(32));
    expect([width, height]).toEqual([2, 2]);
    expect([...rgb]).toEqual([3, 2, 1, 6, 5, 4, 9, 8, 7, 12, 11, 10]);
  });

  test('refuses a screen of another depth', () => {
    expect(() => readXwd(screen(16))).toThrow('32 bits per pixel');
  });
});
