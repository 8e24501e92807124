import {parseArgs} from 'node:util';
import {CALLS} from './api/routes';
import {createFaults} from './faults/faults';
import {FAULT_HELP} from './faults/rule';
import {parseLimits} from './limits/parse-limits';
import type {SandboxOptions} from './sandbox-options';

export const USAGE =
  'usage: npm run sandbox -- --port N --state FILE [--trial] [--tls-port N] [--fault RULE] [--rate-limit LIMITS] [--token-ttl SECONDS] [--redirect URI] [--help]';

export const HELP = `${USAGE}

  --port N              of the API, the web side and the pictures on 127.0.0.1; 0, the default, picks a free one
  --tls-port N          the same for Pinterest's own names over TLS
  --state FILE          keeps everything there; without it everything goes with the process
  --trial               an app with Trial access: it cannot create or edit pins in production
  --rate-limit LIMITS   trial, standard, or one's own: org_write=3/10s,org_read=100/m
                        categories org_read, org_write, trends_read and all; units s, m, h, d
  --token-ttl SECONDS   how long an access token is good that the app was granted
  --redirect URI        a redirect address of the app, besides those of extensions and http://localhost; repeatable
  --fault RULE          what goes wrong; repeatable

${FAULT_HELP}`;

/** What was asked for: a sandbox, the help, or one line that names the fix. */
export type Arguments =
  | {readonly kind: 'start'; readonly options: SandboxOptions}
  | {readonly kind: 'help'}
  | {readonly kind: 'bad'; readonly message: string};

const parse = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    options: {
      port: {type: 'string', default: '0'},
      state: {type: 'string'},
      trial: {type: 'boolean', default: false},
      'tls-port': {type: 'string', default: '0'},
      fault: {type: 'string', multiple: true, default: []},
      'rate-limit': {type: 'string', default: ''},
      'token-ttl': {type: 'string'},
      redirect: {type: 'string', multiple: true, default: []},
      help: {type: 'boolean', default: false},
    },
  }).values;

type Values = ReturnType<typeof parse>;

/** A mistake on the command line, for the person who made it. */
class ArgumentError extends Error {}

const portOf = (name: 'port' | 'tls-port', values: Values): number => {
  const text = values[name];
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new ArgumentError(`--${name} ${text} is no port: give 0 to 65535, 0 picks a free one`);
};

const limitsOf = (text: string): Pick<SandboxOptions, 'rateLimits'> => {
  const rateLimits = text === '' ? {} : parseLimits(text);
  if (rateLimits !== null) return {rateLimits};
  throw new ArgumentError(`--rate-limit ${text} is not understood: give trial, standard, or like org_write=3/10s`);
};

const tokenLifeOf = (text: string | undefined): Pick<SandboxOptions, 'tokenLifeMs'> => {
  if (text === undefined) return {};
  if (/^[1-9]\d{0,8}$/.test(text)) return {tokenLifeMs: Number(text) * 1000};
  throw new ArgumentError(`--token-ttl ${text} is no number of seconds: give 1 or more`);
};

/** An address with a fragment could not take an answer. */
const redirectsOf = (uris: readonly string[]): readonly string[] => {
  const bad = uris.find((uri) => !URL.canParse(uri) || uri.includes('#'));
  if (bad === undefined) return uris;
  throw new ArgumentError(`--redirect ${bad} is no address: give a whole one, like https://app.example/done`);
};

const faultsOf = (rules: readonly string[]): readonly string[] => {
  createFaults(CALLS).set(rules);
  return rules;
};

const optionsOf = (values: Values): SandboxOptions => {
  const ports = {port: portOf('port', values), tlsPort: portOf('tls-port', values)};
  if (values.state === '') {
    throw new ArgumentError('--state names no file: give a path, or leave it out to keep nothing');
  }
  return {
    ...ports,
    stateFile: values.state,
    isTrial: values.trial,
    isLogging: false,
    ...limitsOf(values['rate-limit']),
    ...tokenLifeOf(values['token-ttl']),
    redirectUris: redirectsOf(values.redirect),
    faults: faultsOf(values.fault),
  };
};

/** Node's own text names the argument in its first sentence; its further ones are about escaping it. */
const problemOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? (error.message.split(/[.\n]/)[0] ?? '') : error.message;
};

export const readArguments = (argv: readonly string[]): Arguments => {
  try {
    const values = parse(argv);
    return values.help ? {kind: 'help'} : {kind: 'start', options: optionsOf(values)};
  } catch (error) {
    return {kind: 'bad', message: `${problemOf(error)}; ${USAGE}`};
  }
};
