import {setTimeout as wait} from 'node:timers/promises';
import {dice} from '../sandbox/faults/dice';
import {type Sandbox, startSandbox} from '../sandbox/start-sandbox';
import {settle, tellStates} from './settle';
import {type Sheets, startSheets} from './sheets';
import type {Subject} from './subject';
import {judge, type Verdict} from './verdict';

export type Torture = {
  readonly kills: number;
  readonly pins: number;
  readonly seed: number;
  /** Rules of the local Pinterest for as long as there are kills. */
  readonly faults: readonly string[];
  /**
   * When lives end: at any moment and while a pin is on its way, in turns that the seed draws, or only while the
   * answer of a pin that stands is on its way.
   */
  readonly aim: 'anywhere' | 'answers';
  /** Nothing moves for so long: what is not done by then is stuck. */
  readonly stallMs: number;
  readonly open: (sandbox: Sandbox) => Promise<Subject>;
  /** Told now and then how far it is. */
  readonly onNews: (news: string) => void;
};

/** Pins that are sent off together. */
const SHEET = 50;

/** A life waits for a pin on its way for no longer than this. */
const PATIENCE_MS = 1_500;

/** Waits for the next pin that the local Pinterest is told of. */
const watchPins = () => {
  let wake: () => void = () => undefined;
  return {
    tell: (method: string, path: string): void => {
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
  readonly nextPin: () => Promise<void>;
};

/** The share of lives that end while a pin is on its way, where they may end anywhere. */
const AIMED = 0.6;

/** When a life is to end: while a pin is on its way, or at any moment. */
const momentOf = ({roll, aim, nextPin}: Scene): (() => Promise<void>) => {
  const isAimed = roll() < AIMED || aim === 'answers';
  const [soonMs, laterMs] = [roll() * 110, roll() ** 2 * 500];
  return async () => {
    if (isAimed) await Promise.race([nextPin(), wait(PATIENCE_MS)]);
    await wait(isAimed ? soonMs : laterMs);
  };
};

/** With so few left to be sent, what is in doubt apart, the next sheet may come. */
const FEW = 5;

const areFewLeft = async ({subject}: Scene): Promise<boolean> => {
  const states = [...(await subject.held()).values()];
  return states.filter((state) => state === 'queued' || state === 'sending').length <= FEW;
};

/** Ends the background until so many ends hit, or, unless it is the last time, little is left to send. */
const killUntil = async (scene: Scene, quota: number, hits: number, isLast: boolean): Promise<number> => {
  let count = hits;
  for (let life = 0; count < quota; life++) {
    if (!isLast && life % 5 === 4 && (await areFewLeft(scene))) break;
    if (await scene.subject.live(momentOf(scene), scene.roll() * 400)) count += 1;
  }
  return count;
};

const torment = async (scene: Scene): Promise<Verdict> => {
  const {kills, pins, faults, sandbox, sheets, subject, onNews} = scene;
  sandbox.faults.set(faults);
  let hits = 0;
  for (let from = 0; from < pins; from += SHEET) {
    const count = Math.min(SHEET, pins - from);
    await subject.pinAll(sheets.page(from, count), count);
    hits = await killUntil(scene, Math.round((kills * (from + count)) / pins), hits, false);
    onNews(`${hits} ends, ${from + count} pins asked for: ${tellStates(await subject.held())}`);
  }
  await killUntil(scene, kills, hits, true);
  sandbox.faults.set([]);
  await subject.wake();
  const held = await settle({...scene, held: subject.held});
  const asked = Array.from({length: pins}, (_, index) => sheets.picture(index));
  return judge(asked, sheets.picturesOf(sandbox.pins()), held);
};

/** Pins many pictures while the background dies again and again, and holds what stands against what was asked for. */
export const runTorture = async (torture: Torture): Promise<{ends: string; verdict: Verdict}> => {
  const {tell, next} = watchPins();
  const watching = torture.aim === 'answers' ? {onAnswered: tell} : {onArrived: tell};
  const sandbox = await startSandbox({...watching, isKeepingAlive: false});
  const sheets = await startSheets(torture.pins);
  const closing: (() => Promise<void>)[] = [sheets.close, sandbox.close];
  try {
    const subject = await torture.open(sandbox);
    closing.unshift(subject.close);
    const scene = {...torture, sandbox, sheets, subject, roll: dice(torture.seed), nextPin: next};
    const verdict = await torment(scene);
    return {ends: subject.tell(torture.kills), verdict};
  } finally {
    for (const close of closing) await close();
  }
};
