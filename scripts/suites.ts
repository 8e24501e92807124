import {resolve} from 'node:path';

/**
 * A part of `npm test`: one command that either succeeds or not, or the projects of vitest whose names begin so, which
 * count their own tests.
 */
export type Suite =
  | {readonly kind: 'step'; readonly name: string; readonly args: readonly string[]}
  | {readonly kind: 'browsers'; readonly name: 'browsers'}
  | {readonly kind: 'vitest'; readonly name: string};

const module = (path: string): string => resolve(import.meta.dirname, '../node_modules', path);

export const VITEST = module('vitest/vitest.mjs');

/** In the order in which they run: the quick ones first, and what needs the packages after they are built. */
export const SUITES: readonly Suite[] = [
  {kind: 'step', name: 'format', args: [module('@biomejs/biome/bin/biome'), 'ci', '.']},
  {kind: 'step', name: 'lint', args: [module('eslint/bin/eslint.js'), '.']},
  {kind: 'step', name: 'types', args: [module('typescript/bin/tsc'), '--noEmit']},
  {kind: 'step', name: 'build', args: ['--import', 'tsx', resolve(import.meta.dirname, 'build.ts')]},
  {kind: 'vitest', name: 'unit'},
  {kind: 'vitest', name: 'sandbox'},
  {kind: 'vitest', name: 'contract'},
  {kind: 'browsers', name: 'browsers'},
  {kind: 'vitest', name: 'e2e'},
];

/** What has to run before a suite says anything about the code as it is now. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  contract: ['build'],
  e2e: ['build', 'browsers'],
};

/** The suites of these names and what they need, in their order; all of them for no names. */
export const chooseSuites = (names: readonly string[]): readonly Suite[] => {
  if (names.length === 0) return SUITES;
  const wanted = new Set(names.flatMap((name) => [name, ...(NEEDS[name] ?? [])]));
  return SUITES.filter(({name}) => wanted.has(name));
};
