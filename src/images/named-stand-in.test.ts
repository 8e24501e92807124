import {expect, test} from 'vitest';
import {addressOf} from './group';
import {withoutNamedStandIns} from './named-stand-in';

const SHOP = 'https://shop.example/';
const shown = (name: string) => addressOf({url: SHOP + name, fault: null}, 'src', {isShown: true});
const waiting = addressOf({url: `${SHOP}leeks.jpg`, fault: null}, 'lazy', {isLazy: true});

const kept = (...addresses: readonly ReturnType<typeof shown>[]): readonly string[] =>
  withoutNamedStandIns(addresses).map(({url}) => url.replace(SHOP, ''));

test.each([
  'w_760,h_508/https://kitchen.example/1x1.trans.gif',
  'blank.gif',
  'img/grey-placeholder_640x480.png',
  'lazyload.png',
  'image-loading.webp?v=2',
])('what bears the name of a stand-in is none of a picture that waits: %s', (name) => {
  expect(kept(shown(name), waiting)).toEqual(['leeks.jpg']);
});

test.each([
  'grey-sweater.jpg',
  'blank-page.png',
  'lazy-sunday.jpg',
  'transparent/leeks.jpg',
  '640x480.jpg',
  'gray.jpg',
])('a title may begin with the same word: %s', (name) => {
  expect(kept(shown(name), waiting)).toEqual([name, 'leeks.jpg']);
});

test.each(['1', '1x', 'load', 'lazyload', 'trans-'])(
  'a name of a thousand times %s costs no more than its length',
  (part) => {
    const name = `pixel${part.repeat(1_000)}~.gif`;
    expect(kept(shown(name), waiting)).toEqual([name, 'leeks.jpg']);
  },
);

test('where nothing waits it is all that there is', () => {
  expect(kept(shown('blank.gif'))).toEqual(['blank.gif']);
  expect(kept(shown('blank.gif'), shown('leeks.jpg'))).toEqual(['blank.gif', 'leeks.jpg']);
});

test('what waits is not measured by its name', () => {
  const pixel = addressOf({url: `${SHOP}pixel.jpg`, fault: null}, 'lazy', {isLazy: true});
  expect(kept(shown('leeks.jpg'), pixel)).toEqual(['leeks.jpg', 'pixel.jpg']);
});
