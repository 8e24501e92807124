import ts from 'typescript';

/** Whether a source holds a test of this very title, and whether anything on the way to it may skip it. */
export type FoundTest = 'runs' | 'skipped' | 'missing';

const SKIPPING = new Set(['skip', 'todo', 'skipIf', 'runIf', 'fails']);

/** `describe.skipIf(x).each(y)` → describe, skipIf, each */
const namesOf = (node: ts.Expression): readonly string[] => {
  if (ts.isIdentifier(node)) return [node.text];
  if (ts.isPropertyAccessExpression(node)) return [...namesOf(node.expression), node.name.text];
  return ts.isCallExpression(node) ? namesOf(node.expression) : [];
};

const titleOf = ({arguments: [title]}: ts.CallExpression): string | null =>
  title !== undefined && ts.isStringLiteralLike(title) ? title.text : null;

export const findTest = (source: string, title: string): FoundTest => {
  const found: FoundTest[] = [];
  const visit = (node: ts.Node, isSkipped: boolean): void => {
    const [root = '', ...more] = ts.isCallExpression(node) ? namesOf(node.expression) : [];
    const isBlock = ['describe', 'test', 'it'].includes(root);
    const isOff = isSkipped || (isBlock && more.some((name) => SKIPPING.has(name)));
    if (ts.isCallExpression(node) && isBlock && root !== 'describe' && titleOf(node) === title) {
      found.push(isOff ? 'skipped' : 'runs');
    }
    ts.forEachChild(node, (child) => visit(child, isOff));
  };
  visit(ts.createSourceFile('x.test.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX), false);
  return found.find((one) => one === 'skipped') ?? found[0] ?? 'missing';
};
