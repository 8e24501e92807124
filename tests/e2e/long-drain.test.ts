import {setTimeout as wait} from 'node:timers/promises';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {chooseBoard, connectAccount, openPopupOn, openWorld, pinButton, selectTiles, type World} from './world';

/** Within what Pinterest is given to answer, and long enough that the third of four pins is under way after half a minute. */
const ANSWER_MS = 12_000;

/** The first alarm rings half a minute after the drain began, and browsers know no shorter one. */
const RUNG_MS = 33_000;

let world: World;

beforeAll(async () => {
  world = await openWorld();
  const options = await connectAccount(world);
  await options.close();
});

afterAll(() => world.close());

test('a worker that ends more than half a minute into a drain comes back by itself', {timeout: 150_000}, async () => {
  const {sandbox, chromium} = world;
  const {popup} = await openPopupOn(world, 'blog.html');
  await selectTiles(popup, [0, 1, 2, 3]);
  await chooseBoard(popup, 'Small gardens');
  sandbox.faults.set([`POST /pins delay=${ANSWER_MS}`]);
  await pinButton(popup).click();
  await popup.getByRole('status').filter({hasText: 'Pinning'}).waitFor();
  await popup.close();
  await wait(RUNG_MS);
  expect(sandbox.pins().length).toBeLessThan(4);
  await chromium.stopWorker();
  sandbox.faults.set([]);
  await expect.poll(() => sandbox.pins().length, {timeout: 60_000, interval: 500}).toBe(4);
});
