import {check} from './check';
import {demo} from './demo';
import {errorWords} from './error-words';
import {readStartArguments, type StartMode, USAGE} from './start-arguments';

/** Answers the exit code. */
const start = async (mode: StartMode): Promise<number> => {
  switch (mode) {
    case 'help':
      process.stdout.write(`${USAGE}\n`);
      return 0;
    case 'check':
      return check();
    case 'demo':
      return demo();
  }
};

const giveUp = (error: unknown): number => {
  process.stderr.write(`${errorWords(error)}\n`);
  return 1;
};

const asked = readStartArguments(process.argv.slice(2));
if (!asked.ok) process.stderr.write(`${asked.message}\n`);
process.exit(asked.ok ? await start(asked.mode).catch(giveUp) : 2);
