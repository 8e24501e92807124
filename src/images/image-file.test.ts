import {describe, expect, test} from 'vitest';
import {TRUST} from './group';
import {isImageName, isNoPicture, isPinnableFile, looksLikeAddress, looksLikeImage, trustIn} from './image-file';

describe('a value that looks like a picture’s address', () => {
  test.each([
    '/a.jpg',
    'img/a.JPEG',
    'https://a.example/b.png?w=2',
    '//a.example/b.webp!large',
    '/a.jpg/v1/fill',
    '/x?u=/a.gif&v=1',
  ])('%s', (value) => {
    expect(looksLikeImage(value)).toBe(true);
  });

  test.each([
    'a.jpg',
    'photo of a.jpg/b',
    '/a_{width}x.jpg',
    '/a_%7Bwidth%7D.jpg',
    '/a.jpgx',
    '/a.html',
    '<img src="/a.jpg">',
    `/${'a'.repeat(9000)}.jpg`,
  ])('but not %s', (value) => {
    expect(looksLikeImage(value)).toBe(false);
  });

  test('without an ending only where it is absolute', () => {
    expect(['https://a.example/b', '//a.example/b', '/b', 'https://a.example', 'a b'].map(looksLikeAddress)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

test('a link leads to a picture, and not to a page about one', () => {
  const isFile = (path: string) => isPinnableFile(new URL(path, 'https://a.example/'));
  expect(['/a.jpg', '/a.PNG?x', '/wiki/images/a/ab/Leek.webp'].map(isFile)).toEqual([true, true, true]);
  expect(
    ['/wiki/File:Leek.jpg', '/wiki/Datei%3ALauch.jpg', '/me/repo/blob/main/leek.png', '/a.gif', '/a'].map(isFile),
  ).toEqual(Array(5).fill(false));
});

test('so does a link to what a forum or a wiki keeps under an address of its own', () => {
  const kept = [
    '/attachments/leek-jpg.9104/',
    '/forum/attachments/img_1-PNG.12',
    '/images/a/ab/Leek.jpg/revision/latest',
  ];
  const pages = ['/attachments/leek-pdf.9104/', '/attachments/', '/threads/leek-jpg.12/', '/wiki/revision/latest'];
  const isFile = (path: string) => isPinnableFile(new URL(path, 'https://a.example/'));
  const isName = (path: string) => isImageName(new URL(path, 'https://a.example/'));
  expect([kept.map(isFile), kept.map(isName)].flat()).toEqual(Array(6).fill(true));
  expect([pages.map(isFile), pages.map(isName)].flat()).toEqual(Array(8).fill(false));
});

test('what pages name in a picture’s place is none: a film, a front page, a namespace', () => {
  const none = [
    'https://a.example/videos/leek.mp4',
    'https://a.example/leek.M3U8?x',
    'https://a.example/',
    'https://www.w3.org/2000/svg%20viewBox',
  ];
  const some = [
    'https://a.example/?p=1',
    'https://a.example/leek',
    'https://a.example/leek.mp4.jpg',
    'https://b.example/2000/svg',
  ];
  expect(none.map((url) => isNoPicture(new URL(url)))).toEqual(none.map(() => true));
  expect(some.map((url) => isNoPicture(new URL(url)))).toEqual(some.map(() => false));
});

test('AVIF is doubted, told by type, by ending or by query', () => {
  const trust = [trustIn('/a', 'image/avif'), trustIn('/a.avif'), trustIn('/a?fm=avif'), trustIn('/avif/a.jpg')];
  expect(trust).toEqual([TRUST.doubtful, TRUST.doubtful, TRUST.doubtful, TRUST.plain]);
});
