import type {Locator} from 'playwright';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {connectAccount, openPopupOn, openWorld, reopenInWindow, type World} from './world';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  await connectAccount(world);
});

afterAll(() => world.close());

test('the board field comes into sight with its list when it gets the focus at 320 pixels, above the footer', async () => {
  const {popup: small} = await openPopupOn(world, 'single.html');
  await small.getByRole('combobox', {name: 'Board'}).waitFor();
  const popup = await reopenInWindow(world, small);
  const field = popup.getByRole('combobox', {name: 'Board'});
  const list = popup.getByRole('listbox', {name: 'Board'});
  await popup.setViewportSize({width: 320, height: 560});
  await field.waitFor();
  await popup.evaluate(() => scrollTo(0, 0));
  // By keys and from above, so that the browser alone decides how far to scroll.
  await popup.getByRole('button', {name: 'Look further down the page'}).focus();
  for (let press = 0; press < 20 && !(await field.evaluate((field) => field.matches(':focus'))); press++)
    await popup.keyboard.press('Tab');
  await popup.keyboard.press('ArrowDown');
  await list.waitFor();
  const bottomOf = async (box: Locator) => {
    const {y = Number.NaN, height = Number.NaN} = (await box.boundingBox()) ?? {};
    return y + height;
  };
  const footer = await popup.locator('footer').boundingBox();
  expect(await bottomOf(field)).toBeLessThan(footer?.y ?? Number.NaN);
  expect(await bottomOf(list)).toBeLessThanOrEqual(560);
  await popup.close();
});
