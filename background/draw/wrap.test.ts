import {array, assert, constantFrom, integer, property, string} from 'fast-check';
import {describe, expect, it} from 'vitest';
import {piecesOf, wrap} from './wrap';

/** A typewriter: every letter is one wide. */
const measure = (text: string): number => [...text].length;
const set = (text: string, width: number, lines = 100) => wrap(text, {measure, width, lines});

describe('wrap', () => {
  it('breaks between words', () => {
    expect(set('Slow leeks with brown butter', 10).lines).toEqual(['Slow leeks', 'with brown', 'butter']);
  });

  it('breaks scripts without spaces between their words, and never before a full stop', () => {
    const {lines, isBroken} = set('今日は天気がいいですね。', 6);
    expect(lines.join('')).toBe('今日は天気がいいですね。');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.some((line) => line.startsWith('。'))).toBe(false);
    expect(isBroken).toBe(false);
  });

  it('keeps marks with the words they belong to', () => {
    expect(piecesOf('Only $5 (or less), today!')).toEqual(['Only ', '$5 ', '(or ', 'less), ', 'today!']);
  });

  it('breaks right-to-left words like all others', () => {
    expect(set('خبز بالزيتون والزعتر', 12).lines).toEqual(['خبز بالزيتون', 'والزعتر']);
  });

  it('cuts a word that is wider than a line, and says so', () => {
    expect(set('Donaudampfschiff', 6)).toEqual({lines: ['Donaud', 'ampfsc', 'hiff'], isBroken: true, isCut: false});
  });

  it('ends with an ellipsis where there is no room for the rest, and says so', () => {
    expect(set('Slow leeks with brown butter', 11, 2)).toEqual({
      lines: ['Slow leeks', 'with brown…'],
      isBroken: false,
      isCut: true,
    });
  });

  it('never sets a line that is too wide, nor more lines than there is room for, nor loses a letter', () => {
    const word = constantFrom('leek', 'Zwiebelkuchen', '料理', 'طبخ', '🧅', '–', '$5', '(a)');
    const text = array(word, {maxLength: 12}).map((all) => all.join(' '));
    assert(
      property(text, integer({min: 4, max: 20}), integer({min: 1, max: 5}), (words, width, most) => {
        const {lines, isCut} = set(words, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
        if (!isCut) expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
      }),
    );
  });

  it('takes any text', () => {
    assert(property(string({unit: 'grapheme'}), (text) => Array.isArray(set(text, 8, 3).lines)));
  });
});
