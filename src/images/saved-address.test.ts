import {expect, test} from 'vitest';
import {savedAddress} from './saved-address';

const before = 'https://archive.example/web/20220929002532';

test.each([
  [`${before}im_/https://leeks.example/leek.jpg?a=1`, 'https://leeks.example/leek.jpg?a=1'],
  [`${before}/http:/leeks.example/leek.jpg`, 'http://leeks.example/leek.jpg'],
])('%s was saved from %s', (url, from) => {
  expect(savedAddress(url)).toBe(from);
});

test.each([
  'https://leeks.example/20220929002532/leek.jpg',
  'https://leeks.example/20220929/https://elsewhere.example/leek.jpg',
  'https://leeks.example/shot?of=/20220929002532',
  `${before}/https://leeks.example`,
])('%s was not', (url) => {
  expect(savedAddress(url)).toBe(null);
});
