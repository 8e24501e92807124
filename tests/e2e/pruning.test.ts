import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {OutboxItem, OutboxState} from '../../src/domain/outbox-item';
import {itemFor, recordsOf} from './outbox-steps';
import {putInPage} from './records-in-page';
import {connectAccount, openWorld, type World} from './world';

const HOUR_MS = 3_600_000;

let world: World;
let options: Page;

beforeAll(async () => {
  world = await openWorld();
  options = await connectAccount(world);
});

afterAll(() => world.close());

const hoursAgo = (hours: number): number => Date.now() - hours * HOUR_MS;

const doneSince = (hours: number): OutboxState => ({kind: 'done', outcome: null, doneAtMs: hoursAgo(hours)});

/** An item that is called `id`, and would wait for another account if it were to be sent. */
const written = async (id: string, createdHoursAgo: number, state: OutboxState): Promise<OutboxItem> =>
  itemFor(world, options, {
    ...{id, sendingId: id, createdAtMs: hoursAgo(createdHoursAgo), state, mediaUrl: 'https://pictures.example/a.jpg'},
    owner: {baseUrl: 'https://api.pinterest.com/v5', accountId: 'another'},
  });

/** Wakes the worker, and settles once it has done all that is to be done now. */
const untilAtRest = (): Promise<unknown> =>
  options.evaluate(() => chrome.runtime.sendMessage({name: 'outbox/nudge', input: {}}));

const idsOnDisk = async (): Promise<readonly unknown[]> => (await recordsOf(options, 'outbox')).map(({id}) => id);

describe('what was settled more than a day ago', () => {
  test('is forgotten when the worker begins, and nothing else is', async () => {
    const error = {kind: 'rejected', field: 'title', reason: 'too long'} as const;
    await world.chromium.stopWorker();
    await options.evaluate(putInPage, [
      await written('done long ago', 30, doneSince(25)),
      await written('done today', 30, doneSince(23)),
      await written('taken back long ago', 25, {kind: 'cancelled'}),
      await written('taken back today', 23, {kind: 'cancelled'}),
      await written('refused long ago', 99, {kind: 'rejected', error}),
      await written('saved long ago', 99, {kind: 'queued'}),
      {id: 'damaged', state: {kind: 'done'}},
    ]);
    // To put them together woke it, and it has looked already.
    await world.chromium.stopWorker();
    await untilAtRest();
    expect(await idsOnDisk()).toEqual([
      'damaged',
      'done today',
      'refused long ago',
      'saved long ago',
      'taken back today',
    ]);
  });

  test('is not looked for with each pin', async () => {
    await options.evaluate(putInPage, [await written('done long ago', 30, doneSince(25))]);
    await untilAtRest();
    expect(await idsOnDisk()).toContain('done long ago');
  });
});
