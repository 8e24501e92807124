import {expect, test} from 'vitest';
import {addressesInJson} from './json-addresses';

test.each([
  ['{"large": "/a.jpg"}', [['/a.jpg', null]]],
  ['["/a.jpg", "words"]', [['/a.jpg', null]]],
  [
    '{"/a.jpg": [500, 400], "/b.jpg": ["x"]}',
    [
      ['/a.jpg', 500],
      ['/b.jpg', null],
    ],
  ],
  ['{"url": "/a.jpg", "width": 500}', [['/a.jpg', 500]]],
  ['{"url": "/a.jpg", "w": 499.6}', [['/a.jpg', 500]]],
  ['{"url": "/a.jpg", "width": -1}', [['/a.jpg', null]]],
  ['{"a": {"b": {"c": "/a.jpg"}}}', [['/a.jpg', null]]],
  ['{"broken": "/a.jpg"', []],
  ['null', []],
])('%s', (text, found) => {
  expect(addressesInJson(text).map(({url, width}) => [url, width])).toEqual(found);
});

test('hostile JSON ends', () => {
  expect(addressesInJson(`${'['.repeat(8)}"/a.jpg"${']'.repeat(8)}`)).toEqual([]);
  expect(addressesInJson(`[${'0,'.repeat(600)}"/a.jpg"]`)).toEqual([]);
});
