import {describe, expect, test} from 'vitest';
import {mayNameImage, parseCssImages} from './css-image';

const one = (url: string, density = 1, type = '') => ({url, density, type});

describe('the pictures of a computed background', () => {
  test.each([
    ['none', 'none', []],
    ['a gradient', 'linear-gradient(90deg, rgb(255, 0, 0), rgb(0, 0, 255))', []],
    ['one picture', 'url("https://a.example/b.jpg")', [[one('https://a.example/b.jpg')]]],
    ['an address with quotes and a backslash', 'url("a\\"b\\\\c")', [[one('a"b\\c')]]],
    ['an address with parentheses and a comma', 'url("a(1),b.jpg")', [[one('a(1),b.jpg')]]],
    ['layers', 'url("a"), linear-gradient(red, blue), url("b")', [[one('a')], [one('b')]]],
    ['a set', 'image-set(url("a") 1dppx, url("b") 2dppx)', [[one('a'), one('b', 2)]]],
    [
      'a set with types',
      'image-set(url("a") 1.5dppx type("image/avif"), url("b") 1dppx)',
      [[one('a', 1.5, 'image/avif'), one('b')]],
    ],
    ['a set among layers', 'url("a"), image-set(url("b") 1dppx)', [[one('a')], [one('b')]]],
    ['a mixture', 'cross-fade(url("a") 50%, url("b"))', [[one('a'), one('b')]]],
  ])('%s', (_, value, layers) => {
    expect(parseCssImages(value)).toEqual(layers);
  });

  test('a million characters without an end are read in a moment', () => {
    const start = performance.now();
    parseCssImages(`url("${'\\a'.repeat(500_000)}`);
    parseCssImages('url("'.repeat(200_000));
    parseCssImages('1'.repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

test('a style may name a picture by url(), by image-set() and through a variable', () => {
  expect(['url(a)', 'image-set("a" 1x)', 'var(--a)', 'URL(a)'].map(mayNameImage)).toEqual([true, true, true, true]);
  expect(mayNameImage('color: red')).toBe(false);
});
