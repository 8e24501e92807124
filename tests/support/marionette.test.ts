import {describe, expect, test} from 'vitest';
import {frame, unframe} from './marionette';

describe('a Marionette message', () => {
  test('is counted in bytes, not in characters', () => {
    expect(frame(['é'])).toBe('6:["é"]');
  });

  test('is read back with the next one behind it', () => {
    const {messages, rest} = unframe(Buffer.from(`${frame([1, 'é'])}${frame({a: 2})}`));
    expect(messages).toEqual([[1, 'é'], {a: 2}]);
    expect(rest).toHaveLength(0);
  });

  test.each([0, 1, 2, 5, 8])('waits whole after only %i bytes of it', (bytes) => {
    const whole = Buffer.from(frame([1, 'é']));
    const first = unframe(whole.subarray(0, bytes));
    expect(first.messages).toEqual([]);
    expect(unframe(Buffer.concat([first.rest, whole.subarray(bytes)])).messages).toEqual([[1, 'é']]);
  });
});
