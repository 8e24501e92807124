import {parseArgs} from 'node:util';
import type {SandboxOptions} from './start-sandbox';

export const USAGE = 'usage: npm run sandbox -- --port N --state FILE [--trial] [--tls-port N]';

/** What was asked for, or one line that names the fix. */
export type Arguments =
  | {readonly ok: true; readonly options: SandboxOptions}
  | {readonly ok: false; readonly message: string};

const bad = (problem: string): Arguments => ({ok: false, message: `${problem}; ${USAGE}`});

/** Null for what is no port. */
const portOf = (text: string): number | null => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : null;
};

const parse = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    options: {
      port: {type: 'string', default: '0'},
      state: {type: 'string'},
      trial: {type: 'boolean', default: false},
      'tls-port': {type: 'string', default: '0'},
    },
  }).values;

const read = (argv: readonly string[]): ReturnType<typeof parse> | string => {
  try {
    return parse(argv);
  } catch (error) {
    // Node's own text names the argument; its further sentences are about escaping it.
    return error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? '') : String(error);
  }
};

export const readArguments = (argv: readonly string[]): Arguments => {
  const values = read(argv);
  if (typeof values === 'string') return bad(values);
  const port = portOf(values.port);
  const tlsPort = portOf(values['tls-port']);
  if (port === null) return bad(`--port ${values.port} is no port: give 0 to 65535, 0 picks a free one`);
  if (tlsPort === null) return bad(`--tls-port ${values['tls-port']} is no port: give 0 to 65535, 0 picks a free one`);
  if (values.state === '') return bad('--state names no file: give a path, or leave it out to keep nothing');
  return {ok: true, options: {port, tlsPort, stateFile: values.state, isTrial: values.trial, isLogging: false}};
};
