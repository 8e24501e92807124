import * as v from 'valibot';

/** How many tests, or steps, of a suite came out how. */
export type Tally = {readonly passed: number; readonly failed: number; readonly skipped: number};

export type SuiteResult = Tally & {readonly name: string; readonly seconds: number};

/** The part of vitest's JSON report that is counted. */
const report = v.object({
  testResults: v.array(v.object({status: v.string(), assertionResults: v.array(v.object({status: v.string()}))})),
});

export const oneStep = (isGood: boolean): Tally => ({passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0});

/**
 * Counts a vitest run by its report, null where it left none, and its exit code. A file that failed without a failed
 * test (it did not load, a hook broke) counts as one failure, and so does a run that failed without saying where.
 */
export const tallyOf = (json: unknown, exitCode: number): Tally => {
  const parsed = v.safeParse(report, json);
  if (!parsed.success) return oneStep(false);
  const files = parsed.output.testResults;
  const statuses = files.flatMap(({assertionResults}) => assertionResults.map(({status}) => status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const failedTests = statuses.filter((status) => status === 'failed').length;
  const isBroken = ({status, assertionResults}: (typeof files)[number]) =>
    status === 'failed' && assertionResults.every((result) => result.status !== 'failed');
  const failed = failedTests + files.filter(isBroken).length;
  return {
    passed,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: statuses.length - passed - failedTests,
  };
};

const sum = (results: readonly Tally[]): Tally => ({
  passed: results.reduce((total, {passed}) => total + passed, 0),
  failed: results.reduce((total, {failed}) => total + failed, 0),
  skipped: results.reduce((total, {skipped}) => total + skipped, 0),
});

/** `12 passed, 0 failed`, and how many were skipped where some were. */
export const summaryLine = (results: readonly Tally[]): string => {
  const {passed, failed, skipped} = sum(results);
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
};

/** One row per suite under a heading. */
export const table = (results: readonly SuiteResult[]): string => {
  const rows = [
    ['suite', 'passed', 'failed', 'skipped', 'seconds'],
    ...results.map(({name, passed, failed, skipped, seconds}) => [
      name,
      ...[passed, failed, skipped].map(String),
      seconds.toFixed(1),
    ]),
  ];
  return rows
    .map(([name = '', ...numbers]) => name.padEnd(10) + numbers.map((text) => text.padStart(9)).join(''))
    .join('\n');
};
