import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fold, foldInParts} from './fold';

describe('fold', () => {
  it.each([
    ['Crème  Brûlée ', 'creme brulee'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['Smørrebrød', 'smorrebrod'],
    ['İstanbul', 'istanbul'],
    ['ısı', 'isi'],
    ['Łódź', 'lodz'],
    ['Œuvres', 'oeuvres'],
    ['Ｆｕｌｌｗｉｄｔｈ　１２', 'fullwidth 12'],
    ['ﬁne ﬂour', 'fine flour'],
    ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'],
    ['Ёлка', 'елка'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['❤️ love', '❤ love'],
  ])('reads %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps marks that are letters of their own: vowels of Devanagari, voiced kana', () => {
    expect(fold('कि')).not.toBe(fold('का'));
    expect(fold('か')).not.toBe(fold('が'));
  });

  it('changes nothing when it is done again', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('foldInParts', () => {
  it('folds as `fold` does, whatever the text', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), (text) => foldInParts(text).folded === fold(text)));
  });

  it('tells where each letter is written', () => {
    const {folded, parts} = foldInParts('  Große Ähren');
    const at = folded.indexOf('sse ahr');
    expect(parts.slice(at, at + 7)).toEqual([
      [5, 6],
      [5, 6],
      [6, 7],
      [7, 8],
      [8, 9],
      [9, 10],
      [10, 11],
    ]);
  });
});
