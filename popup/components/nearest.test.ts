import {describe, expect, it} from 'vitest';
import {masonry} from './masonry';
import {nearest} from './nearest';

// Three columns of 139 px:  0 tall | 1 flat | 2 square
//                                  | 3 tall | 4 square
//                           5 flat
const {boxes} = masonry([1.8, 0.6, 1, 1.6, 1, 0.5], 432);
const from = (index: number) => ({
  up: nearest(boxes, index, 'up'),
  down: nearest(boxes, index, 'down'),
  left: nearest(boxes, index, 'left'),
  right: nearest(boxes, index, 'right'),
});

describe('nearest', () => {
  it('moves within a column by Up and Down', () => {
    expect(from(0).down).toBe(5);
    expect(from(1).down).toBe(3);
    expect(from(3).up).toBe(1);
    expect(from(4).up).toBe(2);
  });

  it('moves to the picture beside by Left and Right, not to the next in the list', () => {
    expect(from(0).right).toBe(3);
    expect(from(2).left).toBe(1);
    expect(from(4).left).toBe(3);
    expect(from(5).right).toBe(3);
  });

  it('stays at the edges', () => {
    expect(from(0).up).toBeNull();
    expect(from(0).left).toBeNull();
    expect(from(2).right).toBeNull();
    expect(from(5).down).toBeNull();
  });

  it('knows nothing of a picture that is not there', () => {
    expect(nearest(boxes, 9, 'down')).toBeNull();
  });
});
