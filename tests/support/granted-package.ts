import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {packageDir, type Target} from './package-files';
import {type TempFolder, tempFolder} from './temp-folder';

type Changes = {readonly hosts: readonly string[]; readonly connectSrc?: string};

/**
 * A copy of the built package to which these hosts (match patterns) are granted: no test can answer a browser's own
 * question. With `connectSrc` its pages and its worker are held to that instead of the shipped policy.
 */
export const grantedPackage = (target: Target, {hosts, connectSrc}: Changes): TempFolder => {
  const copy = tempFolder('granted');
  cpSync(packageDir(target), copy.path, {recursive: true});
  const path = join(copy.path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions.push(...hosts);
  if (connectSrc !== undefined) {
    const policy: string = manifest.content_security_policy.extension_pages;
    manifest.content_security_policy.extension_pages = policy.replace(/connect-src [^;]*/, `connect-src ${connectSrc}`);
  }
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
};
