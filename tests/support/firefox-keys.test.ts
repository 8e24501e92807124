import {describe, expect, test} from 'vitest';
import {strokes, typing} from './firefox-keys';

describe('strokes', () => {
  test('holds modifiers down around the key', () => {
    expect(strokes('Alt+p')).toEqual([
      {type: 'keyDown', value: '\uE00A'},
      {type: 'keyDown', value: 'p'},
      {type: 'keyUp', value: 'p'},
      {type: 'keyUp', value: '\uE00A'},
    ]);
  });

  test('refuses a key it does not know', () => {
    expect(() => strokes('Alt+Hyper')).toThrow('No such key: Hyper');
  });
});

describe('typing', () => {
  test('takes a character beyond 16 bits as one', () => {
    expect(typing('🌿').map(({value}) => value)).toEqual(['🌿', '🌿']);
  });
});
