import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {FLICK, scrollThrough} from '../bench/scrolling';
import {answerWithMany} from '../support/answer-with-many';
import {launchChromium} from '../support/chromium';
import {startManyPictures} from '../support/many-pictures';
import {packageDir} from '../support/package-files';
import {violationsOf} from './violations';
import {openPopupOn, openWorld, tilesOf, type World} from './world';

/** Their places in the grid, in its order. */
const selectedIn = (popup: Page) =>
  tilesOf(popup).evaluateAll((tiles) =>
    tiles.filter((tile) => tile.ariaSelected === 'true').map((tile) => Number(tile.ariaPosInSet)),
  );

const setFilter = (popup: Page, name: string, label: string) =>
  popup.getByRole('combobox', {name}).selectOption({label});

/** As on a machine that is so many times slower, or that has so much else to do. */
const slowDown = async (page: Page, rate: number): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate});
};

describe('on a page with pictures of many kinds', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld();
  });

  afterAll(() => world.close());

  const open = async (path: string): Promise<Page> => {
    const {popup} = await openPopupOn(world, path);
    await tilesOf(popup).nth(4).waitFor();
    return popup;
  };

  test('several pictures are selected by mouse', async () => {
    const popup = await open('gallery.html');
    await tilesOf(popup).nth(0).click();
    await tilesOf(popup)
      .nth(2)
      .click({modifiers: ['Control']});
    await tilesOf(popup)
      .nth(4)
      .click({modifiers: ['Shift']});
    await popup.getByText('4 selected').waitFor();
    expect(await selectedIn(popup)).toEqual([1, 3, 4, 5]);
    const circle = tilesOf(popup).nth(1).locator('[data-check]');
    await circle.click();
    await expect.poll(() => circle.textContent()).toBe('5');
    await popup.getByRole('button', {name: 'Clear'}).click();
    expect(await selectedIn(popup)).toEqual([]);
    await popup.close();
  });

  test('several pictures are selected by keyboard, and Escape clears them first', async () => {
    const popup = await open('gallery.html');
    await popup.keyboard.press('Space');
    await popup.keyboard.press('Shift+ArrowRight');
    await popup.keyboard.press('Shift+ArrowRight');
    await popup.getByText('3 selected').waitFor();
    expect(await selectedIn(popup)).toEqual([1, 2, 3]);
    await popup.keyboard.press('Control+a');
    await popup.getByText(/^4\d selected$/).waitFor();
    expect(await violationsOf(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
    await expect.poll(() => selectedIn(popup)).toEqual([]);
    expect(popup.isClosed()).toBe(false);
    await popup.close();
  });

  test('filters are set by keyboard, remembered for the site, and taken back by one press', async () => {
    const popup = await open('gallery.html');
    const all = Number(await tilesOf(popup).first().getAttribute('aria-setsize'));
    await popup.keyboard.press('Shift+Tab');
    await popup.keyboard.press('Shift+Tab');
    await popup.keyboard.press('Enter');
    await setFilter(popup, 'Shape', 'Tall');
    const count = popup.getByText(new RegExp(`^\\d+ of ${all}$`));
    await count.waitFor();
    const words = await count.textContent();
    expect(await violationsOf(popup)).toEqual([]);
    await popup.close();
    const again = await open('gallery.html');
    await again.getByText(String(words)).waitFor();
    expect(await tilesOf(again).first().getAttribute('aria-setsize')).toBe(String(words).split(' ')[0]);
    await again.getByRole('button', {name: 'Show all'}).click();
    await expect.poll(() => tilesOf(again).first().getAttribute('aria-setsize')).toBe(String(all));
    await again.close();
    const third = await open('gallery.html');
    expect(await tilesOf(third).first().getAttribute('aria-setsize')).toBe(String(all));
    await third.close();
  });

  test('what was left out for its size is pinned anyway; what its author forbids is not offered', async () => {
    const popup = await open('blog.html');
    const before = Number(await tilesOf(popup).first().getAttribute('aria-setsize'));
    await popup.getByRole('button', {name: /left out$/}).click();
    const forbidden = popup.getByRole('dialog').locator('section').filter({hasText: 'Its author asks not to pin it.'});
    await forbidden.getByRole('listitem').first().waitFor();
    expect(await forbidden.getByRole('button').count()).toBe(0);
    expect(await violationsOf(popup)).toEqual([]);
    const button = popup.getByRole('button', {name: /^Pin anyway:.*tart-4-32x32/});
    await button.focus();
    await popup.keyboard.press('Enter');
    await popup.getByRole('button', {name: /^Selected:.*tart-4-32x32/}).waitFor();
    await popup.keyboard.press('Escape');
    await popup.getByRole('dialog').waitFor({state: 'detached'});
    expect(popup.isClosed()).toBe(false);
    const added = popup.getByRole('listbox', {name: /Pictures/}).getByRole('option', {selected: true});
    expect(await added.getAttribute('aria-label')).toContain('32 × 32 · PNG');
    expect(await added.getAttribute('aria-setsize')).toBe(String(before + 1));
    await popup.close();
  });
});

describe('on a page with 2,000 pictures', () => {
  test('a flick through all of them on a slow machine loads few, and shows those where it ends', async () => {
    const pictures = await startManyPictures();
    const chromium = await launchChromium({extensionDir: packageDir('chrome'), sandbox: pictures.sandbox});
    try {
      await answerWithMany(chromium.context, {candidates: 2_000});
      const popup = await chromium.clickToolbar(await chromium.openPage(`${pictures.origin}/100`));
      await tilesOf(popup).first().waitFor();
      await slowDown(popup, 3);
      const asked = new Set<string>();
      popup.on('request', (request) => asked.add(request.url()));
      await scrollThrough(popup, '[role="listbox"][aria-multiselectable]', FLICK);
      await popup.locator('[aria-posinset="2000"] img').waitFor();
      await popup.waitForFunction(() => [...document.images].every(({naturalWidth}) => naturalWidth > 0));
      expect(await popup.locator('[role=option] img').count()).toBe(await tilesOf(popup).count());
      expect(asked.size).toBeLessThan(100);
    } finally {
      await chromium.close();
      await pictures.close();
    }
  });

  test('all are within reach, few are in the document, and the grid keeps still while sizes settle', async () => {
    const pictures = await startManyPictures();
    const chromium = await launchChromium({extensionDir: packageDir('chrome'), sandbox: pictures.sandbox});
    try {
      await answerWithMany(chromium.context, {candidates: 2_000});
      const page = await chromium.openPage(`${pictures.origin}/100`);
      const popup = await chromium.clickToolbar(page);
      await tilesOf(popup).first().waitFor();
      const placesOf = () =>
        tilesOf(popup).evaluateAll((tiles) => tiles.map((tile) => [tile.ariaPosInSet, tile.getAttribute('style')]));
      const places = await placesOf();
      await popup.waitForFunction(() =>
        [...document.images].every(({complete, naturalWidth}) => complete && naturalWidth > 0),
      );
      expect(await placesOf()).toEqual(places);
      expect(places.length).toBeLessThan(80);
      expect(await tilesOf(popup).first().getAttribute('aria-setsize')).toBe('2000');
      await popup.keyboard.press('End');
      await expect.poll(() => popup.evaluate(() => document.activeElement?.ariaPosInSet)).toBe('2000');
      await popup.keyboard.press('Control+a');
      await popup.getByText('2000 selected').waitFor();
      expect(await tilesOf(popup).count()).toBeLessThan(80);
    } finally {
      await chromium.close();
      await pictures.close();
    }
  });
});
