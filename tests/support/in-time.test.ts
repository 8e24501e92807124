import {expect, test} from 'vitest';
import {inTime, STOOD_STILL} from './in-time';

test('a step that ends is what it is, well or badly', async () => {
  expect(await inTime('a tab', Promise.resolve(7))).toBe(7);
  await expect(inTime('a tab', Promise.reject(new Error('gone')))).rejects.toThrow('gone');
});

test('a step without an end is named', async () => {
  const never = new Promise(() => {});
  await expect(inTime('a tab', never, 20)).rejects.toThrow(`${STOOD_STILL}a tab took more than 20 ms`);
});
