import {describe, expect, test} from 'vitest';
import {isGallery, picturesInGallery} from './gallery-data';

const chair = {thumb: 'cache/1/chair.jpg', img: 'cache/2/chair.jpg', full: 'cache/3/chair.jpg', isMain: true};
const desk = {thumb: 'cache/1/desk.jpg', img: 'cache/2/desk.jpg', full: 'cache/3/desk.jpg', isMain: false};

const galleryOf = (data: unknown): string =>
  JSON.stringify({'[data-gallery-role=gallery-placeholder]': {'mage/gallery/gallery': {mixins: ['zoom'], data}}});

describe('a gallery’s data', () => {
  test('name each picture in its sizes, the largest first', () => {
    expect(picturesInGallery(galleryOf([chair, desk]))).toEqual([
      ['cache/3/chair.jpg', 'cache/2/chair.jpg', 'cache/1/chair.jpg'],
      ['cache/3/desk.jpg', 'cache/2/desk.jpg', 'cache/1/desk.jpg'],
    ]);
  });

  test('are told from structured data', () => {
    expect(isGallery(galleryOf([]))).toBe(true);
    expect(isGallery('{"@type": "Product", "image": "https://shop.example/mage/gallery/gallery"}')).toBe(false);
  });

  test.each([
    ['a picture that lacks a size', galleryOf([{...chair, img: null}, {full: 'a.jpg'}, {...chair, full: ''}])],
    ['a list of something else', galleryOf([null, 7, 'a.jpg', [chair]])],
    ['no list', galleryOf({chair})],
    ['other parts of a page', JSON.stringify({'*': {'mage/cookies': {data: [chair]}}, mage: null})],
    ['no object', '"mage/gallery/gallery"'],
    ['no JSON', '{"mage/gallery/gallery": {'],
  ])('name nothing in %s', (_, text) => {
    expect(picturesInGallery(text)).toEqual([]);
  });

  test('name no more pictures than a page can have', () => {
    expect(picturesInGallery(galleryOf(Array.from({length: 300}, () => chair)))).toHaveLength(200);
  });
});
