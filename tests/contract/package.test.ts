import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, expect, test} from 'vitest';
import {
  contentScript,
  gzipBytes,
  packageFiles,
  pageScripts,
  pageStyles,
  readPackageFile,
  type Target,
  targets,
} from '../support/package-files';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https: data: blob:",
  'connect-src https:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const manifestOf = (target: Target) => JSON.parse(readPackageFile(target, 'manifest.json'));
const scriptsOf = (target: Target) => packageFiles(target).filter((path) => path.endsWith('.js'));

describe.each(targets)('the %s package', (target) => {
  test('asks for exactly these permissions', () => {
    const {permissions, host_permissions, optional_permissions, optional_host_permissions} = manifestOf(target);
    expect([...permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'identity',
      'notifications',
      'scripting',
      'storage',
    ]);
    expect([...host_permissions].sort()).toEqual([
      'https://api-sandbox.pinterest.com/*',
      'https://api.pinterest.com/*',
    ]);
    expect(optional_permissions).toBeUndefined();
    // Asked for one site at a time, on a click, for one look.
    expect([...optional_host_permissions].sort()).toEqual(['http://*/*', 'https://*/*']);
  });

  test('puts no script on any page by itself and opens no file to the web', () => {
    const manifest = manifestOf(target);
    for (const key of ['content_scripts', 'web_accessible_resources', 'externally_connectable', '$schema']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test('holds every page to the strict policy', () => {
    expect(manifestOf(target).content_security_policy).toEqual({extension_pages: policy});
  });

  test('has the background its browser knows, and only that', () => {
    const {background} = manifestOf(target);
    expect(Object.keys(background).sort()).toEqual(
      target === 'chrome' ? ['service_worker', 'type'] : ['scripts', 'type'],
    );
  });

  test('has a fixed id', () => {
    const manifest = manifestOf(target);
    if (target === 'chrome') expect(manifest.key).toMatch(/^[A-Za-z0-9+/]{300,}={0,2}$/);
    else expect(manifest.browser_specific_settings.gecko.id).toBe('pinmarklet@pinmarklet.example');
  });

  test('holds every file its manifest names', () => {
    const files = packageFiles(target);
    const {action, icons, options_ui, background} = manifestOf(target);
    const named = [
      action.default_popup,
      options_ui.page,
      ...Object.values<string>(icons),
      ...Object.values<string>(action.default_icon),
      background.service_worker ?? background.scripts[0],
    ];
    expect(files).toEqual(expect.arrayContaining(named));
  });

  test('keeps all the JavaScript of the popup within 40 kB gzip, in one file', () => {
    const all = pageScripts(target, 'popup/index.html');
    expect(all).toEqual(packageFiles(target).filter((path) => /\/popup-[^/]*\.js$/.test(path)));
    expect(all.length).toBe(1);
    expect(gzipBytes(target, all)).toBeLessThanOrEqual(40_000);
  });

  test('styles the popup by no size of its window: Chromium tries several for each of its layouts', () => {
    const [sheet, ...more] = pageStyles(target, 'popup/index.html');
    expect(more).toEqual([]);
    const conditions = readPackageFile(target, sheet ?? '').match(/@media[^{]*/g) ?? [];
    expect(conditions).toContain('@media (prefers-color-scheme:dark)');
    expect(conditions.filter((one) => /width|height|orientation|aspect|resolution/.test(one))).toEqual([]);
  });

  test('keeps the content script within 10 kB gzip', () => {
    expect(gzipBytes(target, [contentScript(target)])).toBeLessThanOrEqual(10_000);
  });

  test('gives the content script no channel, no storage and no network', () => {
    const code = readPackageFile(target, contentScript(target));
    for (const word of [
      'chrome.',
      'browser.',
      'runtime',
      'sendMessage',
      'indexedDB',
      'localStorage',
      'fetch(',
      'XMLHttp',
    ]) {
      expect(code).not.toContain(word);
    }
  });

  test('runs no text as code and loads no script from elsewhere', () => {
    for (const path of scriptsOf(target)) {
      const code = readPackageFile(target, path);
      expect(code, path).not.toMatch(/\beval\(|new Function\(|insertAdjacentHTML|document\.write|importScripts\(/);
      expect(code, path).not.toMatch(/import\(["']https?:/);
    }
  });

  test('names no host but Pinterest’s, and those of the players whose films it knows the pictures of', () => {
    // What the code may talk to or link to; a vocabulary address is a name and is never fetched.
    const known =
      /^https?:\/\/(api|api-sandbox|www|developers|help)\.pinterest\.com|^http:\/\/www\.w3\.org\/|^https:\/\/(i\.ytimg|www\.youtube|www\.dailymotion)\.com\/[\w/?=]*\$\{/;
    for (const path of scriptsOf(target)) {
      const named = readPackageFile(target, path).match(/https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+[^"'`\s)]*/g) ?? [];
      expect(
        named.filter((address) => !known.test(address)),
        path,
      ).toEqual([]);
    }
  });

  test('carries the terms of every package that it ships code of', () => {
    const notices = readPackageFile(target, 'licences.txt');
    const {dependencies} = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'));
    for (const name of [...Object.keys(dependencies), '@preact/signals-core']) {
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((MIT|MPL-2\\.0)\\)$`, 'm'));
    }
    expect(notices).toContain('Mozilla Public License Version 2.0');
    expect(notices.match(/Permission is hereby granted, free of charge/g)?.length).toBe(5);
  });

  test('carries no test double and no secret', () => {
    for (const path of packageFiles(target)) {
      expect(path).not.toMatch(/sandbox|fixture|\.map$|\.ts$/);
      expect(readPackageFile(target, path), path).not.toMatch(/pina_[A-Za-z0-9]{8,}|BEGIN [A-Z ]*PRIVATE KEY/);
    }
  });
});
