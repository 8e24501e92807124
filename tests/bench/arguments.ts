import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';

export const USAGE = `usage: npm run bench:collect -- DIR|FILE… [--json OUT] [--seed N] [--runs N] [--browser chromium|firefox]

Runs the built collector (npm run build) and four others over page snapshots: *.html, or folders with a source.html.

  --json OUT     writes every page's figures, with what was missed, to OUT
  --seed N       the order in which they run; chosen and printed without it
  --runs N       timed runs after the first, and tabs with the large page; 5 without it, 1 where only the finds matter
  --browser B    chromium, or firefox, which only tells whether it threw, changed the page, or answered differently`;

export type BenchArguments = {
  readonly paths: readonly string[];
  readonly json: string | null;
  readonly seed: number;
  readonly runs: number;
  readonly browser: 'chromium' | 'firefox';
};

/** What was asked for, or one line that names the fix. */
export type ReadArguments =
  | {readonly ok: true; readonly value: BenchArguments}
  | {readonly ok: false; readonly message: string};

const bad = (problem: string): ReadArguments => ({ok: false, message: `${problem}\n\n${USAGE}`});

export const readArguments = (argv: readonly string[], anySeed: number): ReadArguments => {
  try {
    const options = {
      json: {type: 'string'},
      seed: {type: 'string'},
      runs: {type: 'string', default: '5'},
      browser: {type: 'string', default: 'chromium'},
    } as const;
    const {values, positionals} = parseArgs({args: [...argv], options, allowPositionals: true});
    const missing = positionals.filter((path) => !existsSync(path));
    if (positionals.length === 0) return bad('Name the snapshots: files, or folders that hold them.');
    if (missing.length > 0) return bad(`There is no ${missing.join(', ')}.`);
    const seed = values.seed === undefined ? anySeed : Number(values.seed);
    if (!Number.isInteger(seed)) return bad(`--seed ${values.seed} is no whole number.`);
    const runs = Number(values.runs);
    if (!Number.isInteger(runs) || runs < 1) return bad(`--runs ${values.runs} is no number of runs.`);
    const {browser} = values;
    if (browser !== 'chromium' && browser !== 'firefox')
      return bad(`--browser ${browser} is neither chromium nor firefox.`);
    return {ok: true, value: {paths: positionals, json: values.json ?? null, seed, runs, browser}};
  } catch (error) {
    return bad(error instanceof Error ? error.message : String(error));
  }
};
