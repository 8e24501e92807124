import {expect, test} from 'vitest';
import {isNetworkMark} from './network-mark';

test.each([
  'facebook.png',
  'twitter-round-32x32.png',
  'follow_us_on_pinterest.jpg',
  'instagram32.png',
  'stumbleupon_002.png',
  '104-instagram.png',
  'viber.png',
])('a network and how its mark looks make a mark: %s', (name) => {
  expect(isNetworkMark(name)).toBe(true);
});

test.each([
  'facebook-headquarters.png',
  'share-of-the-market.png',
  'leek.jpg',
  'follow-me.png',
  'viber-leek.png',
  '11934666_1639268629661603_1242602228_n.jpg',
])('whatever else a name says is shown: %s', (name) => {
  expect(isNetworkMark(name)).toBe(false);
});

test('a long name costs no more than its length', () => {
  expect(isNetworkMark(`${'1'.repeat(100_000)}-facebook.png`)).toBe(false);
});
