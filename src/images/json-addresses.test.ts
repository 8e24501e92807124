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

test.each([
  ['[{"url": "/a.jpg"}, {"url": "/b.jpg", "small": {"url": "/c.jpg"}}, "/d.jpg"]', [0, 1, 1, -1]],
  ['{"images": [{"url": "/a.jpg"}, {"sizes": [{"url": "/b.jpg"}, {"url": "/c.jpg"}]}]}', [0, 1, 1]],
  ['["/a.jpg", "/b.jpg"]', [-1, -1]],
  ['{"/a.jpg": [500, 400], "large": {"url": "/b.jpg"}}', [-1, -1]],
])('the entries of a list in %s', (text, entries) => {
  expect(addressesInJson(text).map(({entry}) => entry)).toEqual(entries);
});

test('an auction’s gallery of two hundred photographs is read whole', () => {
  const facts = Object.fromEntries([...'abcdefghij'].map((name) => [name, 7]));
  const list = Array.from({length: 200}, (_, at) => ({...facts, large: {url: `/${at}.jpg`}}));
  expect(addressesInJson(JSON.stringify(list)).map(({entry}) => entry)).toEqual(list.map((_, at) => at));
});

test('hostile JSON ends', () => {
  expect(addressesInJson(`${'['.repeat(8)}"/a.jpg"${']'.repeat(8)}`)).toEqual([]);
  expect(addressesInJson(`[${'0,'.repeat(6_000)}"/a.jpg"]`)).toEqual([]);
});
