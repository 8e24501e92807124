import {describe, expect, test} from 'vitest';
import {identify} from './identity';
import type {Address, Sighting} from './in-page/sighting';
import {plainSize, sizesOf} from './served-sizes';
import {sizeHint} from './size-hints';

const address = (url: string, more: Partial<Address> = {}): Address => ({
  url,
  how: 'src',
  width: null,
  height: null,
  density: null,
  ...more,
});

const widthsOf = (sighting: Pick<Sighting, 'addresses'> & Partial<Sighting>) => {
  const [identity] = identify([{kind: 'img', width: null, height: null, place: '', ...sighting}]).all;
  if (identity === undefined) throw new Error('no picture');
  return Object.fromEntries(sizesOf(identity).map(({url, size}) => [new URL(url).pathname, size.width]));
};

test.each([
  ['https://a.example/leek-300x200.jpg', 300, 200],
  ['https://a.example/236x/leek.jpg', 236, null],
  ['https://a.example/leek.jpg?w=640', 640, null],
  ['https://a.example/leek.jpg?resize=350%2C200', 350, 200],
  ['https://a.example/upload/c_fill,h_180,w_320/leek.jpg', 320, 180],
  ['https://a.example/thumb/a/Leek.jpg/220px-Leek.jpg', 220, null],
  ['https://a.example/leek.jpg', null, null],
  ['https://a.example/2015/03/1024/leek.jpg', null, null],
  ['https://a.example/news/1024/leek.jpg', 1024, null],
  ['https://a.example/news/2017/11/leek.jpg', null, null],
])('%s tells %s x %s', (url, width, height) => {
  expect(sizeHint(url)).toEqual({width, height});
});

describe('the served sizes', () => {
  test('follow srcset, and the picture without a size is the one they were made from', () => {
    const addresses = [
      address('https://a.example/leek-300x200.jpg'),
      address('https://a.example/leek-w.jpg', {how: 'srcset', width: 900}),
      address('https://a.example/full/leek.jpg', {how: 'linked'}),
    ];
    expect(widthsOf({addresses})).toEqual({'/leek-300x200.jpg': 300, '/leek-w.jpg': 900, '/full/leek.jpg': 1350});
  });

  test('follow the width attribute and the density', () => {
    const twice = address('https://a.example/leek@2x.jpg', {how: 'srcset', density: 2});
    const addresses = [address('https://a.example/leek.jpg'), twice];
    expect(widthsOf({addresses, width: 240, height: 160})).toEqual({'/leek.jpg': 240, '/leek@2x.jpg': 480});
  });

  test('do not follow a thumbnail’s width where the page shows the same file freely, or links to it', () => {
    const leek = 'https://a.example/leek.jpg';
    const thumbnail: Sighting = {kind: 'img', width: 75, height: 60, place: '', addresses: [address(leek)]};
    const sizeBeside = (other: Sighting) => {
      const [identity] = identify([thumbnail, other]).all;
      return identity === undefined ? [] : sizesOf(identity).map(({isKnown}) => isKnown);
    };
    expect(sizeBeside({...thumbnail, width: null, height: null})).toEqual([false]);
    expect(sizeBeside({...thumbnail, addresses: [address(leek, {how: 'linked'})]})).toEqual([false]);
    expect(sizeBeside(thumbnail)).toEqual([true]);
  });

  test('are no larger where a name is a size’s than the others that are known', () => {
    const addresses = [
      address('https://a.example/leek-300x200.jpg'),
      address('https://a.example/thumb.jpg'),
      address('https://a.example/leek-xlarge_trans_7.jpg'),
    ];
    expect(widthsOf({addresses})).toEqual({
      '/leek-300x200.jpg': 300,
      '/thumb.jpg': 300,
      '/leek-xlarge_trans_7.jpg': 300,
    });
  });

  test('of the plain version are a half of those for screens twice as dense', () => {
    const twice = address('https://a.example/leek@2x.jpg', {how: 'srcset', density: 2});
    expect(widthsOf({addresses: [address('https://a.example/leek.jpg'), twice]})).toEqual({
      '/leek.jpg': 480,
      '/leek@2x.jpg': 960,
    });
  });

  test('tell a cut that is only named from the picture that is shown', () => {
    const cutsAmong = (...addresses: readonly Address[]) => {
      const [identity] = identify([{kind: 'img', width: 400, height: 300, place: '', addresses}]).all;
      return identity === undefined ? [] : sizesOf(identity).map(({isCut}) => isCut);
    };
    const shown = address('https://a.example/leek-400x300.jpg', {how: 'shown'});
    const named = address('https://a.example/leek-1200x630.jpg', {how: 'meta'});
    expect(cutsAmong(shown, named)).toEqual([false, true]);
    expect(cutsAmong(shown, {...named, how: 'srcset'})).toEqual([false, false]);
    expect(cutsAmong(shown, address('https://a.example/leek-1200x900.jpg', {how: 'meta'}))).toEqual([false, false]);
  });

  test('are plausible and always the same where nothing tells them', () => {
    const {width, height} = plainSize('https://a.example/leek.jpg');
    expect(plainSize('https://a.example/leek.jpg')).toEqual({width, height});
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(200);
  });
});
