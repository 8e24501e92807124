import {expect, test, vi} from 'vitest';
import {inTime, STOOD_STILL} from './in-time';

test('a step that ends is what it is, well or badly', async () => {
  expect(await inTime('a tab', Promise.resolve(7))).toBe(7);
  await expect(inTime('a tab', Promise.reject(new Error('gone')))).rejects.toThrow('gone');
});

test('a step without an end is named, and the log tells of it', async () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const message = `${STOOD_STILL}a tab took more than 20 ms`;
  try {
    await expect(inTime('a tab', new Promise(() => {}), 20)).rejects.toThrow(message);
    expect(log).toHaveBeenCalledWith(`${message}\n`);
  } finally {
    log.mockRestore();
  }
});
