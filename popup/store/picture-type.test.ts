import {expect, it} from 'vitest';
import {pictureType} from './picture-type';

it.each([
  ['https://img.example/a.JPG', 'jpeg'],
  ['https://img.example/a.jpeg?w=200', 'jpeg'],
  ['https://img.example/a.jpg!large', 'jpeg'],
  ['https://img.example/a.png#x', 'png'],
  ['https://img.example/a.webp', 'webp'],
  ['https://img.example/a.jpg?format=webp', 'webp'],
  ['https://img.example/a.jpg?fm=avif', 'avif'],
  ['https://img.example/a.gif', 'gif'],
  ['data:image/png;base64,AAAA', 'png'],
  ['https://img.example/photo/123', 'other'],
  ['https://img.example/photo.php?id=1', 'other'],
  ['https://jpg/', 'other'],
  ['nothing', 'other'],
] as const)('reads the format of %s as %s', (url, type) => {
  expect(pictureType({kind: 'image'}, url)).toBe(type);
});

it('says of a video’s still and of a background what they are on the page', () => {
  expect(pictureType({kind: 'video'}, 'https://img.example/a.jpg')).toBe('video');
  expect(pictureType({kind: 'background'}, 'https://img.example/a.jpg')).toBe('background');
});
