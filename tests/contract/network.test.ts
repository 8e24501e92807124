import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import ts from 'typescript';
import {describe, expect, test} from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Whatever a browser offers to speak with a server by. */
const WORDS = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'WebTransport']);

/** Only the named thing itself: as a property it is somebody's own, like a transport that was handed in. */
const namesIt = (node: ts.Node): boolean => {
  if (!ts.isIdentifier(node) || !WORDS.has(node.text)) return false;
  const {parent} = node;
  if (ts.isTypeQueryNode(parent)) return false;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return parent.name !== node;
  return (
    !ts.isPropertyAccessExpression(parent) || /^(globalThis|self|window|navigator)$/.test(parent.expression.getText())
  );
};

/** The words of the network in a source, each where it is meant and not where a name, a type or a comment holds it. */
const networkIn = (source: string): readonly string[] => {
  const file = ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  // A name that the file binds itself is what it was handed, and is counted where that was made.
  const bound = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isBindingElement(node)) bound.add(node.name.getText());
    if (namesIt(node)) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.filter((word) => !bound.has(word));
};

const sources = ['src', 'background', 'popup', 'options', 'content'].flatMap((shell) =>
  readdirSync(join(root, shell), {recursive: true, encoding: 'utf8'})
    .map((path) => `${shell}/${path}`)
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path)),
);

describe('the network', () => {
  test.each([
    'fetch("/")',
    'const get = fetch;',
    'globalThis.fetch("/")',
    'f({fetch: globalThis.fetch})',
    'f({fetch})',
    'new XMLHttpRequest()',
    'navigator.sendBeacon("/")',
  ])('is seen in %s', (source) => {
    expect(networkIn(source)).toHaveLength(1);
  });

  test.each([
    'transport.fetch("/")',
    'let f: typeof fetch;',
    '// fetch()',
    '"fetch"',
    'const {fetch} = ours(); f({fetch});',
  ])('is not seen in %s', (source) => {
    expect(networkIn(source)).toEqual([]);
  });

  test('is spoken to by Pinterest’s client, by the worker for a picture, and by the page for its own', () => {
    const speaking = sources.filter((path) => networkIn(readFileSync(join(root, path), 'utf8')).length > 0);
    expect(speaking).toContain('src/api/client.ts');
    expect(speaking.filter((path) => !path.startsWith('src/api/')).sort()).toEqual([
      'background/ladder/from-worker.ts',
      'background/ladder/read-picture.ts',
      'background/queue/hearing-fetch.ts',
    ]);
  });
});
