import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import ts from 'typescript';
import {shortKeys} from './short-keys';

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

/** Every node of a folder's source and type files; of TypeScript only its descriptions of the language and the browser. */
const eachNodeIn = (folder: string, see: (node: ts.Node) => void): void => {
  const visit = (node: ts.Node): void => {
    see(node);
    ts.forEachChild(node, visit);
  };
  readdirSync(resolve(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((path) => /\.(m?js|tsx?)$/.test(path) && !/\.test\.tsx?$/.test(path))
    .filter((path) => !folder.includes('typescript') || path.startsWith('lib.'))
    .map((path) => resolve(root, join(folder, path)))
    .forEach((path) => {
      visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
    });
};

let wordsOfOthers: ReadonlySet<string> | null = null;

/** Any word of others counts as a name, to be on the safe side. They are the same for every page, and many. */
const readOthers = (): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const folder of OTHERS) {
    eachNodeIn(folder, (node) => {
      if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) words.add(node.text);
    });
  }
  return words;
};

/** Where a text only says which part of a type is meant, as in `Pick<State, 'stage'>`, or which class of a stylesheet. */
const isBesideTheCode = (text: ts.Node): boolean => {
  if (ts.isElementAccessExpression(text.parent)) return text.parent.expression.getText() === 'styles';
  let type = text;
  while (ts.isLiteralTypeNode(type.parent) || ts.isUnionTypeNode(type.parent)) type = type.parent;
  return type !== text && (ts.isIndexedAccessTypeNode(type.parent) || ts.isTypeReferenceNode(type.parent));
};

/**
 * Names that only a page's own source has: nothing that is stored, sent or asked of the browser goes by them, and none
 * stands in quotes, so that the build may shorten them. A name that no type of its own declares needs a capital inside:
 * what comes from outside and is looked up in a table, a file's ending or Pinterest's word, has none.
 */
export const privateNames = (page: string): RegExp => {
  wordsOfOthers ??= readOthers();
  const taken = new Set(wordsOfOthers);
  const own = new Set<string>();
  const short = shortKeys();
  for (const folder of [page, 'src/ui']) {
    eachNodeIn(folder, (node) => {
      if (ts.isPropertySignature(node) && ts.isIdentifier(node.name)) own.add(node.name.text);
      if (ts.isIdentifier(node) && /^[a-z]+[A-Z]\w*$/.test(node.text)) own.add(node.text);
      // A key of a message is another word by the time that names are shortened.
      if (ts.isStringLiteralLike(node) && !short.has(node.text) && !isBesideTheCode(node)) taken.add(node.text);
    });
  }
  return new RegExp(`^(${[...own].filter((name) => !taken.has(name)).join('|')})$`);
};
