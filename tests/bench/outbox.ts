import {parseArgs} from 'node:util';
import type {Page} from 'playwright';
import {itemFor, nudge, putOnDisk} from '../e2e/outbox-steps';
import {putInPage} from '../e2e/records-in-page';
import {chooseBoard, connectAccount, openPopupOn, openWorld, pinButton, type World} from '../e2e/world';
import {waitUntil} from '../support/wait-until';
import {type Sheets, startSheets} from '../torture/sheets';
import {bareLoop, barePutMs, pressAndHear} from './outbox-in-page';
import {median} from './summary';

/** Presses of "Pin", and kills of the worker: of fewer, one that other work on the machine put off would be the 95th of 100. */
const SAMPLES = 40;

/** Drains of all pins, each with its bare loop, watched and again unwatched. */
const ROUNDS = 5;

const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

const rounded = (value: number): number => Math.round(value * 100) / 100;

const spread = (values: readonly number[]) => ({
  p50Ms: rounded(quantile(values, 0.5)),
  p95Ms: rounded(quantile(values, 0.95)),
});

const until = (what: string, is: () => boolean): Promise<true> => waitUntil(is, {what, deadlineMs: 300_000});

/** A browser and a Pinterest of their own; tells when each request for a pin arrives. */
const openBenchWorld = async (onPinArrived: (atMs: number) => void): Promise<World> => {
  const onArrived = (method: string, path: string): void => {
    if (method === 'POST' && path === '/v5/pins') onPinArrived(performance.now());
  };
  const world = await openWorld({answering: {onArrived}});
  // tsx wraps every function that has a name in this helper of its own, which a page knows nothing of.
  await world.chromium.context.addInitScript('globalThis.__name = (named) => named');
  return world;
};

/** From the press of "Pin" to the words that tell that it is saved, beside one bare write of the same page. */
const measureEnqueue = async (world: World) => {
  const [pressed, bare]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < SAMPLES; turn++) {
    const {page, popup} = await openPopupOn(world, 'single.html');
    if (turn === 0) await chooseBoard(popup, 'Small gardens');
    await pinButton(popup).waitFor();
    bare.push(await popup.evaluate(barePutMs));
    pressed.push(await popup.evaluate(pressAndHear));
    await popup.getByRole('status').filter({hasText: 'Pinned to'}).waitFor();
    await popup.close();
    await page.close();
  }
  const [ours, floor] = [spread(pressed), spread(bare)];
  return {...ours, floor, ratio: rounded(ours.p50Ms / floor.p50Ms)};
};

/** From a pin that is written down while the worker is dead to its request at Pinterest. */
const measureWake = async (world: World, options: Page, sheets: Sheets, arrival: () => Promise<number>) => {
  const waits: number[] = [];
  for (let turn = 0; turn < SAMPLES; turn++) {
    const item = await itemFor(world, options, {mediaUrl: sheets.picture(turn)});
    const before = world.sandbox.pins().length;
    await world.chromium.stopWorker();
    const arrived = arrival();
    const startMs = performance.now();
    await putOnDisk(options, [item]);
    waits.push((await arrived) - startMs);
    await until('the pin stands', () => world.sandbox.pins().length > before);
  }
  return spread(waits);
};

/** What a user waits for, in one browser. */
const measureWaits = async (sheets: Sheets) => {
  let onPin: (atMs: number) => void = () => undefined;
  const arrival = (): Promise<number> =>
    new Promise((resolve) => {
      onPin = resolve;
    });
  const world = await openBenchWorld((atMs) => onPin(atMs));
  try {
    const options = await connectAccount(world);
    const enqueue = await measureEnqueue(world);
    return {enqueue, wake: await measureWake(world, options, sheets, arrival)};
  } finally {
    await world.close();
  }
};

/** Milliseconds from one request to the next, of the tenth of them that other work on the machine disturbed least. */
const undisturbedMs = (arrivalsMs: readonly number[]): number =>
  quantile(
    arrivalsMs.slice(1).map((atMs, before) => atMs - (arrivalsMs[before] ?? 0)),
    0.1,
  );

type Drained = {readonly sheets: Sheets; readonly pins: number};

/** Many pins through the outbox, and the same requests in a bare loop, in a browser that has pinned nothing yet. */
const drainOnce = async (
  {sheets, pins}: Drained,
  {isWatched, isBareFirst}: Record<'isWatched' | 'isBareFirst', boolean>,
) => {
  const arrivalsMs: number[] = [];
  const world = await openBenchWorld((atMs) => void arrivalsMs.push(atMs));
  const {sandbox} = world;
  try {
    const page = await connectAccount(world);
    // The page of options shows the queue, and is told of each pin. A picture of ours runs no script, and looks at nothing.
    if (!isWatched) await page.goto(new URL('/icons/icon-16.png', page.url()).href);
    const pictures = Array.from({length: pins}, (_, index) => sheets.picture(index));
    const items = await Promise.all(pictures.map((mediaUrl, order) => itemFor(world, page, {mediaUrl, order})));
    const [board] = sandbox.boards;
    const bare = () => page.evaluate(bareLoop, {token: sandbox.token, boardId: board?.id ?? '', pictures});
    const outbox = async () => {
      const before = sandbox.pins().length;
      await page.evaluate(putInPage, items);
      // The drain begins where the writing ends, of which `enqueue` tells.
      const startMs = performance.now();
      await nudge(page);
      await until(`${pins} pins stand`, () => sandbox.pins().length >= before + pins);
      return performance.now() - startMs;
    };
    const timed = async (act: () => Promise<number>) => {
      const ms = await act();
      return {ms, pinMs: undisturbedMs(arrivalsMs.splice(0))};
    };
    const early = isBareFirst ? await timed(bare) : null;
    const ours = await timed(outbox);
    return {ours, bare: early ?? (await timed(bare))};
  } finally {
    await world.close();
  }
};

/** Both by turns, several times: a machine has moments, and a ratio of two of them is one of moments. */
const measureDrain = async (drained: Drained, isWatched: boolean) => {
  const rounds: Awaited<ReturnType<typeof drainOnce>>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push(await drainOnce(drained, {isWatched, isBareFirst: round % 2 === 1}));
  }
  const compare = (what: 'ms' | 'pinMs') => {
    const ratios = rounds.map(({ours, bare}) => rounded(ours[what] / bare[what]));
    return {
      outboxMs: rounded(median(rounds.map(({ours}) => ours[what]))),
      bareMs: rounded(median(rounds.map(({bare}) => bare[what]))),
      ...{ratio: median(ratios), ratios},
    };
  };
  return {pins: drained.pins, ...compare('ms'), undisturbed: compare('pinMs')};
};

const {pins: text} = parseArgs({options: {pins: {type: 'string', default: '500'}}}).values;
if (!/^[1-9]\d{0,3}$/.test(text)) {
  process.stderr.write(`--pins ${text}: give a number from 1 to 9999\n`);
  process.exit(2);
}

const pins = Number(text);
const sheets = await startSheets(Math.max(pins, SAMPLES));
try {
  const waits = await measureWaits(sheets);
  const drain = await measureDrain({sheets, pins}, false);
  const watched = await measureDrain({sheets, pins}, true);
  process.stdout.write(`${JSON.stringify({samples: SAMPLES, ...waits, drain, watched})}\n`);
} finally {
  await sheets.close();
}
