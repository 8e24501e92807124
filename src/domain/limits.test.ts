import {describe, expect, test} from 'vitest';
import {characters, shorten} from './limits';

describe('characters', () => {
  test('counts an emoji as one, as Pinterest does', () => {
    expect(characters('leek 🌿')).toBe(6);
  });
});

describe('shorten', () => {
  test('leaves what fits alone', () => {
    expect(shorten('twelve chars', 12)).toBe('twelve chars');
  });

  test('cuts at a word’s end and says so', () => {
    expect(shorten('braised leeks with hazelnuts', 20)).toBe('braised leeks with…');
  });

  test('cuts within a word that fills the limit', () => {
    expect(shorten('x'.repeat(30), 10)).toBe(`${'x'.repeat(9)}…`);
  });

  test('never splits an emoji', () => {
    expect(shorten('🌿'.repeat(5), 3)).toBe('🌿🌿…');
  });
});
