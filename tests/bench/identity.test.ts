import {describe, expect, test} from 'vitest';
import {identify, keyOf} from './identity';
import type {Address, How, Sighting} from './in-page/sighting';

const sighting = (...urls: readonly (string | readonly [How, string])[]): Sighting => ({
  kind: 'img',
  width: null,
  height: null,
  place: '',
  addresses: urls.map((one): Address => {
    const [how, url] = typeof one === 'string' ? ['src' as const, one] : one;
    return {url, how, width: null, height: null, density: null};
  }),
});

describe('the key of an address', () => {
  test.each([
    ['WordPress', 'https://a.example/up/leek-300x200.jpg', 'https://a.example/up/leek.jpg'],
    ['Photon', 'https://i0.wp.com/a.example/up/leek.jpg?resize=350%2C200&ssl=1', 'https://a.example/up/leek.jpg'],
    ['MediaWiki', 'https://u.example/w/thumb/a/ab/Leek.jpg/220px-Leek.jpg', 'https://u.example/w/a/ab/Leek.jpg'],
    [
      'a server that scales by its path',
      'https://m.example/max/60/1*Leek.png?q=20',
      'https://m.example/max/700/1*Leek.png',
    ],
    [
      'a server that fetches',
      'https://n.example/_next/image?url=https%3A%2F%2Fa.example%2Fleek.jpg&w=640',
      'https://a.example/leek.jpg',
    ],
    [
      'a newspaper',
      'https://n.example/13LEEK/13LEEK-thumbStandard-v2.jpg',
      'https://n.example/13LEEK/13LEEK-superJumbo.jpg',
    ],
    ['another protocol', 'http://www.a.example/leek.jpg', 'https://a.example/leek.jpg'],
  ])('is one for the sizes of one picture: %s', (_, small, large) => {
    expect(keyOf(small)).toBe(keyOf(large));
  });

  test.each([
    ['https://a.example/IMG_0001.jpg', 'https://b.example/IMG_0001.jpg'],
    ['https://a.example/2023/IMG_0001.jpg', 'https://a.example/2024/IMG_0001.jpg'],
    ['https://a.example/photo?id=1', 'https://a.example/photo?id=2'],
    ['https://a.example/leek-1.jpg', 'https://a.example/leek-2.jpg'],
  ])('is another for another picture: %s, %s', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });
});

describe('the pictures of a page', () => {
  test('unite what one element names, whatever the names', () => {
    const {all, of} = identify([sighting('https://a.example/s/1.jpg', ['linked', 'https://b.example/big/leek.jpg'])]);
    expect(all).toHaveLength(1);
    expect(of('https://b.example/big/leek.jpg')).toBe(of('https://a.example/s/1.jpg'));
  });

  test('are not united by what stands in for all of them until a script has run', () => {
    const gap = 'https://a.example/gap.png';
    const names = ['one', 'two', 'three'].map((name) => `https://a.example/${name}.jpg`);
    const {all} = identify(names.map((name) => sighting(gap, ['attribute', name])));
    expect(all.map(({addresses}) => addresses.map(({url}) => url))).toEqual(names.map((name) => [name]));
  });

  test('are united where a person says so', () => {
    const [one, other] = ['https://a.example/a.jpg', 'https://b.example/b.jpg'];
    expect(identify([sighting(one), sighting(other)]).all).toHaveLength(2);
    expect(identify([sighting(one), sighting(other)], [[one, other]]).all).toHaveLength(1);
  });

  test('are apart where a person says so, though one element names them all', () => {
    const [one, small, other] = ['https://a.example/a.jpg', 'https://a.example/s/a.jpg', 'https://a.example/b.jpg'];
    const list = sighting(one, ['attribute', small], ['attribute', other]);
    expect(identify([list]).all).toHaveLength(1);
    const {all, of} = identify([list], [[one, small], [other]]);
    expect(all.map(({addresses}) => addresses.map(({url}) => url))).toEqual([[one, small], [other]]);
    expect(of(small)).not.toBe(of(other));
  });

  test('answer to addresses that are known by other means alone', () => {
    const [small, large] = ['https://a.example/s/1.jpg', 'https://a.example/big/leek.jpg'];
    const {all, of} = identify([sighting(small)], [[large, small], ['https://a.example/elsewhere.jpg']]);
    expect(of(large)).toBe(all[0]);
    expect(of('https://a.example/elsewhere.jpg')).toBeNull();
  });

  test('are known by an address of another size than the page names', () => {
    const {of, all} = identify([sighting('https://a.example/leek-300x200.jpg')]);
    expect(of('https://a.example/leek-900x600.jpg')).toBe(all[0]);
    expect(of('https://a.example/carrot.jpg')).toBeNull();
  });
});
