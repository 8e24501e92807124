import {expect, it} from 'vitest';
import {patternOf} from './match-pattern';

it.each([
  ['https://pictures.example/a/b.jpg?c#d', 'https://pictures.example/*'],
  ['http://pictures.example:8080/', 'http://pictures.example/*'],
  ['https://[2606:4700::1111]:444/x', 'https://[2606:4700::1111]/*'],
])('the pattern of the site of %s is %s', (address, pattern) => {
  expect(patternOf(address)).toBe(pattern);
});
