import {describe, expect, it} from 'vitest';
import {masonry} from './masonry';
import {near, stepOf} from './near';

const shapes = Array.from({length: 2_000}, (_, index) => 0.5 + (index % 7) / 4);
const {boxes, height} = masonry(shapes, 432);

describe('near', () => {
  it('draws a few dozen of 2,000 tiles, in their order, wherever the view is', () => {
    for (const top of [0, stepOf(height / 2), stepOf(height - 440)]) {
      const drawn = near(boxes, {top, height: 440}, 0);
      expect(drawn.length).toBeGreaterThan(9);
      expect(drawn.length).toBeLessThan(80);
      expect([...drawn].sort((a, b) => a - b)).toEqual(drawn);
    }
  });

  it('draws all that can be seen before the view takes its next step', () => {
    for (const scrolled of [0, 199, 1_234, 20_199]) {
      const drawn = near(boxes, {top: stepOf(scrolled), height: 440}, 0);
      const seen = boxes.flatMap((box, index) =>
        box.top + box.height > scrolled && box.top < scrolled + 440 ? [index] : [],
      );
      expect(drawn).toEqual(expect.arrayContaining(seen));
    }
  });

  it('draws the tile that has the focus, however far it is', () => {
    expect(near(boxes, {top: 0, height: 440}, 1_999)).toContain(1_999);
  });
});
