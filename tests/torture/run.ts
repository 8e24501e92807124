import {setTimeout as wait} from 'node:timers/promises';
import {dice} from '../sandbox/faults/dice';
import {type Sandbox, startSandbox} from '../sandbox/start-sandbox';
import {type Sheets, startSheets} from './sheets';
import type {Subject} from './subject';
import {judge, type Verdict} from './verdict';

export type Torture = {
  readonly kills: number;
  readonly pins: number;
  readonly seed: number;
  /** Rules of the local Pinterest for as long as there are kills. */
  readonly faults: (seed: number) => readonly string[];
  /** Of a hundred lives, those that end while a pin is on its way; the others end at any moment. */
  readonly aimedPercent: number;
  /** Nothing moves for so long: what is not done by then is stuck. */
  readonly stallMs: number;
  readonly open: (sandbox: Sandbox) => Promise<Subject>;
  /** Told now and then how far it is. */
  readonly onNews?: (news: string) => void;
};

/** Pins that are sent off together. */
const SHEET = 50;

/** A life waits for a pin on its way for no longer than this. */
const PATIENCE_MS = 1_500;

const POLL_MS = 500;

const isDone = (state: string): boolean => state === 'done';

const tellStates = (held: ReadonlyMap<string, string>): string => {
  const counts = new Map<string, number>();
  for (const state of held.values()) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, count]) => `${count} ${state}`).join(', ');
};

/** Counts the pins that arrive at the local Pinterest. */
const watchArrivals = () => {
  let wake: () => void = () => undefined;
  return {
    onArrived: (method: string, path: string): void => {
      if (method === 'POST' && path === '/v5/pins') wake();
    },
    next: (): Promise<void> =>
      new Promise((resolve) => {
        wake = resolve;
      }),
  };
};

type Scene = Torture & {
  readonly sandbox: Sandbox;
  readonly sheets: Sheets;
  readonly subject: Subject;
  readonly roll: () => number;
  readonly arrival: () => Promise<void>;
};

/** When a life is to end: while a pin is on its way, or at any moment. */
const momentOf = ({roll, aimedPercent, arrival}: Scene): (() => Promise<void>) => {
  const isAimed = roll() * 100 < aimedPercent;
  const [soonMs, laterMs] = [roll() * 110, roll() ** 2 * 500];
  return async () => {
    if (isAimed) await Promise.race([arrival(), wait(PATIENCE_MS)]);
    await wait(isAimed ? soonMs : laterMs);
  };
};

const isQuiet = async ({subject}: Scene): Promise<boolean> => [...(await subject.held()).values()].every(isDone);

/** Ends the background until so many ends hit, or nothing is left to do. */
const killUntil = async (scene: Scene, quota: number, hits: number, isLast: boolean): Promise<number> => {
  let count = hits;
  for (let life = 0; count < quota; life++) {
    if (!isLast && life % 5 === 4 && (await isQuiet(scene))) break;
    if (await scene.subject.live(momentOf(scene), scene.roll() * 400)) count += 1;
  }
  return count;
};

/** Waits until all is done, or nothing has moved for long. */
const settle = async ({subject, sandbox, stallMs, onNews}: Scene): Promise<ReadonlyMap<string, string>> => {
  let seen = '';
  let movedAt = performance.now();
  for (;;) {
    const held = await subject.held();
    if ([...held.values()].every(isDone) || performance.now() - movedAt > stallMs) return held;
    const shown = `${tellStates(held)}; ${sandbox.pins().length} pins stand`;
    const state = `${shown} ${sandbox.requests.length}`;
    if (state !== seen) {
      onNews?.(shown);
      movedAt = performance.now();
    }
    seen = state;
    await wait(POLL_MS);
  }
};

const torment = async (scene: Scene): Promise<Verdict> => {
  const {kills, pins, seed, faults, sandbox, sheets, subject, onNews} = scene;
  sandbox.faults.set(faults(seed));
  let hits = 0;
  for (let from = 0; from < pins; from += SHEET) {
    const count = Math.min(SHEET, pins - from);
    await subject.pinAll(sheets.page(from, count), count);
    hits = await killUntil(scene, Math.round((kills * (from + count)) / pins), hits, false);
    onNews?.(`${hits} ends, ${from + count} pins asked for: ${tellStates(await subject.held())}`);
  }
  await killUntil(scene, kills, hits, true);
  sandbox.faults.set([]);
  await subject.wake();
  const held = await settle(scene);
  const asked = Array.from({length: pins}, (_, index) => sheets.picture(index));
  const made = sandbox.pins().flatMap(({bytes}) => sheets.pictureOf(bytes) ?? []);
  return judge(asked, made, held);
};

/** Pins many pictures while the background dies again and again, and holds what stands against what was asked for. */
export const runTorture = async (torture: Torture): Promise<{line: string; verdict: Verdict}> => {
  const arrivals = watchArrivals();
  const sandbox = await startSandbox({onArrived: arrivals.onArrived, isKeepingAlive: false});
  const sheets = await startSheets(torture.pins);
  const closing: (() => Promise<void>)[] = [sheets.close, sandbox.close];
  try {
    const subject = await torture.open(sandbox);
    closing.unshift(subject.close);
    const scene = {...torture, sandbox, sheets, subject, roll: dice(torture.seed), arrival: arrivals.next};
    const verdict = await torment(scene);
    return {line: subject.tell(torture.kills), verdict};
  } finally {
    for (const close of closing) await close();
  }
};
