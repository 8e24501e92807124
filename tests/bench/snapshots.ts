import {readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';

export type Snapshot = {
  /** The file's name without its ending, or its folder's where the file is `source.html`. */
  readonly name: string;
  readonly html: string;
  /** Where it is served: its own address, or a made-up one. */
  readonly url: string;
};

const attribute = (tag: string, name: string): string | null => {
  const [, double, single, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag) ?? [];
  return (double ?? single ?? bare)?.replaceAll('&amp;', '&').trim() ?? null;
};

const httpUrl = (text: string | null): string | null => {
  const url = text !== null && URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  return url.href;
};

/** The address that the page gives as its own: canonical, else og:url, else its base where that is a full address. */
export const addressIn = (html: string): string | null => {
  const of = (pattern: RegExp, name: string): string | null => {
    for (const [tag] of html.matchAll(pattern)) {
      const url = httpUrl(attribute(tag, name));
      if (url !== null) return url;
    }
    return null;
  };
  return (
    of(/<link\b[^>]*\brel=["']?canonical\b[^>]*>/gi, 'href') ??
    of(/<meta\b[^>]*\bproperty=["']?og:url\b[^>]*>/gi, 'content') ??
    of(/<base\b[^>]*>/gi, 'href')
  );
};

const nameOf = (path: string): string =>
  basename(path) === 'source.html' ? basename(dirname(path)) : basename(path).replace(/\.html?$/, '');

const snapshotAt = (path: string): Snapshot => {
  const html = readFileSync(path, 'utf8');
  const name = nameOf(path);
  return {
    name,
    html,
    url: addressIn(html) ?? `https://${name.replace(/[^a-z0-9-]/gi, '-').toLowerCase()}.example/page/`,
  };
};

const filesIn = (path: string): readonly string[] => {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((entry) => {
      const inside = join(path, entry);
      if (statSync(inside).isDirectory()) return filesIn(inside).filter((file) => basename(file) === 'source.html');
      return /\.html?$/.test(entry) && !/^expected/.test(entry) ? [inside] : [];
    });
};

/** The snapshots under these folders and files: a folder holds `*.html` files, or folders with a `source.html` each. */
export const readSnapshots = (paths: readonly string[]): readonly Snapshot[] => paths.flatMap(filesIn).map(snapshotAt);
