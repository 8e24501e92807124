import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type HoldingFront, openHoldingFront} from '../support/holding-front';
import {
  chooseBoard,
  connectAccount,
  openPopupOn,
  openWorld,
  pinButton,
  selectTiles,
  tilesOf,
  type World,
} from './world';

let world: World;
let front: HoldingFront;

beforeAll(async () => {
  world = await openWorld({
    standBefore: async ({web}) => {
      front = await openHoldingFront(new URL(web).origin);
      return front;
    },
  });
  await connectAccount(world);
});

afterAll(async () => {
  await world.close();
  await front.close();
});

const outcomeOf = (popup: Page, text: string) => popup.getByRole('status').filter({hasText: text}).waitFor();

/** Three pins on their way, the second held before Pinterest has seen it; the popup is closed. */
const closedInMidWay = async () => {
  const {page, popup} = await openPopupOn(world, 'blog.html');
  await selectTiles(popup, [0, 1, 2]);
  await chooseBoard(popup, 'Small gardens');
  const first = front.hold('/v5/pins', 'request');
  await pinButton(popup).click();
  await first.reached;
  const second = front.hold('/v5/pins', 'request');
  first.release();
  await second.reached;
  await popup.close();
  return {page, second};
};

describe('several pins', () => {
  test('go out although the popup closes; one opened meanwhile tells how far they are, and the outcome once', async () => {
    const {sandbox, chromium} = world;
    const before = sandbox.pins().length;
    const {page, second} = await closedInMidWay();
    const meanwhile = await chromium.clickToolbar(page);
    await outcomeOf(meanwhile, 'Pinning: 1 of 3');
    await meanwhile.close();
    second.release();
    await expect.poll(() => sandbox.pins().length, {timeout: 20_000}).toBe(before + 3);
    const after = await chromium.clickToolbar(page);
    await outcomeOf(after, 'All 3 pinned');
    await after.close();
    const anew = await chromium.clickToolbar(page);
    await tilesOf(anew).first().waitFor();
    expect(await tilesOf(anew).and(anew.locator('[aria-selected=true]')).count()).toBe(0);
    expect(sandbox.pins()).toHaveLength(before + 3);
    await anew.close();
  });

  test('go on although the worker ends in between, and the one cut short is not sent twice', async () => {
    const {sandbox, chromium} = world;
    const before = sandbox.pins().length;
    const {page, second} = await closedInMidWay();
    await chromium.stopWorker();
    second.release();
    const again = await chromium.clickToolbar(page);
    // It stands, but nobody was there to hear of it: it is found on its board.
    await outcomeOf(again, 'All 3 pinned');
    expect(sandbox.pins()).toHaveLength(before + 3);
    await again.close();
  });
});
