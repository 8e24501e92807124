import {expect, test} from 'vitest';
import {exampleSighting} from './example-sighting';
import {standInsOf} from './stand-ins';

const isStandIn = (...words: readonly string[]): boolean => {
  const shown = {url: 'https://shop.example/a.jpg', width: 400, height: 400, isComplete: true};
  return standInsOf(words.map((alt) => exampleSighting({attributes: {alt}, shown}))).size > 0;
};

test('one file under three pictures’ words stands in for them', () => {
  expect(isStandIn('Leek', 'Tart', 'Soup')).toBe(true);
  expect(isStandIn('1 star', '2 stars', '3 stars')).toBe(true);
  expect(isStandIn('Leek', 'Leek tart', 'Kale', 'Leek soup')).toBe(true);
  expect(isStandIn('Leeks', 'Leek', 'Lee')).toBe(true);
});

test('thumbnail, slide and colour swatch of one product are one picture under words that hold each other', () => {
  expect(isStandIn('Mules - clear pink/white - 1', 'Mules – Clear pink/white', 'clear pink/white')).toBe(false);
  expect(isStandIn('clear pink/white', 'Mules - clear pink/white', 'Mules - clear pink/white - 1')).toBe(false);
  expect(isStandIn('pink', 'Mules', 'Mules in pink')).toBe(false);
  expect(isStandIn('Leek', 'Tart', 'Leek', '')).toBe(false);
});

test('descriptions without end cost no more than their number', () => {
  const started = performance.now();
  isStandIn(...Array.from({length: 800}, (_, at) => 'leek '.repeat(2_000 + at)));
  expect(performance.now() - started).toBeLessThan(2_000);
});
