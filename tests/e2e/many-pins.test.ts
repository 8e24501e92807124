import type {Page} from 'playwright';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {forgetPacing, itemFor, putOnDisk} from './outbox-steps';
import {
  chooseBoard,
  connectAccount,
  openPopupOn,
  openWorld,
  pinButton,
  selectTiles,
  titlesOf,
  type World,
} from './world';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  await connectAccount(world);
});

afterEach(() => world.sandbox.faults.set([]));
afterAll(() => world.close());

const outcomeOf = (popup: Page, text: string) => popup.getByRole('status').filter({hasText: text}).waitFor();
const linesOf = (popup: Page) => popup.getByRole('list', {name: 'Each pin'}).getByRole('listitem');

/** A popup with three pictures selected and a board chosen. */
const readyWithThree = async () => {
  const {page, popup} = await openPopupOn(world, 'blog.html');
  await selectTiles(popup, [0, 1, 2]);
  await chooseBoard(popup, 'Small gardens');
  await popup.getByRole('button', {name: 'Pin 3 images'}).waitFor();
  return {page, popup};
};

describe('several pictures', () => {
  test('become a pin each, with the words of its row', async () => {
    const {sandbox} = world;
    const {popup} = await readyWithThree();
    const rows = popup.getByRole('list', {name: 'The words of each picture'}).getByRole('listitem');
    await rows.nth(1).getByRole('button').first().click();
    await rows.nth(1).getByRole('textbox', {name: 'Title'}).fill('The second');
    await rows.nth(1).getByRole('textbox', {name: 'Link'}).fill('https://a.example/');
    await rows.nth(1).getByRole('button', {name: 'Same for all'}).nth(2).click();
    await pinButton(popup).click();
    await outcomeOf(popup, 'All 3 pinned');
    expect(sandbox.pins().map(({link}) => link)).toEqual([
      'https://a.example/',
      'https://a.example/',
      'https://a.example/',
    ]);
    expect(sandbox.pins()[1]?.title).toBe('The second');
    expect(new Set(sandbox.pins().map(({title}) => title)).size).toBeGreaterThan(1);
    await linesOf(popup).nth(1).getByRole('button', {name: 'Undo'}).click();
    await outcomeOf(popup, '2 of 3 pinned · Undone: 1 pin is deleted');
    await popup.getByRole('button', {name: 'Undo all'}).click();
    await outcomeOf(popup, 'Undone: 3 pins are deleted');
    expect(sandbox.pins()).toEqual([]);
    await popup.close();
  });

  test('lead to the row whose words Pinterest would refuse, and are not sent before', async () => {
    const {sandbox} = world;
    const {popup} = await readyWithThree();
    const rows = popup.getByRole('list', {name: 'The words of each picture'}).getByRole('listitem');
    await rows.nth(2).getByRole('button').first().click();
    await rows.nth(2).getByRole('textbox', {name: 'Title'}).fill('x'.repeat(101));
    await rows.nth(0).getByRole('button').first().click();
    await pinButton(popup).press('Enter');
    await expect.poll(() => rows.nth(2).locator('input:focus').count()).toBe(1);
    await popup.getByText('Picture 3: Title is too long').waitFor();
    expect(sandbox.pins()).toEqual([]);
    await popup.close();
  });

  test('of which one fails: the others are pinned, it says why, and is pinned when tried again', async () => {
    const {sandbox} = world;
    sandbox.faults.set(['POST /pins nth=2 status=400/1 message="Not this one"']);
    const {popup} = await readyWithThree();
    await pinButton(popup).click();
    await outcomeOf(popup, '2 of 3 pinned');
    expect(sandbox.pins()).toHaveLength(2);
    await linesOf(popup).filter({hasText: 'Not this one'}).waitFor();
    await popup.getByRole('button', {name: 'Back to the form'}).click();
    await popup.getByRole('button', {name: 'Pin image'}).click();
    await outcomeOf(popup, 'All 3 pinned');
    expect(sandbox.pins()).toHaveLength(3);
    await popup.close();
  });

  test('wait while Pinterest is busy, none of them asking before its time, and go out by themselves', async () => {
    const {sandbox} = world;
    const before = sandbox.pins().length;
    sandbox.faults.set(['POST /pins nth=2 status=429/8 retry-after=90']);
    const {popup} = await readyWithThree();
    await pinButton(popup).click();
    await outcomeOf(popup, 'Pinning: 1 of 3');
    await popup
      .getByText(/^Pinterest takes no more requests for the moment\. Next try by itself/)
      .first()
      .waitFor();
    expect(sandbox.requests.filter(({method, path}) => method === 'POST' && path === '/v5/pins').at(-1)?.status).toBe(
      429,
    );
    await popup.getByRole('button', {name: 'Stop after this one'}).click();
    await outcomeOf(popup, '1 of 3 pinned');
    expect(sandbox.pins()).toHaveLength(before + 1);
    await popup.close();
    await forgetPacing(world);
  });

  test('wait for hours where Pinterest suspects spam, and it says so, there and in the options’ queue', async () => {
    const {sandbox, chromium, pages} = world;
    const before = sandbox.pins().length;
    const mediaUrl = `${pages.origin}/pictures/vase-7-400x600.jpg`;
    const posts = () => sandbox.requests.filter(({method, path}) => method === 'POST' && path === '/v5/pins').length;
    sandbox.faults.set(['POST /pins nth=2 status=403/9']);
    const {popup} = await readyWithThree();
    const asked = posts();
    await pinButton(popup).click();
    await outcomeOf(popup, 'Pinning: 1 of 3');
    await popup.getByText('as it does when it suspects spam').first().waitFor();
    await outcomeOf(popup, 'Pinterest asks for a rest: nothing is sent before');
    // It closes where a tab is opened before it.
    const options = await chromium.openOptions();
    const queue = options.getByRole('region', {name: 'Queue'});
    await queue.getByText('as it does when it suspects spam').first().waitFor();
    // A pin of another sending waits with them: whoever asks on is blocked for longer.
    await putOnDisk(options, [await itemFor(world, options, {mediaUrl})]);
    await expect.poll(() => queue.textContent()).toContain(mediaUrl);
    expect([sandbox.pins().length - before, posts() - asked]).toEqual([1, 2]);
    await forgetPacing(world);
    await putOnDisk(options, []);
    await expect.poll(() => sandbox.pins().length - before).toBe(4);
    await options.close();
  });

  test('two to five become one carousel, in the order of their selection', async () => {
    const {sandbox} = world;
    const before = sandbox.pins().length;
    const {popup} = await openPopupOn(world, 'blog.html');
    await selectTiles(popup, [2, 0, 1]);
    await chooseBoard(popup, 'Small gardens');
    const titles = await titlesOf(popup);
    await popup.getByRole('radio', {name: 'One carousel'}).check();
    await popup.getByRole('button', {name: 'Pin the carousel'}).click();
    await outcomeOf(popup, 'Pinned to Small gardens');
    expect(sandbox.pins()).toHaveLength(before + 1);
    const {media, title} = sandbox.pins().at(-1) ?? {};
    expect(media?.kind === 'carousel' ? media.slots.map((slot) => slot.title) : media).toEqual(titles);
    expect(title).toBe(titles[0]);
    await popup.close();
  });

  test('go to each of several boards', async () => {
    const {sandbox, chromium, pages} = world;
    const before = sandbox.pins().length;
    const boards = sandbox.boards.slice(0, 2);
    const urls = ['leeks-3-1200x800.jpg', 'vase-7-400x600.jpg'].map((file) => `${pages.origin}/pictures/${file}`);
    const options = await chromium.openOptions();
    const sendingId = crypto.randomUUID();
    const wanted = urls.flatMap((mediaUrl) => boards.map((_, boardIndex) => ({mediaUrl, boardIndex, sendingId})));
    const items = await Promise.all(wanted.map((one, order) => itemFor(world, options, {...one, order})));
    await putOnDisk(options, items);
    await options.close();
    await expect.poll(() => sandbox.pins().length, {timeout: 15_000}).toBe(before + 4);
    const made = sandbox.pins().slice(-4);
    expect(made.map(({boardId, title}) => [title, boardId])).toEqual(
      urls.flatMap((url) => boards.map(({id}) => [url, id])),
    );
  });
});
