import {join} from 'node:path';

/** The machine a browser is looked for on. */
export type Machine = {readonly platform: NodeJS.Platform; readonly env: NodeJS.ProcessEnv};

/** Below each folder in which Windows installs programs. */
const windowsPrograms = (env: NodeJS.ProcessEnv, below: string): readonly string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = env[name];
    return folder === undefined ? [] : [join(folder, below)];
  });

/**
 * Where a Chromium may lie. Google's branded Chrome is never among them: since 137 it ignores `--load-extension`
 * (https://groups.google.com/a/chromium.org/g/chromium-extensions/c/aEHdhDZ-V0E), Chromium and Chrome for Testing do not.
 */
export const chromiumPlaces = ({platform, env}: Machine): readonly string[] => {
  if (platform === 'win32') return windowsPrograms(env, 'Chromium\\Application\\chrome.exe');
  const everywhere = ['chromium', 'chromium-browser', '/usr/lib/chromium/chromium'];
  if (platform !== 'darwin') return everywhere;
  const forTesting = '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  return ['/Applications/Chromium.app/Contents/MacOS/Chromium', forTesting, ...everywhere];
};

/** Where a Firefox may lie, the ESR first: it is the oldest that must work. */
export const firefoxPlaces = ({platform, env}: Machine): readonly string[] => {
  if (platform === 'win32') return windowsPrograms(env, 'Mozilla Firefox\\firefox.exe');
  const everywhere = ['firefox-esr', 'firefox'];
  return platform === 'darwin' ? ['/Applications/Firefox.app/Contents/MacOS/firefox', ...everywhere] : everywhere;
};
