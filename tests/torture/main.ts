import {randomInt} from 'node:crypto';
import {readArguments, type TortureArguments} from './arguments';
import {openChromiumSubject} from './chromium-subject';
import {runTorture} from './run';
import {isClean, lineOf} from './verdict';
import {storm} from './weather';

/** Longer than what is in doubt waits between two looks at the board. */
const STALL_MS = 240_000;

const run = async ({kills, pins, seed}: TortureArguments): Promise<boolean> => {
  const {line, verdict} = await runTorture({
    kills,
    pins,
    seed,
    faults: storm,
    aimedPercent: 60,
    stallMs: STALL_MS,
    open: openChromiumSubject,
    onNews: (news) => process.stderr.write(`${news}\n`),
  });
  process.stdout.write(`${lineOf({kills: line, pins, seed}, verdict)}\n`);
  return isClean(verdict);
};

const read = readArguments(process.argv.slice(2), randomInt(1, 2 ** 31));
if (!read.ok) {
  process.stderr.write(`${read.message}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = (await run(read.value)) ? 0 : 1;
}
