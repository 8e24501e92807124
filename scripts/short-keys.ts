import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {type Plugin, parseAst} from 'vite';

const root = resolve(import.meta.dirname, '..');

type Messages = Readonly<Record<string, {readonly message: string}>>;

const readMessages = (path: string): Messages => JSON.parse(readFileSync(path, 'utf8'));

/** The browser itself looks the manifest's words up by their keys. */
const keysOfManifest = (): ReadonlySet<string> => {
  const manifest = readFileSync(resolve(root, 'manifest.json'), 'utf8');
  return new Set([...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key));
};

/**
 * What messages are called in what is shipped, by their keys in the source: every key stands in a script. A key of one
 * word stays as it is, for that word may mean something else in the code. Made of a key's place among all, so that the
 * same source always gives the same package; in small letters, for browsers tell no capitals apart.
 */
export const shortKeys = (): ReadonlyMap<string, string> => {
  const inManifest = keysOfManifest();
  const keys = Object.keys(readMessages(resolve(root, 'src/static/_locales/en/messages.json')));
  const isLong = (key: string): boolean => /[A-Z]/.test(key) && !inManifest.has(key);
  return new Map(keys.flatMap((key, index) => (isLong(key) ? [[key, index.toString(36)]] : [])));
};

type Text = {readonly start: number; readonly end: number; readonly value: string};

const isText = (node: object): node is Text =>
  Reflect.get(node, 'type') === 'Literal' && typeof Reflect.get(node, 'value') === 'string';

/** What is read of an object by a name in brackets is a class of a stylesheet, not a message. */
const isBracketed = (node: object, part: string): boolean =>
  part === 'property' && Reflect.get(node, 'type') === 'MemberExpression';

const textsIn = (node: unknown): readonly Text[] => {
  if (typeof node !== 'object' || node === null) return [];
  if (isText(node)) return [node];
  return Object.entries(node).flatMap(([part, within]) => (isBracketed(node, part) ? [] : textsIn(within)));
};

/** The same script with short keys. No other word of the code is spelt like one: `tests/contract/locales` holds that. */
export const withShortKeys = (code: string, short: ReadonlyMap<string, string>): string => {
  let done = 0;
  const pieces = textsIn(parseAst(code)).flatMap(({start, end, value}) => {
    const key = short.get(value);
    if (key === undefined) return [];
    const piece = `${code.slice(done, start)}'${key}'`;
    done = end;
    return [piece];
  });
  return pieces.join('') + code.slice(done);
};

/** Shortens the keys in every module of our own. */
export const shortenKeys = (): Plugin => {
  const short = shortKeys();
  return {
    name: 'shorten-keys',
    enforce: 'post',
    transform: (code, id) =>
      /\.tsx?$/.test(id) && !id.includes('/node_modules/') ? {code: withShortKeys(code, short), map: null} : null,
  };
};

/** Shortens them in the messages of a built package as well, and drops what only translators need. */
export const shortenMessages = (outDir: string): void => {
  const short = shortKeys();
  const folder = join(outDir, '_locales');
  for (const language of readdirSync(folder)) {
    const path = join(folder, language, 'messages.json');
    const entries = Object.entries(readMessages(path)).map(([key, {message}]) => [short.get(key) ?? key, {message}]);
    writeFileSync(path, JSON.stringify(Object.fromEntries(entries)));
  }
};
