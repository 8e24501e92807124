import {describe, expect, test} from 'vitest';
import {cleanText, firstText} from './words';

describe('words for a pin', () => {
  test.each([
    ['  two\n\twords ', 'two words'],
    ['IMG_0001.JPG', ''],
    ['https://kitchen.example/leeks', ''],
    ['www.kitchen.example', ''],
    ['leeks.jpg in a bowl', 'leeks.jpg in a bowl'],
    ['Leeks', 'Leeks'],
    ['a\u202Egnp.exe\u202C b', 'agnp.exe b'],
    ['a\u0000b', 'a b'],
    ['', ''],
  ])('%j → %j', (raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  test('know white space and control characters wherever they stand, and nothing else for it', () => {
    const all = Array.from({length: 0x1_0000}, (_, code) => code);
    const isBlank = (code: number): boolean => /^[\p{Cc}\s]$/u.test(String.fromCharCode(code));
    const isMark = (code: number): boolean => cleanText(`a${String.fromCharCode(code)}b`) === 'ab';
    const found = all.filter((code) => cleanText(`a${String.fromCharCode(code)}b`) === 'a b');
    expect(found).toEqual(all.filter((code) => isBlank(code) && !isMark(code)));
    expect(cleanText('leeks 🥬 and é')).toBe('leeks 🥬 and é');
  });

  test('are the first that say anything', () => {
    expect(firstText(['', 'IMG_0001.jpg', 'Leeks', 'Hazelnuts'], 100)).toBe('Leeks');
    expect(firstText(['', 'IMG_0001.jpg'], 100)).toBe('');
  });

  test('are cut at a word’s end where they are too long', () => {
    expect(firstText(['braised leeks with hazelnuts'], 20)).toBe('braised leeks with…');
  });
});
