import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {chooseBoard, connectAccount, openPopupOn, openWorld, pinButton, tilesOf, type World} from './world';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  await connectAccount(world);
  // The first pin of an account names the board that the next ones go to.
  const {popup} = await openPopupOn(world, 'single.html');
  await chooseBoard(popup, 'Kitchen');
  await pinButton(popup).click();
  await popup.getByRole('status').filter({hasText: 'Pinned to'}).waitFor();
  await popup.close();
});

afterAll(() => world.close());

describe('nothing is lost and nothing doubled', () => {
  test('a worker stopped between choosing and pinning still pins, once', async () => {
    const {sandbox, chromium} = world;
    const before = sandbox.pins().length;
    const {popup} = await openPopupOn(world, 'blog.html');
    await tilesOf(popup).first().click();
    await chooseBoard(popup, 'Kitchen');
    await chromium.stopWorker();
    await pinButton(popup).click();
    await popup.getByRole('status').filter({hasText: 'Pinned to'}).waitFor();
    expect(sandbox.pins()).toHaveLength(before + 1);
    await popup.close();
  });

  test('a draft survives the popup’s closing, the worker’s end included', async () => {
    const {chromium} = world;
    const {page, popup} = await openPopupOn(world, 'blog.html');
    await tilesOf(popup).nth(2).click();
    const name = await tilesOf(popup).nth(2).getAttribute('aria-label');
    await popup.getByRole('textbox', {name: 'Description'}).fill('My own words');
    await popup.close();
    await chromium.stopWorker();
    const again = await chromium.clickToolbar(page);
    expect(await tilesOf(again).and(again.locator('[aria-selected=true]')).getAttribute('aria-label')).toBe(name);
    expect(await again.getByRole('textbox', {name: 'Description'}).inputValue()).toBe('My own words');
    await again.close();
  });

  test('two presses at once make one pin', async () => {
    const {sandbox} = world;
    const before = sandbox.pins().length;
    const {popup} = await openPopupOn(world, 'single.html');
    await pinButton(popup).waitFor();
    await pinButton(popup).evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await popup.getByRole('status').filter({hasText: 'Pinned to'}).waitFor();
    expect(sandbox.pins()).toHaveLength(before + 1);
    await popup.close();
  });

  test('a popup closed in mid-save tells the outcome when it is opened again', async () => {
    const {sandbox, chromium} = world;
    const before = sandbox.pins().length;
    const {page, popup} = await openPopupOn(world, 'single.html');
    await pinButton(popup).waitFor();
    await pinButton(popup).evaluate((button: HTMLElement) => button.click());
    await popup.close();
    await expect.poll(() => sandbox.pins().length).toBe(before + 1);
    const again = await chromium.clickToolbar(page);
    await again.getByRole('status').filter({hasText: 'Pinned to'}).waitFor();
    expect(sandbox.pins()).toHaveLength(before + 1);
    await again.close();
  });
});
