import {expect, test} from 'vitest';
import {
  isAdvertComponent,
  isList,
  isMark,
  mayWait,
  nameAdvert,
  speaksOfGround,
  speaksOfPicture,
} from './attribute-names';

test.each([
  ['data-x', '/a.jpg', true],
  ['data-x', 'img/a.webp?v=2', true],
  ['data-x', '/a.jpgs', false],
  ['data-x', 'a.jpg', false],
  ['data-x', '/photo/7', false],
  ['data-bg', '//cdn.example/7', true],
  ['data-image', 'https://cdn.example/7', true],
  ['data-image', '/cdn/7', false],
  ['data-title', 'https://cdn.example/7', false],
])('%s="%s" may wait: %s', (name, value, may) => {
  expect(mayWait(name, value)).toBe(may);
});

test.each([
  [['data-bg', 'background', 'data-img', 'imgsrc', 'image-url', 'poster', 'data-photo'], true],
  [['data-src', 'title', 'data-pin'], false],
])('%o speak of a picture: %s', (names, does) => {
  expect(names.map(speaksOfPicture)).toEqual(names.map(() => does));
});

test('marks are the names that say how to pin, and no others', () => {
  const names = [
    'title',
    'aria-label',
    'nopin',
    'data-nopin',
    'data-pin-nopin',
    'data-pin-url',
    'alt',
    'data-pin',
    'xnopin',
  ];
  expect(names.filter(isMark)).toEqual(names.slice(0, 6));
});

test.each([
  ['advert', true],
  ['left advertisement', true],
  ['top_advertising', true],
  ['ob-widget', true],
  ['trc_related_container', true],
  ['adsbygoogle', true],
  ['ad-slot', true],
  ['adthrive-ad adthrive-recipe', true],
  ['ad-space', false],
  ['more-on-this js-outbrain-anchor', false],
  ['adverb', false],
  ['inadvertent', false],
  ['ad', false],
  ['', false],
])('%j calls itself an advertisement: %s', (names, is) => {
  expect(nameAdvert(names)).toBe(is);
});

test.each([
  ['shreddit-comments-page-ad', true],
  ['shreddit-ad-post', true],
  ['ad-slot', true],
  ['top-ads', true],
  ['x-advert', true],
  ['sponsored-card', true],
  ['advertisement-box', true],
  ['shreddit-post', false],
  ['ad', false],
  ['add-to-cart', false],
  ['gallery-carousel', false],
  ['re-ads-x', false],
  ['classified-ad', false],
  ['similar-ads', false],
  ['ad-gallery', false],
  ['finn-ad-card', false],
  ['ad-provider', false],
  ['user-sponsored-list', false],
  ['head-ad0', false],
])('the component %s is an advertisement: %s', (name, is) => {
  expect(isAdvertComponent(name)).toBe(is);
});

test('a picture behind whatever an element holds is told by the name of its attribute, but not by HTML’s own', () => {
  const names = ['data-bg', 'data-background-image', 'data-lazy-bg', 'background', 'data-image', 'data-bigimage'];
  expect(names.filter(speaksOfGround)).toEqual(names.slice(0, 3));
});

test('a list is told by its bracket', () => {
  expect(['["/a.jpg"]', ' [{"src":"/a.jpg"}]', '{"a":["/a.jpg"]}', '/a[1].jpg'].map(isList)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
