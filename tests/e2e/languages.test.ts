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
    // What is said of the keys beside one label makes its line no higher than the others.
    const heights = await popup
      .locator('label[for]')
      .evaluateAll((labels) => labels.map((label) => label.parentElement?.offsetHeight));
    expect(heights.length).toBeGreaterThan(1);
    expect(new Set(heights).size).toBe(1);
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
    const [first, second] = [messages.hostTitle.message, messages.hostProduction.message];
    const host = messages.labelled.message.replace('$1', first).replace('$2', second);
    expect(await options.locator('summary#host').textContent()).toBe(host);
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

  test('after a pin all that can be done stands in one row, and the page’s title is not pushed away', async () => {
    const options = await world.chromium.openOptions();
    await options.getByRole('textbox', {name: messages.tokenLabel.message}).fill(world.sandbox.token);
    await options.getByRole('button', {name: messages.connect.message, exact: true}).click();
    await options.getByRole('status').filter({hasText: '@idawinterfield'}).waitFor();
    await options.close();
    const {popup} = await openPopupOn(world, 'blog.html');
    await popup.getByText('@idawinterfield').waitFor();
    const title = popup.getByRole('heading', {level: 1});
    expect(await title.evaluate(({scrollWidth, clientWidth}) => scrollWidth <= clientWidth)).toBe(true);
    await popup.getByRole('listbox', {name: messages.picturesLabel.message}).getByRole('option').first().click();
    await popup.getByRole('combobox', {name: messages.fieldBoard.message}).fill('Kitchen');
    await popup.getByRole('option', {name: 'Kitchen ideas', exact: true}).click();
    await popup.getByRole('button', {name: messages.pinImage.message}).click();
    await popup.getByRole('button', {name: messages.undo.message}).waitFor();
    await popup.getByRole('link', {name: messages.seePin.message}).waitFor();
    const tops = await popup
      .locator('main button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(tops).toHaveLength(3);
    expect(new Set(tops).size).toBe(1);
    await popup.close();
  });
});
