import {describe, expect, it} from 'vitest';
import {masonry, preview} from './masonry';

describe('masonry', () => {
  it('lays equal pictures out in rows from left to right', () => {
    const {boxes, height} = masonry([1, 1, 1, 1], 432);
    expect(boxes.map(({left, top}) => [Math.round(left), top])).toEqual([
      [0, 0],
      [147, 0],
      [293, 0],
      [0, 147],
    ]);
    expect(height).toBe(147 + 139);
  });

  it('puts the next picture where there is most room', () => {
    const {boxes} = masonry([2, 0.5, 1, 1], 432);
    expect(boxes[3]?.left).toBe(boxes[1]?.left);
    expect(boxes[3]?.top).toBe(69 + 8);
  });

  it('keeps the shape of each picture', () => {
    for (const [index, {width, height}] of masonry([1.5, 0.66, 1], 432).boxes.entries()) {
      expect(height / width).toBeCloseTo([1.5, 0.66, 1][index] ?? 0, 1);
    }
  });

  it.each([
    [90, 1],
    [292, 2],
    [432, 3],
    [1_172, 8],
  ])('fits the columns to %i pixels: %i', (width, columns) => {
    const {boxes} = masonry(
      Array.from({length: 20}, () => 1),
      width,
    );
    expect(new Set(boxes.map(({left}) => left)).size).toBe(columns);
    expect(Math.max(...boxes.map((box) => box.left + box.width))).toBeLessThanOrEqual(width + 0.01);
  });

  it('has no height without pictures', () => {
    expect(masonry([], 432)).toEqual({boxes: [], height: 0});
  });
});

describe('preview', () => {
  it('fills the width with a flat picture and the height with a tall one', () => {
    expect(preview(0.5, {width: 400, height: 300}).boxes[0]).toEqual({left: 0, top: 0, width: 400, height: 200});
    expect(preview(2, {width: 400, height: 300}).boxes[0]).toEqual({left: 125, top: 0, width: 150, height: 300});
  });
});
