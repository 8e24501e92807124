import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {ensureChromium, ensureFirefox, ensureScreenTools} from './browsers';
import {errorWords} from './error-words';
import {runCommand} from './run-command';
import {type Suite, VITEST} from './suites';
import {oneStep, type SuiteResult, summaryLine, type Tally, table, tallyOf} from './tally';
import {readTestArguments, USAGE} from './test-arguments';

/** Null for a run that left none: it is counted as failed. */
const readReport = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
};

const runVitest = async (project: string, reports: string): Promise<Tally> => {
  const path = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  // The thresholds of vitest.config.ts are those of the unit tests alone.
  const coverage = project === 'unit' ? ['--coverage'] : [];
  const args = [VITEST, 'run', '--project', `${project}*`, ...reporters, ...coverage];
  const code = await runCommand(process.execPath, args, {isShown: true});
  return tallyOf(readReport(path), code);
};

const ensureBrowsers = async (): Promise<Tally> => {
  const [chromium, firefox] = [await ensureChromium(), await ensureFirefox()];
  // Elsewhere there is no X to start, and the tests that need one say so.
  if (process.platform === 'linux') await ensureScreenTools();
  process.stdout.write(`${chromium}\n${firefox}\n`);
  return oneStep(true);
};

const runSuite = async (suite: Suite, reports: string): Promise<Tally> => {
  switch (suite.kind) {
    case 'step':
      return oneStep((await runCommand(process.execPath, suite.args, {isShown: true})) === 0);
    case 'browsers':
      return ensureBrowsers();
    case 'vitest':
      return runVitest(suite.name, reports);
  }
};

/** A suite that breaks is a failure of its own and keeps none of the others from running. */
const timed = async (suite: Suite, reports: string): Promise<SuiteResult> => {
  process.stdout.write(`\n== ${suite.name}\n`);
  const start = performance.now();
  const tally = await runSuite(suite, reports).catch((error: unknown) => {
    process.stderr.write(`${errorWords(error)}\n`);
    return oneStep(false);
  });
  return {name: suite.name, ...tally, seconds: (performance.now() - start) / 1000};
};

/** Answers the exit code. */
const runAll = async (suites: readonly Suite[]): Promise<number> => {
  const reports = mkdtempSync(join(tmpdir(), 'reports-'));
  const results: SuiteResult[] = [];
  for (const suite of suites) results.push(await timed(suite, reports));
  rmSync(reports, {recursive: true});
  process.stdout.write(`\n${table(results)}\n\n${summaryLine(results)}\n`);
  return results.some(({failed}) => failed > 0) ? 1 : 0;
};

process.chdir(resolve(import.meta.dirname, '..'));
const asked = readTestArguments(process.argv.slice(2));
if (!asked.ok) {
  process.stderr.write(`${asked.message}\n`);
  process.exitCode = 2;
} else if (asked.suites === null) {
  process.stdout.write(`${USAGE}\n`);
} else {
  process.exitCode = await runAll(asked.suites);
}
