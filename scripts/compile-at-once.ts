import {readFileSync, writeFileSync} from 'node:fs';
import {parseAst} from 'vite';

type Arrow = {readonly start: number; readonly end: number};

const isArrow = (node: object): node is Arrow => Reflect.get(node, 'type') === 'ArrowFunctionExpression';

const arrowsIn = (node: unknown): readonly Arrow[] => {
  if (typeof node !== 'object' || node === null) return [];
  const within = Object.values(node).flatMap(arrowsIn);
  return isArrow(node) ? [node, ...within] : within;
};

/**
 * The same script with its arrow functions in parentheses. V8 takes these for a sign that a function is called at once
 * and compiles it while it reads the script (https://v8.dev/blog/preparser#pife); without them it reads most of what is
 * called twice, first for its end alone. Worth it where nearly every function is called, and called once or twice.
 */
export const compiledAtOnce = (code: string): string => {
  const marks = arrowsIn(parseAst(code)).flatMap(({start, end}) => [
    {at: start, mark: '('},
    {at: end, mark: ')'},
  ]);
  const sorted = marks.sort((a, b) => a.at - b.at);
  const pieces = sorted.map(({at, mark}, index) => code.slice(sorted[index - 1]?.at ?? 0, at) + mark);
  return pieces.join('') + code.slice(sorted.at(-1)?.at ?? 0);
};

/** Does so with a script that has been built. */
export const compileAtOnce = (path: string): void => writeFileSync(path, compiledAtOnce(readFileSync(path, 'utf8')));
