import {parseArgs} from 'node:util';
import {chooseSuites, SUITES, type Suite} from './suites';

const NAMES = SUITES.map(({name}) => name);

export const USAGE = `usage: npm test [-- --only NAME,…]

Runs everything: ${NAMES.join(', ')}.

  --only NAME,…   runs these, and what they need
  --help          prints this`;

/** What was asked for, or one line that names the fix; `suites` is null where only the usage was. */
export type TestArguments =
  | {readonly ok: true; readonly suites: readonly Suite[] | null}
  | {readonly ok: false; readonly message: string};

const bad = (problem: string): TestArguments => ({ok: false, message: `${problem}; "npm test -- --help" lists them`});

export const readTestArguments = (argv: readonly string[]): TestArguments => {
  try {
    const options = {only: {type: 'string'}, help: {type: 'boolean', default: false}} as const;
    const {values} = parseArgs({args: [...argv], options});
    if (values.help) return {ok: true, suites: null};
    const names = values.only?.split(',') ?? [];
    const unknown = names.filter((name) => !NAMES.includes(name));
    return unknown.length > 0 ? bad(`There is no ${unknown.join(', ')}`) : {ok: true, suites: chooseSuites(names)};
  } catch (error) {
    return bad(error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? '') : String(error));
  }
};
