import {describe, expect, test} from 'vitest';
import {exampleSighting} from './example-sighting';
import {addressOf, groupOf} from './group';
import {isOrnament, ornamentsOf} from './ornaments';
import {NOTHING_AROUND, type Sighting} from './sighting';

const url = 'https://kitchen.example/leaf.webp';
const box = (side: number) => ({x: 0, y: 0, width: side, height: side});
const leaf = (more: Partial<Sighting> = {}, side = 150) =>
  exampleSighting({shown: {url, width: side, height: side, isComplete: true}, box: box(150), ...more});
const isOne = (...sightings: readonly Sighting[]) => ornamentsOf(sightings).has(url);

test('what stands several times, small and without a word, decorates the page', () => {
  expect(isOne(leaf(), leaf())).toBe(true);
  expect(isOne(leaf(), leaf({attributes: {alt: ' '}}), leaf())).toBe(true);
});

describe('a picture', () => {
  const around = (more: Partial<Sighting['around']>) => leaf({around: {...NOTHING_AROUND, ...more}});

  test('stands once, or has a file or a place of some size', () => {
    expect(isOne(leaf())).toBe(false);
    expect(isOne(leaf({}, 151), leaf({}, 151))).toBe(false);
    expect(isOne(leaf(), leaf({box: box(151)}))).toBe(false);
    expect(isOne(leaf(), leaf({}, 0))).toBe(false);
    expect(isOne(leaf(), leaf({isVisible: false}))).toBe(false);
  });

  test('is one of many that a carousel has copies of', () => {
    const slides = (count: number) =>
      Array.from({length: count}, (_, at) =>
        leaf({shown: {url: `${url}?${at}`, width: 90, height: 90, isComplete: true}}),
      );
    const twice = (count: number) => ornamentsOf([...slides(count), ...slides(count)]).size;
    expect(twice(2)).toBe(2);
    expect(twice(3)).toBe(0);
  });

  test.each([
    ['words', leaf({attributes: {alt: 'Leaf'}})],
    ['a title', leaf({attributes: {title: 'Leaf'}})],
    ['a link', around({anchor: {href: '/leaf'}})],
    ['a card in a list', around({card: {href: '/leaf'}})],
    ['a figure', around({isInFigure: true})],
  ])('has %s, be it in one of its places', (_, told) => {
    expect(isOne(leaf(), told, leaf())).toBe(false);
    expect(isOne(told, leaf(), leaf())).toBe(false);
  });

  test('has another file', () => {
    const at = (address: string) => addressOf({url: address, fault: null}, 'src');
    const ornaments = new Set([url]);
    expect(isOrnament(groupOf('image', [at(url)]), url, ornaments)).toBe(true);
    expect(isOrnament(groupOf('image', [at(url), at('https://kitchen.example/large.webp')]), url, ornaments)).toBe(
      false,
    );
  });
});
