import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {chooseBoard, connectAccount, openPopupOn, openWorld, pinButton, type World} from './world';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  await connectAccount(world);
});

afterAll(() => world.close());

const fieldOf = (popup: Page) => popup.getByRole('combobox', {name: 'Board'});
const listOf = (popup: Page) => popup.getByRole('listbox', {name: 'Board'});
const textOf = (popup: Page) => fieldOf(popup).inputValue();
const boardNamed = (name: string) => world.sandbox.boards.find((board) => board.name === name);

const pinned = async (popup: Page, place: string): Promise<void> => {
  await pinButton(popup).click();
  await popup
    .getByRole('status')
    .filter({hasText: `Pinned to ${place}`})
    .waitFor();
};

const openSingle = async (): Promise<Page> => {
  const {popup} = await openPopupOn(world, 'single.html');
  await fieldOf(popup).waitFor();
  return popup;
};

describe('the board field', () => {
  test('finds board and section by the beginnings of both, and Enter takes and pins', async () => {
    const popup = await openSingle();
    // A board’s sections are asked for once its name is at hand.
    await fieldOf(popup).fill('kitch');
    await popup.getByRole('option', {name: 'Kitchen ideas › Winter'}).waitFor();
    await fieldOf(popup).fill('kit win');
    await expect.poll(() => popup.locator('#board-list [aria-selected=true]').textContent()).toContain('› Winter');
    await fieldOf(popup).press('Enter');
    expect(await textOf(popup)).toBe('Kitchen ideas › Winter');
    await fieldOf(popup).press('Enter');
    await popup.getByRole('status').filter({hasText: 'Pinned to Kitchen ideas › Winter'}).waitFor();
    const section = world.sandbox.sections.find(({name}) => name === 'Winter');
    expect(world.sandbox.pins().at(-1)).toMatchObject({boardSectionId: section?.id});
    await popup.close();
  });

  test('has the place last used for this site chosen, and first in its list', async () => {
    const before = await openSingle();
    await chooseBoard(before, 'Block prints');
    await pinned(before, 'Block prints');
    await before.close();
    const popup = await openSingle();
    await expect.poll(() => textOf(popup)).toBe('Block prints');
    await fieldOf(popup).press('ArrowDown');
    const here = listOf(popup).getByRole('group', {name: `Last used on ${new URL(world.pages.origin).host}`});
    expect(await here.getByRole('option').allTextContents()).toEqual(['Block printschosen']);
    await popup.close();
  });

  test('makes a public board, a secret board and a section', async () => {
    const popup = await openSingle();
    await fieldOf(popup).fill('Hazelnuts');
    await popup.getByRole('option', {name: 'Create board “Hazelnuts”'}).click();
    await expect.poll(() => textOf(popup)).toBe('Hazelnuts');
    await popup.getByText('Goes to Hazelnuts').waitFor();
    await fieldOf(popup).fill('Christmas gifts');
    await popup.getByRole('option', {name: 'Create secret board “Christmas gifts”'}).click();
    await popup.getByText('Goes to Christmas gifts').waitFor();
    await fieldOf(popup).fill('Christmas gifts / For Ida');
    await popup.getByRole('option', {name: 'Create section “For Ida” in Christmas gifts'}).click();
    await popup.getByText('Goes to Christmas gifts › For Ida').waitFor();
    await pinned(popup, 'Christmas gifts › For Ida');
    expect(boardNamed('Hazelnuts')?.privacy).toBe('PUBLIC');
    expect(boardNamed('Christmas gifts')?.privacy).toBe('SECRET');
    const section = world.sandbox.sections.find(({name}) => name === 'For Ida');
    expect(section?.boardId).toBe(boardNamed('Christmas gifts')?.id);
    expect(world.sandbox.pins().at(-1)).toMatchObject({boardSectionId: section?.id});
    await popup.close();
  });

  test('makes one board by two presses', async () => {
    const popup = await openSingle();
    await fieldOf(popup).fill('Pressed twice');
    await popup.getByRole('option', {name: 'Create board “Pressed twice”'}).evaluate((row: HTMLElement) => {
      row.click();
      row.click();
    });
    await popup.getByText('Goes to Pressed twice').waitFor();
    const asked = world.sandbox.requests.filter(({method, path}) => method === 'POST' && path === '/v5/boards');
    expect(asked.filter(({body}) => body.includes('Pressed twice'))).toHaveLength(1);
    await popup.close();
  });

  test('holds several boards at once, by keys alone', async () => {
    const popup = await openSingle();
    await chooseBoard(popup, 'Small gardens');
    await fieldOf(popup).fill('pots');
    await popup.getByRole('option', {name: 'Pots & glazes'}).waitFor();
    await fieldOf(popup).press('Control+Enter');
    const chips = popup.getByRole('list', {name: 'Boards to pin to'}).getByRole('listitem');
    expect(await chips.allTextContents()).toEqual(['Small gardens', 'Pots & glazes']);
    await fieldOf(popup).press('Backspace');
    expect(await chips.allTextContents()).toEqual(['Small gardens']);
    await popup.close();
  });
});

