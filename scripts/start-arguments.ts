import {parseArgs} from 'node:util';

export const USAGE = `usage: npm start [-- OPTION]

Opens a browser with the extension on a demo page, beside a local stand-in for Pinterest.

  --check   pins a picture unattended in a headless browser, prints the outcome and ends
  --help    prints this`;

export type StartMode = 'demo' | 'check' | 'help';

/** What was asked for, or one line that names the fix. */
export type StartArguments =
  | {readonly ok: true; readonly mode: StartMode}
  | {readonly ok: false; readonly message: string};

export const readStartArguments = (argv: readonly string[]): StartArguments => {
  try {
    const options = {check: {type: 'boolean', default: false}, help: {type: 'boolean', default: false}} as const;
    const {values} = parseArgs({args: [...argv], options});
    if (values.help) return {ok: true, mode: 'help'};
    return {ok: true, mode: values.check ? 'check' : 'demo'};
  } catch (error) {
    // Node's first sentence names the argument; the others are about escaping it.
    const problem = error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error);
    return {ok: false, message: `${problem}; "npm start -- --help" lists the options`};
  }
};
