import {resolve} from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');

const programOf = (paths: readonly string[]): ts.Program => {
  const {config} = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile);
  return ts.createProgram({
    rootNames: [...paths],
    options: ts.parseJsonConfigFileContent(config, ts.sys, root).options,
  });
};

/** A name of a class, of a stylesheet that is read like an object, is none of the messages' business. */
const isBracketed = (node: ts.Node): boolean =>
  ts.isElementAccessExpression(node.parent) && node.parent.argumentExpression === node;

const isMessage = (node: ts.StringLiteralLike, checker: ts.TypeChecker, keys: ReadonlySet<string>): boolean => {
  const wanted = ts.isLiteralTypeNode(node.parent) ? undefined : checker.getContextualType(node);
  const needed = wanted && checker.getNonNullableType(wanted);
  const choices = needed?.isUnion() ? needed.types : [];
  return choices.length > 0 && choices.every((choice) => choice.isStringLiteral() && keys.has(choice.value));
};

/**
 * Texts in these files that are spelt like one of these keys and, by their type, are no message's: the file and the
 * text. `all`: the keys of all messages.
 */
export const speltLikeKeys = (
  paths: readonly string[],
  keys: ReadonlySet<string>,
  all: ReadonlySet<string>,
): readonly string[] => {
  const program = programOf(paths);
  const checker = program.getTypeChecker();
  const found: string[] = [];
  const visit = (path: string, node: ts.Node): void => {
    const isSuspect = ts.isStringLiteralLike(node) && keys.has(node.text) && !isBracketed(node);
    if (isSuspect && !isMessage(node, checker, all)) found.push(`${path}: ${node.text}`);
    ts.forEachChild(node, (child) => visit(path, child));
  };
  for (const path of paths) {
    const file = program.getSourceFile(path);
    if (file !== undefined) visit(path, file);
  }
  return found;
};
