import {expect, test} from 'vitest';
import {isScaledNumber, scaledBy} from './scale-words';

const stepOf = (path: string) => scaledBy(`https://img.example/${path}`)?.step;

test('words for sizes are told in their order', () => {
  const letters = ['xs', 's', 'm', 'l', 'xl', '2xl', '3xl'].map((word) => stepOf(`${word}/1.jpg`) ?? -1);
  expect(letters).toEqual([...letters].sort((a, b) => a - b));
  expect(new Set(letters).size).toBe(letters.length);
  const words = ['thumb', 'small', 'medium', 'large', 'xlarge'].map((word) => stepOf(`${word}/1.jpg`) ?? -1);
  expect(words).toEqual([...words].sort((a, b) => a - b));
});

test('sizes of one file have the rest of their address in common, whatever the scheme', () => {
  expect(scaledBy('https://img.example/a/l/1.jpg')?.rest).toBe(scaledBy('http://img.example/a/xl/1.jpg')?.rest);
  expect(scaledBy('https://img.example/a/l/1.jpg')?.rest).not.toBe(scaledBy('https://img.example/a/l/2.jpg')?.rest);
  expect(scaledBy('https://img.example/a/l/1.jpg')?.rest).not.toBe(scaledBy('https://img.example/a/large/1.jpg')?.rest);
});

test.each(['1.jpg', 'all/1.jpg', 'xl', 'xl.jpg', 'smaller/1.jpg', '?a=/xl', 'L/1.jpg'])('%s tells none', (path) => {
  expect(stepOf(path)).toBeUndefined();
});

test.each([
  ['img.example/l/1001/38604738_1.jpg', true],
  ['img.example/l/1001/leek.jpg', false],
  ['img.example/l/38604738/leek.jpg', false],
  ['img.example/a/38604738.jpg', false],
])('%s is in a folder called by a size, and bears a number: %s', (key, is) => {
  expect(isScaledNumber(key)).toBe(is);
});
