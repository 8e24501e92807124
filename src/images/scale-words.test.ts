import {expect, test} from 'vitest';
import {isScaledNumber, isScaledPicture, scaledBy} from './scale-words';

const stepOf = (path: string) => scaledBy(`https://img.example/${path}`)?.step;

test('words for sizes are told in their order', () => {
  const letters = ['xs', 's', 'm', 'l', 'xl', '2xl', '3xl'].map((word) => stepOf(`${word}/1.jpg`) ?? -1);
  expect(letters).toEqual([...letters].sort((a, b) => a - b));
  expect(new Set(letters).size).toBe(letters.length);
  const words = ['thumb', 'small', 'medium', 'large', 'xlarge'].map((word) => stepOf(`${word}/1.jpg`) ?? -1);
  expect(words).toEqual([...words].sort((a, b) => a - b));
});

test('words of other languages have their place on the scale', () => {
  for (const names of [
    ['klein', 'mittel', 'mittelgross', 'gross', 'max'],
    ['petit', 'moyen', 'grand', 'zoom'],
    ['pequena', 'mediana', 'grande', 'full'],
  ]) {
    const found = names.map((word) => stepOf(`${word}/1.jpg`) ?? -1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(new Set(found).size).toBe(found.length);
  }
});

test('a word for a size is told behind one for pictures, and among PrestaShop’s types', () => {
  expect(stepOf('7/s1_produktbild_klein_1/leek.jpg')).toBeLessThan(stepOf('7/s1_produktbild_max_1/leek.jpg') ?? 0);
  expect(stepOf('image-small-2/leek.jpg')).toBeLessThan(stepOf('image-large-2/leek.jpg') ?? 0);
  const types = ['cart', 'home', 'large', 'thickbox'].map((type) => stepOf(`16440-${type}_default/leek.jpg`) ?? -1);
  expect(types).toEqual([...types].sort((a, b) => a - b));
  expect(new Set(types).size).toBe(types.length);
  expect(stepOf('img/p/1/6/16-small_default.jpg')).toBe(stepOf('16-small_default/leek.jpg'));
  expect(scaledBy('https://img.example/16-home_default/1.jpg')?.rest).toBe(
    scaledBy('https://img.example/16-large_default/1.jpg')?.rest,
  );
  expect(scaledBy('https://img.example/image-small-2/1.jpg')?.rest).not.toBe(
    scaledBy('https://img.example/photo-large-2/1.jpg')?.rest,
  );
});

test('sizes of one file have the rest of their address in common, whatever the scheme', () => {
  expect(scaledBy('https://img.example/a/l/1.jpg')?.rest).toBe(scaledBy('http://img.example/a/xl/1.jpg')?.rest);
  expect(scaledBy('https://img.example/a/l/1.jpg')?.rest).not.toBe(scaledBy('https://img.example/a/l/2.jpg')?.rest);
  expect(scaledBy('https://img.example/a/l/1.jpg')?.rest).not.toBe(scaledBy('https://img.example/a/large/1.jpg')?.rest);
});

test.each([
  ...['1.jpg', 'all/1.jpg', 'xl', 'xl.jpg', 'smaller/1.jpg', '?a=/xl', 'L/1.jpg'],
  ...['vase-small-2/1.jpg', 'image-smaller/1.jpg', 'images/small.jpg', 'home/1.jpg', '16-blue_default/1.jpg'],
])('%s tells none', (path) => {
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

test.each([
  ['img.example/202092/5/202092559/s1_produktbild_klein_1/leek.jpg', true],
  ['img.example/202092559/photo-large-1.jpg', true],
  ['img.example/202092559/a/b/photo-large-1.jpg', false],
  ['img.example/2092/photo-large-1.jpg', false],
  ['img.example/20240131/sofa-photo-large-1/front.jpg', false],
  ['img.example/202401/sofa-photo-large-1/front.jpg', false],
  ['img.example/202092559/sofa-large-1/front.jpg', false],
])('%s is a size of a picture of what has a number: %s', (key, is) => {
  expect(isScaledPicture(key)).toBe(is);
});
