import {describe, expect, test} from 'vitest';
import {exampleSighting} from './example-sighting';
import {isPortrait} from './portrait';
import {NOTHING_AROUND} from './sighting';

const portrait = ({names = '', alt = '', isInSide = true}): boolean =>
  isPortrait(exampleSighting({attributes: {alt}, around: {...NOTHING_AROUND, names, isInSide}}));

describe('who writes, beside the text', () => {
  test.each(['about-widget', 'widget About_Me', 'author-box', 'bio-image'])('is told by the box: %s', (names) => {
    expect(portrait({names})).toBe(true);
    expect(portrait({names, isInSide: false})).toBe(false);
  });

  test.each(['Kitchen author', 'Autorin', 'L’auteur', 'Autrice: Lia', 'la autora'])(
    'is told by the words: %s',
    (alt) => {
      expect(portrait({alt})).toBe(true);
      expect(portrait({alt, isInSide: false})).toBe(false);
    },
  );

  test.each(['about-leeks', 'biome', 'authority-box', 'biology-widget'])('is not told by other boxes: %s', (names) => {
    expect(portrait({names})).toBe(false);
  });

  test('is not told by other words', () => {
    expect(portrait({alt: 'Authority and autoradio'})).toBe(false);
  });
});
