import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Who else may give a meaning to a name: what is stored or sent, the browser, the language, and the libraries. */
const OTHERS = [
  'src/domain',
  'src/i18n',
  'src/messages',
  'src/platform',
  'src/storage',
  'node_modules/@preact/signals-core/dist',
  'node_modules/@preact/signals/dist',
  'node_modules/@types/webextension-polyfill',
  'node_modules/preact/dist',
  'node_modules/preact/hooks',
  'node_modules/preact/src',
  'node_modules/typescript/lib',
];

/** Source and type files of a folder; of TypeScript only its descriptions of the language and the browser. */
const textsIn = (folder: string): readonly string[] =>
  readdirSync(resolve(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((path) => /\.(m?js|tsx?)$/.test(path) && !/\.test\.tsx?$/.test(path))
    .filter((path) => !folder.includes('typescript') || path.startsWith('lib.'))
    .map((path) => readFileSync(resolve(root, join(folder, path)), 'utf8'));

const matchesIn = (folders: readonly string[], pattern: RegExp): ReadonlySet<string> =>
  new Set(folders.flatMap(textsIn).flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name)));

const NAME = /([a-z_]\w*)/gi;
/** With a capital inside: what comes from outside and is looked up in a table, a file's ending or Pinterest's word, has none. */
const OWN = /\b([a-z]+[A-Z]\w*)/g;
const QUOTED = /'([a-z_]\w*)'/gi;

/**
 * Names that only a page's own source has: nothing that is stored, sent or asked of the browser goes by them, and none
 * stands in quotes, so that the build may shorten them. To be on the safe side, any word of others counts as a name.
 */
export const privateNames = (page: string): RegExp => {
  const own = [page, 'src/ui'];
  const taken = new Set([...matchesIn(OTHERS, NAME), ...matchesIn(own, QUOTED)]);
  return new RegExp(`^(${[...matchesIn(own, OWN)].filter((name) => !taken.has(name)).join('|')})$`);
};
