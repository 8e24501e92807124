import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** The add-on's host part in every test, so that its pages have an address that can be known. */
export const ADDON_UUID = '7b1c0f52-5f0e-4d3a-9a51-6c2f0e9d1b77';

type ProfileNeeds = {readonly addonId: string; readonly proxyPort: number};

const preferences = ({addonId, proxyPort}: ProfileNeeds): Readonly<Record<string, string | number | boolean>> => ({
  // 0: a free port, which it writes into the profile.
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({[addonId]: ADDON_UUID}),
  // Everything but loopback goes through the proxy, which knows Pinterest's names only.
  'network.proxy.type': 1,
  // A public name for pictures of this machine's, as Chromium is told too.
  'network.dns.localDomains': 'pictures.example',
  'network.proxy.no_proxies_on': 'pictures.example',
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  // Pinterest's certificate is known to Firefox beforehand; the sandbox has one of its own.
  'network.stricttransportsecurity.preloadlist': false,
  'security.cert_pinning.enforcement_level': 0,
  // Nothing of its own: no updates, no reports, no pages of welcome, no questions.
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  // Console lines of every process on its standard output.
  'devtools.console.stdout.content': true,
  // Notices as windows of its own, which can be clicked, and not the desktop's.
  'alerts.useSystemBackend': false,
});

/** Writes the settings that Firefox reads at its start. */
export const writeProfile = (folder: string, needs: ProfileNeeds): void => {
  const lines = Object.entries(preferences(needs)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), `${lines.join('\n')}\n`);
};
