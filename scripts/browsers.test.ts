import {afterEach, describe, expect, test, vi} from 'vitest';
import {findChromium, findFirefox} from './browsers';

afterEach(() => vi.unstubAllEnvs());

describe('the browser that the user names', () => {
  test('is taken before any other', async () => {
    vi.stubEnv('CHROMIUM', process.execPath);
    vi.stubEnv('FIREFOX', process.execPath);
    expect(await findChromium()).toBe(process.execPath);
    expect(findFirefox()).toBe(process.execPath);
  });

  test('is told to be missing, and nothing else is taken for it', async () => {
    vi.stubEnv('CHROMIUM', '/nowhere/chromium');
    vi.stubEnv('FIREFOX', '/nowhere/firefox');
    await expect(findChromium()).rejects.toThrow('CHROMIUM=/nowhere/chromium is no program that can be run');
    expect(() => findFirefox()).toThrow('FIREFOX=/nowhere/firefox is no program that can be run');
  });
});
