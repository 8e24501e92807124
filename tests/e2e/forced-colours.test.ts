import type {Page} from 'playwright';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {chooseBoard, connectAccount, openPopupOn, openWorld, selectTiles, tilesOf, type World} from './world';

let world: World;

/** As a system with high contrast has it: a few colours of its own in the place of ours, and nothing that moves. */
const force = async (page: Page): Promise<void> => {
  await page.emulateMedia({forcedColors: 'active', reducedMotion: 'reduce'});
  await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
};

/**
 * The words that do not stand out from their ground by 4.5 to 1 (WCAG 2.2, 1.4.3), and how many were looked at. Axe
 * goes by `-webkit-text-fill-color`, which in forced colours still tells the author's.
 */
const lookAtWords = (page: Page): Promise<{readonly seen: number; readonly unreadable: readonly string[]}> =>
  page.evaluate(() => {
    const partsOf = (colour: string): readonly number[] => colour.match(/[\d.]+/g)?.map(Number) ?? [];
    const isGround = (colour: string): boolean => (partsOf(colour)[3] ?? 1) > 0.5;
    const light = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = partsOf(colour)
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (element: Element | null): string => {
      if (element === null) return getComputedStyle(document.documentElement).backgroundColor;
      const {backgroundColor} = getComputedStyle(element);
      return isGround(backgroundColor) ? backgroundColor : groundOf(element.parentElement);
    };
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const unreadable: string[] = [];
    let seen = 0;
    while (words.nextNode() !== null) {
      const {parentElement, textContent} = words.currentNode;
      if (parentElement === null || textContent?.trim() === '' || !parentElement.checkVisibility()) continue;
      seen += 1;
      const lights = [light(getComputedStyle(parentElement).color), light(groundOf(parentElement))];
      if ((Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05) < 4.5) unreadable.push(textContent ?? '');
    }
    return {seen, unreadable};
  });

const expectReadable = async (page: Page, atLeast: number): Promise<void> => {
  const {seen, unreadable} = await lookAtWords(page);
  expect(unreadable).toEqual([]);
  expect(seen).toBeGreaterThan(atLeast);
};

beforeAll(async () => {
  world = await openWorld({colorScheme: 'dark'});
  await connectAccount(world);
});

afterAll(() => world.close());

test('with forced colours every word of the options can be read', async () => {
  const options = await world.chromium.openOptions();
  await options.getByText('Connected as @').first().waitFor();
  await force(options);
  await expectReadable(options, 100);
  await options.close();
});

test('with forced colours every word of the popup can be read, the found letters of a board too', async () => {
  const {popup} = await openPopupOn(world, 'blog.html');
  await force(popup);
  await selectTiles(popup, [0, 1]);
  await expectReadable(popup, 20);
  await popup.getByRole('combobox', {name: 'Board'}).fill('kitch');
  await popup.getByRole('option', {name: 'Kitchen ideas', exact: true}).locator('mark').waitFor();
  await expectReadable(popup, 20);
  await chooseBoard(popup, 'Kitchen');
  await expectReadable(popup, 20);
  await popup.close();
});

test('with forced colours a chosen picture has a frame of another colour than the others', async () => {
  const {popup} = await openPopupOn(world, 'blog.html');
  await force(popup);
  await tilesOf(popup).nth(1).waitFor();
  await tilesOf(popup).first().click();
  const frameOf = (index: number) =>
    tilesOf(popup)
      .nth(index)
      .evaluate((tile) => getComputedStyle(tile, '::after').borderTopColor);
  expect(await frameOf(0)).not.toBe(await frameOf(1));
  await popup.close();
});
