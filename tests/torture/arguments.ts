import {parseArgs} from 'node:util';

export const USAGE = `usage: npm run torture -- [--kills N] [--pins M] [--seed S] [--browser chrome|firefox] [--browser-kills N]

Pins M pictures through the shipped package in a real browser on a local Pinterest that fails in many ways, ends the
extension's background N times at moments that the seed draws, and holds the pins that stand against those asked for.
Prints one line, and succeeds only where nothing is lost, doubled or stuck. Build first: npm run build

  --kills N          ends of the background that hit a living one; 60 unless named
  --pins M           40 unless named
  --seed S           a whole number; drawn and printed without it
  --browser B        chrome, the default, or firefox, whose event page ends when it idles for 100 to 500 ms
  --browser-kills N  instead: kills the whole browser N times right after "Saved", and starts it again (chrome only)`;

export type TortureArguments = {
  readonly kills: number;
  readonly pins: number;
  readonly seed: number;
  readonly browser: 'chrome' | 'firefox';
  /** Null where the browser itself is left alive. */
  readonly browserKills: number | null;
};

/** What was asked for, or one line that names the fix, and the usage. */
export type ReadArguments =
  | {readonly ok: true; readonly value: TortureArguments}
  | {readonly ok: false; readonly message: string};

const bad = (problem: string): ReadArguments => ({ok: false, message: `${problem}\n\n${USAGE}`});

/** A mistake on the command line, for the person who made it. */
class ArgumentError extends Error {}

const wholeOf = (name: string, text: string, most: number): number => {
  const value = Number(text);
  if (/^\d{1,10}$/.test(text) && value >= 1 && value <= most) return value;
  throw new ArgumentError(`--${name} ${text} is not understood: give a whole number from 1 to ${most}`);
};

const parse = (argv: readonly string[], anySeed: number): TortureArguments => {
  const {values} = parseArgs({
    args: [...argv],
    options: {
      kills: {type: 'string', default: '60'},
      pins: {type: 'string', default: '40'},
      seed: {type: 'string', default: String(anySeed)},
      browser: {type: 'string', default: 'chrome'},
      'browser-kills': {type: 'string'},
    },
  });
  const {browser, 'browser-kills': browserKills} = values;
  if (browser !== 'chrome' && browser !== 'firefox') {
    throw new ArgumentError(`--browser ${browser} is not known: give chrome or firefox`);
  }
  if (browserKills !== undefined && browser === 'firefox') {
    throw new ArgumentError('--browser-kills goes with chrome only: leave out --browser firefox');
  }
  return {
    kills: wholeOf('kills', values.kills, 100_000),
    pins: wholeOf('pins', values.pins, 10_000),
    seed: wholeOf('seed', values.seed, 2 ** 32 - 1),
    browser,
    browserKills: browserKills === undefined ? null : wholeOf('browser-kills', browserKills, 10_000),
  };
};

export const readArguments = (argv: readonly string[], anySeed: number): ReadArguments => {
  try {
    return {ok: true, value: parse(argv, anySeed)};
  } catch (error) {
    return bad(error instanceof Error ? error.message : String(error));
  }
};
