import {describe, expect, test} from 'vitest';
import {imageKey, isPlaceholderData, readAddress} from './address';

const base = 'https://kitchen.example/leeks/';
const png = `data:image/png;base64,${'A'.repeat(4_000)}`;

describe('an address that a page wrote', () => {
  test.each([
    ['a.jpg', 'https://kitchen.example/leeks/a.jpg', null],
    ['//cdn.example/a.jpg#x', 'https://cdn.example/a.jpg', null],
    [' /a b.jpg ', 'https://kitchen.example/a%20b.jpg', null],
    ['/a.svg?x', 'https://kitchen.example/a.svg?x', 'svg'],
    ['/v1/media/math/render/svg/1f', 'https://kitchen.example/v1/media/math/render/svg/1f', 'svg'],
    ['/v1/media/math/render/png/1f', 'https://kitchen.example/v1/media/math/render/png/1f', null],
    ['blob:https://kitchen.example/1', 'blob:https://kitchen.example/1', 'embedded'],
    ['javascript:alert(1)', 'javascript:alert(1)', 'address'],
    ['https://me:secret@kitchen.example/a.jpg', 'https://me:secret@kitchen.example/a.jpg', 'address'],
    ['http://[', 'http://[', 'address'],
    ['//pin.example/pin/create/button/?media=a.jpg', 'https://pin.example/pin/create/button/?media=a.jpg', 'address'],
    ['/leeks/pin/create/a.jpg', 'https://kitchen.example/leeks/pin/create/a.jpg', null],
  ])('%s', (raw, url, fault) => {
    expect(readAddress(raw, base)).toEqual({url, fault});
  });

  test('is nothing when empty', () => {
    expect(readAddress('  ', base)).toBeNull();
  });

  test.each(['https:', ' HTTP:// ', 'https:/', '#', '#top', ',', ' ,; '])(
    'is nothing when it names no file: %s',
    (raw) => {
      expect(readAddress(raw, base)).toBeNull();
    },
  );

  test.each(['https://a', 'https:a.jpg', 'http', '/#', 'a.jpg#top'])(
    'is something when it names anything: %s',
    (raw) => {
      expect(readAddress(raw, base)).not.toBeNull();
    },
  );

  test('may hold an embedded JPEG or PNG, and no other kind', () => {
    expect(readAddress(png, base)).toEqual({url: png, fault: null});
    expect(readAddress(png.replace('png', 'pjpeg'), base)).toEqual({url: png.replace('png', 'jpeg'), fault: null});
    for (const kind of ['svg+xml', 'webp', 'gif']) {
      expect(readAddress(png.replace('png', kind), base)?.fault).toBe('embedded');
    }
    expect(readAddress(`data:image/png;base64,${'A'.repeat(2_000_000)}`, base)?.fault).toBe('embedded');
  });
});

test('an embedded dot or blur is a placeholder, an embedded picture is none', () => {
  expect(isPlaceholderData('data:image/gif;base64,R0lGODlhAQABAAAAACw=', null)).toBe(true);
  expect(isPlaceholderData(png, {width: 40, height: 30})).toBe(true);
  expect(isPlaceholderData(png, {width: 400, height: 300})).toBe(false);
  expect(isPlaceholderData('https://kitchen.example/a.jpg', {width: 1, height: 1})).toBe(false);
});

test('two pictures that differ in one digit are two pictures', () => {
  expect(imageKey('https://shop.example/p1.jpg')).not.toBe(imageKey('https://shop.example/p2.jpg'));
  expect(imageKey('http://shop.example/p1.jpg')).toBe(imageKey('https://shop.example/p1.jpg'));
});
