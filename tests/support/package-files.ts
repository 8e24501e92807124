import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {gzipSync} from 'node:zlib';

export type Target = 'chrome' | 'firefox';

export const targets: readonly Target[] = ['chrome', 'firefox'];

/** The folder of a built package; says what to run when it is not there. */
export const packageDir = (target: Target): string => {
  const dir = resolve(import.meta.dirname, '../../dist', target);
  if (!existsSync(join(dir, 'manifest.json'))) throw new Error(`${dir} is not built: run "npm run build" first`);
  return dir;
};

/** Paths of every file of a package, relative to it, sorted. */
export const packageFiles = (target: Target): string[] => {
  const dir = packageDir(target);
  const entries = readdirSync(dir, {recursive: true, withFileTypes: true});
  return entries.flatMap((entry) => (entry.isFile() ? [relative(dir, join(entry.parentPath, entry.name))] : [])).sort();
};

export const readPackageFile = (target: Target, path: string): string =>
  readFileSync(join(packageDir(target), path), 'utf8');

const IMPORTED = /(?:from|import)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g;

/** A script and everything it may ever import, relative to the package. */
const withImports = (target: Target, script: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(script)) return seen;
  seen.add(script);
  for (const [, imported] of readPackageFile(target, script).matchAll(IMPORTED)) {
    if (imported !== undefined) withImports(target, join(dirname(script), imported), seen);
  }
  return seen;
};

/** All JavaScript that one of our pages may ever load, each file once. */
export const pageScripts = (target: Target, page: string): string[] => {
  const html = readPackageFile(target, page);
  const scripts = new Set<string>();
  for (const [, src] of html.matchAll(/<script[^>]+src="([^"]+)"/g)) {
    if (src !== undefined) withImports(target, join('.', src), scripts);
  }
  return [...scripts];
};

/** The style sheets of one of our pages. */
export const pageStyles = (target: Target, page: string): string[] =>
  [...readPackageFile(target, page).matchAll(/<link[^>]+href="([^"]+\.css)"/g)].map(([, href = '']) => join('.', href));

/** The one file that is injected into pages. */
export const contentScript = (target: Target): string => {
  const [script, ...more] = packageFiles(target).filter((path) => /(^|\/)collect[^/]*\.js$/.test(path));
  if (script === undefined || more.length > 0)
    throw new Error(`expected one content script, found ${[script, ...more]}`);
  return script;
};

/** Bytes after gzip at its default level, as a web server would send them. */
export const gzipBytes = (target: Target, paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(readPackageFile(target, path)).byteLength, 0);
