import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {someFirefox} from '../../scripts/browsers';
import {type Child, startChild} from './child';
import {openSession, type RunInBrowser} from './firefox-chrome';
import {writeProfile} from './firefox-profile';
import {connectMarionette, type Marionette} from './marionette';
import {startProxy} from './proxy';
import {tempFolder} from './temp-folder';
import {waitUntil} from './wait-until';

export type FirefoxOptions = {
  /** The built package. */
  readonly extensionDir: string;
  readonly addonId: string;
  /** Where Pinterest's names lead, and the CA (base64 of DER) to trust for it; without it they lead nowhere. */
  readonly sandbox?: {readonly tlsPort: number; readonly caDer: string} | undefined;
  /** An X display for a Firefox with a window; headless without it. */
  readonly display?: string | undefined;
};

export type StartedFirefox = {
  readonly marionette: Marionette;
  readonly run: RunInBrowser;
  /** What all its processes wrote. */
  readonly output: () => string;
  readonly close: () => Promise<void>;
};

const TRUST = `
  const db = Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB);
  db.addCertFromBase64(arguments[0], 'C,,');`;

const startProcess = (profile: string, display: string | undefined): Child => {
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  if (display !== undefined) return startChild(someFirefox(), args, {env: {...process.env, DISPLAY: display}});
  const size = {MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900'};
  return startChild(someFirefox(), ['--headless', ...args], {env: {...process.env, ...size}});
};

const marionettePort = (profile: string, firefox: Child): Promise<number> => {
  const file = join(profile, 'MarionetteActivePort');
  return waitUntil(
    () => {
      if (!firefox.isRunning()) throw new Error(`Firefox has ended: ${firefox.output()}`);
      return existsSync(file) && Number(readFileSync(file, 'utf8'));
    },
    {what: 'Firefox listens to its remote control', deadlineMs: 60_000},
  );
};

/** Starts a Firefox of its own with the add-on in it; what it needs beside goes when it is closed. */
export const startFirefox = async ({
  extensionDir,
  addonId,
  sandbox,
  display,
}: FirefoxOptions): Promise<StartedFirefox> => {
  const cleanups: (() => Promise<void> | void)[] = [];
  const close = async () => {
    for (const clean of cleanups.toReversed()) await clean();
  };
  try {
    const proxy = await startProxy(sandbox?.tlsPort ?? null);
    cleanups.push(proxy.close);
    const profile = tempFolder('firefox');
    cleanups.push(profile.remove);
    writeProfile(profile.path, {addonId, proxyPort: proxy.port});
    const firefox = startProcess(profile.path, display);
    cleanups.push(firefox.end);
    const marionette = await connectMarionette(await marionettePort(profile.path, firefox));
    cleanups.push(marionette.close);
    const run = await openSession(marionette);
    // Neither a pref nor acceptInsecureCerts reaches the requests of an add-on: the CA must truly be trusted.
    if (sandbox !== undefined) await run(TRUST, sandbox.caDer);
    await marionette.send('Addon:Install', {path: extensionDir, temporary: true});
    return {marionette, run, output: firefox.output, close};
  } catch (error) {
    await close();
    throw error;
  }
};
