import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import de from '../../src/static/_locales/de/messages.json';
import en from '../../src/static/_locales/en/messages.json';
import es from '../../src/static/_locales/es/messages.json';
import fr from '../../src/static/_locales/fr/messages.json';
import ja from '../../src/static/_locales/ja/messages.json';
import {overflowsOf} from './overflows';
import {openPopupOn, openWorld, reopenInWindow, type World} from './world';

/** As wide as a small phone, or as 640 pixels at a zoom of 200 %. */
const NARROW = {width: 320, height: 560};
const POPUP = {width: 760, height: 560};
/** Half of what a usual screen has: what 200 % zoom leaves of it. */
const ZOOMED = {width: 640, height: 450};
const WIDE = {width: 1280, height: 900};

const expectFits = async (page: Page, ...sizes: readonly {readonly width: number; readonly height: number}[]) => {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.waitForFunction((width) => innerWidth === width, size.width);
    expect({size, overflows: await overflowsOf(page)}).toEqual({size, overflows: []});
  }
};

describe.each(Object.entries({de, en, es, fr, ja}))('in a browser that speaks %s', (language, messages) => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld({language});
  });

  afterAll(() => world.close());

  test('the popup does too, says so, and fits at its own width, at 320 pixels and at 200 %', async () => {
    const {popup} = await openPopupOn(world, 'blog.html');
    const tilesIn = (page: Page) =>
      page.getByRole('listbox', {name: messages.picturesLabel.message}).getByRole('option');
    await tilesIn(popup).first().waitFor();
    const {lang, dir} = await popup.evaluate(() => {
      const {lang, dir} = document.documentElement;
      return {lang, dir};
    });
    // Its region goes with it, where the browser has one.
    expect([lang.split('-')[0], dir]).toEqual([language, 'ltr']);
    await tilesIn(popup).first().click();
    await popup.getByText(messages.continueOnPinterest.message).first().waitFor();
    expect(await overflowsOf(popup)).toEqual([]);
    const inWindow = await reopenInWindow(world, popup);
    await tilesIn(inWindow).first().waitFor();
    await expectFits(inWindow, POPUP, ZOOMED, NARROW);
    await inWindow.close();
  });

  test('the options do too, and fit, all ways of signing in open', async () => {
    const options = await world.chromium.openOptions();
    expect(await options.title()).toBe(messages.optionsTitle.message);
    await options.getByRole('textbox', {name: messages.tokenLabel.message}).waitFor();
    await expectFits(options, WIDE, ZOOMED, NARROW);
    for (const way of [messages.wayOwner, messages.wayApp]) {
      await options.getByRole('radio', {name: way.message}).check();
      await options
        .getByRole('button', {name: messages.signInApp.message})
        .or(options.getByRole('button', {name: messages.signInOwner.message}))
        .waitFor();
      await expectFits(options, NARROW, WIDE);
    }
    await options.close();
  });
});
