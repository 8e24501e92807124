import {readdirSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import type {Plugin} from 'vite';

/** How a page's source asks for a part that waits in another file: `(await import('./Part')).Part`. */
const PART = /\(await import\('(\.[^']+)'\)\)\.(\w+)/g;

type Part = {readonly path: string; readonly name: string};

const partsIn = (code: string, folder: string): readonly Part[] =>
  [...code.matchAll(PART)].map(([, path = '', name = '']) => ({path: resolve(folder, path), name}));

const partsOf = (folder: string): readonly Part[] =>
  readdirSync(folder)
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .flatMap((file) => partsIn(readFileSync(resolve(folder, file), 'utf8'), folder));

/** What loads each file; a module of its own, so that both are named once. */
const FILES = `export const form = () => import('parts/form'); export const more = () => import('parts/more');`;

/**
 * Brings what a page's sources ask for later together in two files: `form` has the parts that are named here, `more` all
 * others. Were each an entry of its own, it would bring a table of its names, and every place that asks for it would say so
 * at length.
 */
export const gatherParts = (folders: readonly string[], form: readonly string[]): Plugin => {
  const parts = [...new Map(folders.flatMap(partsOf).map((part) => [part.name, part])).values()];
  const fileOf = (name: string) => (form.includes(name) ? 'form' : 'more');
  const shortName = (name: string) => `p${parts.findIndex((part) => part.name === name).toString(36)}`;
  const contentOf = (file: string) =>
    parts
      .filter(({name}) => fileOf(name) === file)
      .map(({path, name}) => `export {${name} as ${shortName(name)}} from '${path}';`)
      .join('\n');
  return {
    name: 'gather-parts',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('parts/') ? `\0${id}` : null),
    load: (id) => {
      if (id === '\0parts/files') return FILES;
      return id.startsWith('\0parts/') ? contentOf(id.slice('\0parts/'.length)) : null;
    },
    transform: (code, id) => {
      if (!folders.includes(dirname(id)) || partsIn(code, dirname(id)).length === 0) return null;
      const short = code.replace(PART, (_, _path, name: string) => `(await ${fileOf(name)}()).${shortName(name)}`);
      return {code: `import {form, more} from 'parts/files';\n${short}`, map: null};
    },
  };
};