describe('the list of boards', () => {
  test('is there at once in the next popup, while Pinterest takes its time', async () => {
    await (await openSingle()).close();
    world.sandbox.faults.set(['GET /boards delay=20000']);
    const popup = await openSingle();
    await fieldOf(popup).fill('small');
    await popup.getByRole('option', {name: 'Small gardens'}).waitFor({timeout: 10_000});
    world.sandbox.faults.set([]);
    await popup.close();
  });

  test('is not kept on the disk: only where one pinned to is', async () => {
    await (await openSingle()).close();
    const worker = await world.chromium.worker();
    const onDisk = JSON.stringify(await worker.evaluate(() => chrome.storage.local.get()));
    expect(onDisk).toContain('Block prints');
    expect(onDisk).not.toContain('Reading corner');
  });

  test('is refreshed under the hand: text and marked row stay, what is new can be found', async () => {
    world.sandbox.faults.set(['GET /boards delay=1500']);
    const popup = await openSingle();
    world.sandbox.state.addBoard({name: 'Aardvarks'});
    await fieldOf(popup).fill('s');
    await fieldOf(popup).press('ArrowDown');
    const markedRow = popup.locator('#board-list [aria-selected=true]');
    const size = async () => Number(await markedRow.getAttribute('aria-setsize'));
    const [before, sizeBefore] = [await markedRow.textContent(), await size()];
    // The new board’s name has an s too.
    await expect.poll(size, {timeout: 20_000}).toBe(sizeBefore + 1);
    expect(await markedRow.textContent()).toBe(before);
    expect(await textOf(popup)).toBe('s');
    await fieldOf(popup).fill('aard');
    await popup.getByRole('option', {name: 'Aardvarks', exact: true}).waitFor();
    world.sandbox.faults.set([]);
    await popup.close();
  });

  test('says why it could not be refreshed, and can still be chosen from', async () => {
    world.sandbox.faults.set(['GET /boards status=503']);
    const popup = await openSingle();
    await popup.getByText('These are the boards that are known from before.').waitFor({timeout: 30_000});
    await chooseBoard(popup, 'Small gardens');
    world.sandbox.faults.set([]);
    await popup.getByRole('button', {name: 'Try again'}).click();
    await popup.getByText('These are the boards that are known from before.').waitFor({state: 'detached'});
    expect(await textOf(popup)).toBe('Small gardens');
    await popup.close();
  });

  test('of 2,000 boards draws the few in sight, is walked from end to end, and asks for few sections', async () => {
    for (let at = 0; at < 2_000; at++) world.sandbox.state.addBoard({name: `Lot ${String(at).padStart(4, '0')}`});
    const popup = await openSingle();
    await fieldOf(popup).fill('lot 1999');
    await popup.getByRole('option', {name: 'Lot 1999', exact: true}).waitFor();
    const before = world.sandbox.requests.filter(({path}) => path.includes('/sections')).length;
    await fieldOf(popup).fill('lot');
    await popup.getByRole('option', {name: 'Lot 0000', exact: true}).waitFor();
    await fieldOf(popup).press('ArrowDown');
    await fieldOf(popup).press('End');
    // Offers to make a board stand below the last match.
    await fieldOf(popup).press('PageUp');
    expect(await popup.getByRole('option').count()).toBeLessThan(40);
    const marked = popup.locator('#board-list [aria-selected=true]');
    expect(await marked.getAttribute('aria-setsize')).toBe(String(2_000 + 3));
    await expect.poll(() => marked.evaluate((row) => row.getBoundingClientRect().height > 0)).toBe(true);
    expect(world.sandbox.requests.filter(({path}) => path.includes('/sections')).length - before).toBeLessThan(10);
    await popup.close();
  });
});
