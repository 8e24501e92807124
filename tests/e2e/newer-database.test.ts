import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {raiseDatabase} from './other-database';
import {recordsOf} from './outbox-steps';
import {connectAccount, openPopupOn, openWorld, type World} from './world';

const NEXT_STEP = 'Nothing was saved or sent: update Pinmarklet, then try again.';

let world: World;
let options: Page;

beforeAll(async () => {
  world = await openWorld();
  options = await connectAccount(world);
  // What a later version does, of which the browser was led back to this one.
  await raiseDatabase(options, 99);
});

afterAll(() => world.close());

describe('data of a later version', () => {
  test('are left as they are, and the popup says what to do', async () => {
    const {popup, page} = await openPopupOn(world, 'single.html');
    await popup.getByText(NEXT_STEP).first().waitFor();
    await popup.close();
    await page.close();
  });

  test('are left as they are, and the options say what to do', async () => {
    await options.reload();
    await options.getByText(NEXT_STEP).first().waitFor();
    expect(await recordsOf(options, 'secrets')).toHaveLength(1);
  });
});
