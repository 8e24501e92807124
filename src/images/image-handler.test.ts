import {expect, test} from 'vitest';
import {withoutOrder} from './image-handler';
import {pictureKey} from './same-picture';

const handled = (order: unknown, query = '') => `https://media.homes.example/${btoa(JSON.stringify(order))}${query}`;

const sized = (width: number, key = 'd/1/leek.jpg') => ({bucket: 'b-1', edits: {resize: {width}}, key});

test('sizes of one file have one key, whatever vouches for them', () => {
  expect(pictureKey(handled(sized(720), '?signature=aaaa'))).toBe(pictureKey(handled(sized(1440), '?signature=bbbb')));
});

test('another file has another, and another bucket', () => {
  expect(pictureKey(handled(sized(720)))).not.toBe(pictureKey(handled(sized(720, 'd/2/leek.jpg'))));
  expect(pictureKey(handled({...sized(720), bucket: 'b-2'}))).not.toBe(pictureKey(handled(sized(720))));
});

test.each([
  handled({edits: {resize: {width: 720}}}).slice(8),
  handled([1, 2, 3, 4, 5, 6, 7, 8, 9]).slice(8),
  'a.example/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.x',
  'a.example/eyJ!',
  'a.example/eyJhhhhhhhhhhhhhhhhhhhhhhhhhhh',
  'a.example/b/eyJidWNrZXQiOiJiIiwia2V5IjoiYSJ9',
])('%s is left as it is', (key) => {
  expect(withoutOrder(key)).toBe(key);
});
