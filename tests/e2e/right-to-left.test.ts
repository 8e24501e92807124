import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {overflowsOf} from './overflows';
import {violationsOf} from './violations';
import {openPopupOn, openWorld, tilesOf, type World} from './world';

const turn = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });

describe('written from right to left', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld();
  });

  afterAll(() => world.close());

  test('the popup has nothing that axe finds, nothing cut off, and its first picture at the right', async () => {
    const {popup} = await openPopupOn(world, 'blog.html');
    await tilesOf(popup).nth(1).waitFor();
    await turn(popup);
    await popup.waitForFunction(() => getComputedStyle(document.body).direction === 'rtl');
    const [first, second] = [await tilesOf(popup).nth(0).boundingBox(), await tilesOf(popup).nth(1).boundingBox()];
    expect(first?.x).toBeGreaterThan(second?.x ?? Number.POSITIVE_INFINITY);
    await tilesOf(popup).first().click();
    expect(await violationsOf(popup)).toEqual([]);
    expect(await overflowsOf(popup)).toEqual([]);
    await popup.close();
  });

  test('the options have nothing that axe finds and nothing cut off', async () => {
    const options = await world.chromium.openOptions();
    await options.getByRole('textbox', {name: 'Access token'}).waitFor();
    await turn(options);
    expect(await violationsOf(options)).toEqual([]);
    expect(await overflowsOf(options)).toEqual([]);
    await options.close();
  });
});
