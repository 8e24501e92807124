import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {canInstallPackages, installPackages} from './apt';
import {chromiumPlaces, firefoxPlaces} from './browser-places';
import {findProgram} from './find-program';
import {runCommand} from './run-command';

const playwrightCli = resolve(import.meta.dirname, '../node_modules/playwright/cli.js');

/** What the user named; a name that leads nowhere is told, never passed over. */
const named = (variable: 'CHROMIUM' | 'FIREFOX'): string | null => {
  const value = process.env[variable];
  if (value === undefined || value === '') return null;
  const path = findProgram([value]);
  if (path === null) throw new Error(`${variable}=${value} is no program that can be run: correct or unset it.`);
  return path;
};

/** The Chromium that Playwright keeps in its cache; null where it keeps none. */
const cachedChromium = async (): Promise<string | null> => {
  // Imported late, and with what chromium.ts needs of it: whoever imports Playwright first decides for all.
  process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] = '1';
  const {chromium} = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
};

/** A Chromium that loads unpacked extensions: `CHROMIUM`, Playwright's own, or an installed one; null for none. */
export const findChromium = async (): Promise<string | null> =>
  named('CHROMIUM') ?? (await cachedChromium()) ?? findProgram(chromiumPlaces(process));

/** A Firefox: `FIREFOX` or an installed one; null for none. */
export const findFirefox = (): string | null => named('FIREFOX') ?? findProgram(firefoxPlaces(process));

const NO_CHROMIUM =
  'No Chromium was found. Get one with: npx playwright install chromium (on Debian also: apt-get install chromium), or set CHROMIUM to one you have. Google Chrome itself does not load unpacked extensions any more.';
const NO_FIREFOX =
  'No Firefox was found. Get one with: apt-get install firefox-esr (Debian), or from https://www.mozilla.org/firefox/, or set FIREFOX to one you have; a snap does not serve.';

/** As `findChromium`, but none is an error that says how to get one. */
export const someChromium = async (): Promise<string> => {
  const path = await findChromium();
  if (path === null) throw new Error(NO_CHROMIUM);
  return path;
};

/** As `findFirefox`, but none is an error that says how to get one. */
export const someFirefox = (): string => {
  const path = findFirefox();
  if (path === null) throw new Error(NO_FIREFOX);
  return path;
};

/** Installs a Chromium where there is none. */
export const ensureChromium = async (): Promise<string> => {
  const found = await findChromium();
  if (found !== null) return found;
  const isInstalled = canInstallPackages() && (await installPackages(['chromium']));
  if (!isInstalled) {
    process.stderr.write('Downloading Chromium …\n');
    await runCommand(process.execPath, [playwrightCli, 'install', 'chromium']);
  }
  return someChromium();
};

/** Installs a Firefox where there is none and the machine lets us. */
export const ensureFirefox = async (): Promise<string> => {
  if (findFirefox() === null && canInstallPackages()) await installPackages(['firefox-esr']);
  return someFirefox();
};

/** Program → Debian package. */
const SCREEN_TOOLS = {Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool'} as const;

const missingTools = (): readonly string[] =>
  Object.entries(SCREEN_TOOLS)
    .filter(([program]) => findProgram([program]) === null)
    .map(([, name]) => name);

/** Installs what a screen without a monitor needs where it is missing and the machine lets us. */
export const ensureScreenTools = async (): Promise<void> => {
  if (missingTools().length > 0 && canInstallPackages()) await installPackages(missingTools());
  const missing = missingTools();
  if (missing.length > 0) throw new Error(`A screen to test on needs: apt-get install ${missing.join(' ')}`);
};
