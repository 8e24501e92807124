import {describe, expect, it} from 'vitest';
import {shown} from './shown';

describe('shown', () => {
  it('leaves ordinary text of any script alone', () => {
    expect(shown('Crème brûlée · ラーメン · שלום')).toBe('Crème brûlée · ラーメン · שלום');
  });

  it('drops the marks that turn the writing direction round', () => {
    expect(shown('photo\u202egpj.exe\u2069')).toBe('photo gpj.exe');
  });

  it('makes one line of line breaks and control characters', () => {
    expect(shown(' one\r\ntwo\u0000\u0085three ')).toBe('one two three');
  });
});
