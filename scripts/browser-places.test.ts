import {describe, expect, test} from 'vitest';
import {chromiumPlaces, firefoxPlaces} from './browser-places';

describe('chromiumPlaces', () => {
  test.each(['linux', 'darwin', 'freebsd'] as const)('never names Google’s own Chrome on %s', (platform) => {
    const places = chromiumPlaces({platform, env: {}});
    expect(places).toContain('chromium');
    expect(places.filter((place) => /google-chrome|Google Chrome$|Google\/Chrome/.test(place))).toEqual([]);
  });

  test('looks below every folder that Windows has for programs', () => {
    const env = {PROGRAMFILES: 'C:\\Programs', LOCALAPPDATA: 'C:\\Me'};
    const places = chromiumPlaces({platform: 'win32', env});
    expect(places).toHaveLength(2);
    expect(places.every((place) => place.endsWith('Chromium\\Application\\chrome.exe'))).toBe(true);
  });
});

describe('firefoxPlaces', () => {
  test('takes the ESR first: the oldest that must work', () => {
    expect(firefoxPlaces({platform: 'linux', env: {}})).toEqual(['firefox-esr', 'firefox']);
  });

  test('knows where macOS keeps it', () => {
    expect(firefoxPlaces({platform: 'darwin', env: {}})[0]).toBe('/Applications/Firefox.app/Contents/MacOS/firefox');
  });
});
