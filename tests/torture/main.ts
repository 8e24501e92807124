import {randomInt} from 'node:crypto';
import {readArguments, type TortureArguments} from './arguments';
import {openChromiumSubject} from './chromium-subject';
import {openIdleFirefox} from './firefox-subject';
import {killBrowser, PER_LIFE} from './kill-browser';
import {runTorture} from './run';
import {isClean, lineOf, type Verdict} from './verdict';
import {storm} from './weather';

/** An event page lives for some hundred milliseconds at least. */
const SLOWER_IN_FIREFOX = 4;

/** Longer than what is in doubt waits between two looks at the board. */
const STALL_MS = 240_000;

const onNews = (news: string): void => void process.stderr.write(`${news}\n`);

const tortureBackground = async ({kills, pins, seed, browser}: TortureArguments): Promise<Verdict> => {
  const {ends, verdict} = await runTorture({
    kills,
    pins,
    seed,
    faults: storm(seed, browser === 'chrome' ? 1 : SLOWER_IN_FIREFOX),
    aim: 'anywhere',
    stallMs: STALL_MS,
    open: browser === 'chrome' ? openChromiumSubject : openIdleFirefox,
    onNews,
  });
  process.stdout.write(`${lineOf({kills: ends, pins, seed}, verdict)}\n`);
  return verdict;
};

const tortureBrowser = async (kills: number, seed: number): Promise<Verdict> => {
  const verdict = await killBrowser({kills, seed, stallMs: STALL_MS, onNews});
  process.stdout.write(`${lineOf({kills: `${kills} kills of the browser`, pins: kills * PER_LIFE, seed}, verdict)}\n`);
  return verdict;
};

const read = readArguments(process.argv.slice(2), randomInt(1, 2 ** 31));
if (read.ok) {
  const {browserKills, seed} = read.value;
  const verdict = browserKills === null ? tortureBackground(read.value) : tortureBrowser(browserKills, seed);
  process.exitCode = isClean(await verdict) ? 0 : 1;
} else {
  process.stderr.write(`${read.message}\n`);
  process.exitCode = 2;
}
