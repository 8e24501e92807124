import {describe, expect, it} from 'vitest';
import {dropKeys} from './drop-keys';

describe('dropKeys', () => {
  it.each([
    ['no query', '', ['w'], ''],
    ['all of it', '?w=1&h=2', '*', ''],
    ['one key', '?w=1&id=a%20b&h=2', ['w', 'h'], '?id=a%20b'],
    ['the last key', '?w=1', ['w'], ''],
    ['a key without a value', '?w&id=7', ['w'], '?id=7'],
    ['a key whose value holds signs of its own', '?w=a=b&id=7', ['w'], '?id=7'],
    ['no key that is there', '?width=1&x=w', ['w'], '?width=1&x=w'],
    ['nothing', '?&&w', [], '?&&w'],
  ] as const)('takes away %s', (_, query, drop, left) => {
    expect(dropKeys(query, drop)).toBe(left);
  });
});
