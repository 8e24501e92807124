import {expect, test} from 'vitest';
import {mayHoldSize} from './written-size';

test.each(['leeks-300x200.jpg', '/9x9/', 'index/leeks_1x1', 'LEEKS-300X200.JPG'])('%s may hold a size', (text) => {
  expect(mayHoldSize(text)).toBe(true);
});

test.each(['', 'x', '1x', 'x1', 'leeks-2x.jpg', '/max/leeks.jpg', '0xff', 'box200.jpg'])('%j holds no size', (text) => {
  expect(mayHoldSize(text)).toBe(false);
});
