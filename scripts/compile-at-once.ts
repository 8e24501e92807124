import {readFileSync, writeFileSync} from 'node:fs';
import {parseAst} from 'vite';

type Span = {readonly start: number; readonly end: number};
type Arrow = Span & {readonly async: boolean; readonly params: readonly Span[]; readonly body: Span & {type: string}};

const isArrow = (node: object): node is Arrow => Reflect.get(node, 'type') === 'ArrowFunctionExpression';

/** From the innermost on. */
const arrowsIn = (node: unknown): readonly Arrow[] => {
  if (typeof node !== 'object' || node === null) return [];
  const within = Object.values(node).flatMap(arrowsIn);
  return isArrow(node) ? [...within, node] : within;
};

/** True for a part that speaks of whatever calls it, which only an arrow function passes through. */
const speaksOfCaller = (node: unknown): boolean => {
  if (typeof node !== 'object' || node === null) return false;
  if (/^(?:ThisExpression|Super|MetaProperty)$/.test(String(Reflect.get(node, 'type')))) return true;
  return Reflect.get(node, 'name') === 'arguments' || Object.values(node).some(speaksOfCaller);
};

/** A piece of text for what stands between two places. */
type Edit = Span & {readonly text: string};

const inParentheses = ({start, end}: Arrow): readonly Edit[] => [
  {start, end: start, text: '('},
  {start: end, end, text: ')'},
];

/** As a function by that name: of an asynchronous arrow function in parentheses V8 takes no notice. */
const asFunction = ({start, end, params, body}: Arrow, code: string): readonly Edit[] => {
  const first = params[0]?.start ?? code.indexOf('(', start) + 1;
  const last = params.at(-1)?.end ?? first;
  const isBlock = body.type === 'BlockStatement';
  return [
    {start, end: first, text: '(async function('},
    {start: last, end: code.indexOf('=>', last) + 2, text: isBlock ? ')' : '){return('},
    {start: end, end, text: isBlock ? ')' : ')})'},
  ];
};

/**
 * The same script with its arrow functions in parentheses. V8 takes these for a sign that a function is called at once
 * and compiles it while it reads the script (https://v8.dev/blog/preparser#pife); without them it reads most of what is
 * called twice, first for its end alone. Worth it where nearly every function is called, and called once or twice.
 */
export const compiledAtOnce = (code: string): string => {
  const edits = arrowsIn(parseAst(code)).flatMap((arrow) =>
    arrow.async && !speaksOfCaller(arrow) ? asFunction(arrow, code) : inParentheses(arrow),
  );
  const sorted = edits.sort((a, b) => a.start - b.start);
  const pieces = sorted.map(({start, text}, index) => code.slice(sorted[index - 1]?.end ?? 0, start) + text);
  return pieces.join('') + code.slice(sorted.at(-1)?.end ?? 0);
};

/** Does so with a script that has been built. */
export const compileAtOnce = (path: string): void => writeFileSync(path, compiledAtOnce(readFileSync(path, 'utf8')));
