import ts from 'typescript';

/** What one source file says to people or asks of the messages. */
export type WordsInSource = {
  /** Every string literal: a key that is among none of them is used nowhere. */
  readonly literals: ReadonlySet<string>;
  /** Keys given to `t` or `plural` as they stand. */
  readonly keys: readonly string[];
  /** Words written where a person reads them, instead of in the messages. */
  readonly unspoken: readonly string[];
};

const SPOKEN_ATTRIBUTES = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
]);

const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text);

/** Goes by TypeScript's own parser: an arrow function or a type is not taken for a tag. */
export const wordsInSource = (path: string, source: string): WordsInSource => {
  const literals = new Set<string>();
  const keys: string[] = [];
  const unspoken: string[] = [];
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) literals.add(node.text);
    if (ts.isJsxText(node) && hasWord(node.text)) unspoken.push(node.text.trim());
    if (ts.isJsxAttribute(node) && SPOKEN_ATTRIBUTES.has(node.name.getText(file))) {
      const value = node.initializer;
      const written = value !== undefined && ts.isJsxExpression(value) ? value.expression : value;
      if (written !== undefined && ts.isStringLiteralLike(written) && hasWord(written.text))
        unspoken.push(written.text);
    }
    if (ts.isJsxExpression(node) && ts.isJsxElement(node.parent) && node.expression !== undefined) {
      if (ts.isStringLiteralLike(node.expression) && hasWord(node.expression.text)) unspoken.push(node.expression.text);
    }
    if (ts.isCallExpression(node) && /^(t|plural)$/.test(node.expression.getText(file))) {
      const given = node.expression.getText(file) === 't' ? node.arguments.slice(0, 1) : node.arguments.slice(1);
      for (const argument of given) if (ts.isStringLiteralLike(argument)) keys.push(argument.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return {literals, keys, unspoken};
};
