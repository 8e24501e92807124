import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {clickElement, openPopupByKeys} from '../support/hands';
import {type Screen, startScreen} from '../support/screen';
import {chooseBoard, connectAccount, openPopupOn, openWorld, pinButton, tilesOf, type World} from './world';

let screen: Screen;
let world: World;

const hasScreen = process.platform === 'linux';
if (!hasScreen) console.log('three keys: skipped, they need Xvfb and so Linux');

/** The screen, with every press of a key or of the mouse counted. */
const counted = () => {
  let presses = 0;
  const hands: Screen = {
    ...screen,
    key: (combo) => {
      presses++;
      return screen.key(combo);
    },
    click: (x, y, button) => {
      presses++;
      return screen.click(x, y, button);
    },
  };
  return {hands, presses: () => presses};
};

const lastPin = () => world.sandbox.pins().at(-1);

describe.skipIf(!hasScreen)('the likely picture to the likely board', () => {
  beforeAll(async () => {
    screen = await startScreen();
    world = await openWorld({display: screen.display});
    const options = await connectAccount(world);
    await options.close();
    // The board that was used last is the likely one.
    const {page, popup} = await openPopupOn(world, 'single.html');
    await chooseBoard(popup, 'Small gardens');
    await pinButton(popup).click();
    await popup.getByRole('status').filter({hasText: 'Pinned to'}).waitFor();
    await page.close();
  });

  afterAll(async () => {
    await world.close();
    await screen.close();
  });

  const isFocused = (popup: Page, role: string) =>
    expect.poll(() => popup.locator(`[role=${role}]:focus`).count(), {timeout: 10_000}).toBe(1);

  test('takes three keys: the shortcut, Enter for the picture, Enter for the board', async () => {
    const {hands, presses} = counted();
    const before = world.sandbox.pins().length;
    const page = await world.chromium.openPage(`${world.pages.origin}/blog.html`);
    const popup = await openPopupByKeys(hands, world.chromium, page);
    await isFocused(popup, 'option');
    await hands.key('Return');
    await isFocused(popup, 'combobox');
    await expect.poll(() => pinButton(popup).getAttribute('aria-disabled')).toBeNull();
    await hands.key('Return');
    await popup.getByRole('status').filter({hasText: 'Pinned to Small gardens'}).waitFor();
    expect(presses()).toBe(3);
    expect(world.sandbox.pins()).toHaveLength(before + 1);
    expect(lastPin()?.boardId).toBe(world.sandbox.boards.find(({name}) => name === 'Small gardens')?.id);
    await page.close();
  });

  test('takes two keys where the page has one picture', async () => {
    const {hands, presses} = counted();
    const before = world.sandbox.pins().length;
    const page = await world.chromium.openPage(`${world.pages.origin}/single.html`);
    const popup = await openPopupByKeys(hands, world.chromium, page);
    await isFocused(popup, 'combobox');
    await expect.poll(() => pinButton(popup).getAttribute('aria-disabled')).toBeNull();
    await hands.key('Return');
    await popup.getByRole('status').filter({hasText: 'Pinned to Small gardens'}).waitFor();
    expect(presses()).toBe(2);
    expect(world.sandbox.pins()).toHaveLength(before + 1);
    await page.close();
  });

  test('takes two clicks once the popup is open: the picture and Pin', async () => {
    const {hands, presses} = counted();
    const before = world.sandbox.pins().length;
    const page = await world.chromium.openPage(`${world.pages.origin}/blog.html`);
    const popup = await openPopupByKeys(screen, world.chromium, page);
    await tilesOf(popup).first().waitFor();
    await clickElement(hands, tilesOf(popup).first());
    await expect.poll(() => pinButton(popup).getAttribute('aria-disabled')).toBeNull();
    await clickElement(hands, pinButton(popup));
    await popup.getByRole('status').filter({hasText: 'Pinned to Small gardens'}).waitFor();
    expect(presses()).toBe(2);
    expect(world.sandbox.pins()).toHaveLength(before + 1);
    await page.close();
  });
});
