import {Stryker} from '@stryker-mutator/core';
import {CORE, type Part} from './core';

/** Changes the core in every way that Stryker knows, one at a time, and counts the changes that no test sees. */

/** Of a hundred mutants, those that some test has to see. */
const GOAL = 90;

const isPart = (name: string): name is Part => Object.hasOwn(CORE, name);

type Score = {readonly seen: number; readonly all: number};

const percentOf = ({seen, all}: Score): number => (100 * seen) / all;

/** How many of the mutants of these files some test sees; the others are printed. An endless loop is seen. */
const scoreOf = async (mutate: readonly string[]): Promise<Score> => {
  const results = await new Stryker({
    testRunner: 'vitest',
    vitest: {configFile: 'tests/mutation/vitest.config.ts'},
    mutate: [...mutate],
    concurrency: 2,
    // A runner that was ended over an endless loop is slow to begin again: its next mutant is no endless loop for that.
    timeoutMS: 30_000,
    tempDirName: '.cache/stryker',
    ignorePatterns: ['dist', 'docs', '.cache', 'biome.json'],
    disableTypeChecks: false,
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: {allowColor: false, logTests: false, reportTests: false},
    allowConsoleColors: false,
  }).runMutationTest();
  const count = (...statuses: readonly string[]) => results.filter(({status}) => statuses.includes(status)).length;
  const seen = count('Killed', 'Timeout');
  return {seen, all: seen + count('Survived', 'NoCoverage')};
};

const named = process.argv.slice(2);
const parts = named.length > 0 ? named.filter(isPart) : Object.keys(CORE).filter(isPart);
if (parts.length < named.length) {
  console.error(`Usage: npm run mutation -- [${Object.keys(CORE).join(' | ')}] …`);
  process.exit(2);
}
const scores = new Map<Part, Score>();
for (const part of parts) scores.set(part, await scoreOf(CORE[part]));
for (const [part, score] of scores) {
  console.info(`${part}: ${score.seen} of ${score.all} mutants seen, ${percentOf(score).toFixed(1)} %`);
}
process.exitCode = [...scores.values()].every((score) => percentOf(score) >= GOAL) ? 0 : 1;
