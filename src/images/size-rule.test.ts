import {expect, test} from 'vitest';
import {brokenSizeRule} from './size-rule';

test.each([
  [89, 500, 'small'],
  [500, 89, 'small'],
  [119, 119, 'small'],
  [90, 119, 'small'],
  [90, 120, null],
  [120, 90, null],
  [300, 100, null],
  [301, 100, 'wide'],
  [100, 9000, null],
  [null, null, null],
  [500, null, null],
  [null, 500, null],
  [50, null, 'small'],
  [null, 50, 'small'],
])('%s × %s → %s', (width, height, rule) => {
  expect(brokenSizeRule({width, height})).toBe(rule);
});
