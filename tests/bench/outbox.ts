import {parseArgs} from 'node:util';
import type {Page} from 'playwright';
import {itemFor, nudge, putOnDisk} from '../e2e/outbox-steps';
import {putInPage} from '../e2e/records-in-page';
import {chooseBoard, connectAccount, openPopupOn, openWorld, pinButton, type World} from '../e2e/world';
import {waitUntil} from '../support/wait-until';
import {type Sheets, startSheets} from '../torture/sheets';
import {bareLoop, barePutMs, pressAndHear} from './outbox-in-page';

/** Presses of "Pin", and kills of the worker: of fewer, one that other work on the machine put off would be the 95th of 100. */
const SAMPLES = 40;

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

/** Milliseconds from one request to the next, of the tenth of them that other work on the machine disturbed least. */
const undisturbedMs = (arrivalsMs: readonly number[]): number =>
  quantile(
    arrivalsMs.slice(1).map((atMs, before) => atMs - (arrivalsMs[before] ?? 0)),
    0.1,
  );

type Drained = {readonly sheets: Sheets; readonly pins: number; readonly arrivalsMs: number[]};

/** Many pins through the outbox, and the same requests in a bare loop. */
const measureDrain = async ({sandbox, ...world}: World, options: Page, {sheets, pins, arrivalsMs}: Drained) => {
  const pictures = Array.from({length: pins}, (_, index) => sheets.picture(index));
  const items = await Promise.all(
    pictures.map((mediaUrl, order) => itemFor({sandbox, ...world}, options, {mediaUrl, order})),
  );
  const before = sandbox.pins().length;
  arrivalsMs.length = 0;
  await options.evaluate(putInPage, items);
  // The drain begins where the writing ends, of which `enqueue` tells.
  const startMs = performance.now();
  await nudge(options);
  await until(`${pins} pins stand`, () => sandbox.pins().length >= before + pins);
  const outboxMs = performance.now() - startMs;
  const outboxPinMs = undisturbedMs(arrivalsMs.splice(0));
  const [board] = sandbox.boards;
  const bareMs = await options.evaluate(bareLoop, {token: sandbox.token, boardId: board?.id ?? '', pictures});
  const barePinMs = undisturbedMs(arrivalsMs);
  return {
    ...{pins, outboxMs: rounded(outboxMs), bareMs: rounded(bareMs), ratio: rounded(outboxMs / bareMs)},
    undisturbed: {
      ...{outboxPinMs: rounded(outboxPinMs), barePinMs: rounded(barePinMs)},
      ratio: rounded(outboxPinMs / barePinMs),
    },
  };
};

const {pins: text} = parseArgs({options: {pins: {type: 'string', default: '500'}}}).values;
if (!/^[1-9]\d{0,3}$/.test(text)) {
  process.stderr.write(`--pins ${text}: give a number from 1 to 9999\n`);
  process.exit(2);
}

const pins = Number(text);
const arrivalsMs: number[] = [];
let onPin: (atMs: number) => void = () => undefined;
const arrival = (): Promise<number> =>
  new Promise((resolve) => {
    onPin = resolve;
  });
const sheets = await startSheets(Math.max(pins, SAMPLES));
const world = await openWorld({
  answering: {
    onArrived: (method, path) => {
      if (method !== 'POST' || path !== '/v5/pins') return;
      const atMs = performance.now();
      arrivalsMs.push(atMs);
      onPin(atMs);
    },
  },
});
try {
  // tsx wraps every function that has a name in this helper of its own, which a page knows nothing of.
  await world.chromium.context.addInitScript('globalThis.__name = (named) => named');
  const options = await connectAccount(world);
  const enqueue = await measureEnqueue(world);
  const wake = await measureWake(world, options, sheets, arrival);
  const drain = await measureDrain(world, options, {sheets, pins, arrivalsMs});
  process.stdout.write(`${JSON.stringify({samples: SAMPLES, enqueue, wake, drain})}\n`);
} finally {
  await world.close();
  await sheets.close();
}
