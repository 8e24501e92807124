import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {
  bytesOf,
  chooseBoard,
  connectAccount,
  openPopupOn,
  openWorld,
  pinButton,
  tileOf,
  tilesOf,
  type World,
} from './world';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  await connectAccount(world);
});

afterAll(() => world.close());

describe('the toolbar button', () => {
  test('lists the page’s pictures at full size, and the one chosen arrives whole on the board', async () => {
    const {sandbox, pages} = world;
    const {popup} = await openPopupOn(world, 'blog.html');
    const leeks = tileOf(popup, /^Halved leeks/);
    await leeks.click();
    await chooseBoard(popup, 'Kitchen');
    await pinButton(popup).click();
    const outcome = popup.getByRole('status').filter({hasText: 'Pinned to Kitchen ideas'});
    await outcome.waitFor();

    const [pin, ...more] = sandbox.pins();
    expect(more).toEqual([]);
    expect(pin).toMatchObject({
      link: `${pages.origin}/blog.html`,
      title: 'Braised leeks with hazelnuts',
      description: 'Slow leeks, brown butter, toasted hazelnuts. Serves four, needs one pan and an hour.',
      altText: 'Halved leeks with brown butter, hazelnuts and thyme on a dark plate, a striped cloth beside it',
      boardId: sandbox.boards.find(({name}) => name === 'Kitchen ideas')?.id,
    });
    expect(pin?.bytes.equals(await bytesOf(`${pages.origin}/pictures/leeks-3-1600x1067.jpg`))).toBe(true);
    expect(await popup.getByRole('link', {name: 'See the pin'}).getAttribute('href')).toBe(
      `https://www.pinterest.com/pin/${pin?.id}/`,
    );
    const posts = sandbox.requests.filter(({method, path}) => method === 'POST' && path === '/v5/pins');
    expect(posts.map(({host}) => host)).toEqual(['api.pinterest.com']);
    await popup.close();
  });

  test('takes the author’s markup at its word', async () => {
    const {sandbox, pages} = world;
    const {popup} = await openPopupOn(world, 'blog.html');
    await tileOf(popup, /^A glazed vase/).click();
    expect(await popup.getByRole('textbox', {name: 'Link'}).inputValue()).toBe(`${pages.origin}/shop.html`);
    expect(await popup.getByRole('textbox', {name: 'Description'}).inputValue()).toBe(
      'Hand-thrown vase for a single branch',
    );
    await tileOf(popup, /^A cup of coffee/).click();
    await chooseBoard(popup, 'Kitchen');
    await pinButton(popup).click();
    await popup.getByRole('status').filter({hasText: 'Pinned to'}).waitFor();
    const bytes = sandbox.pins().at(-1)?.bytes;
    expect(bytes?.equals(await bytesOf(`${pages.origin}/pictures/coffee-6-1600x2000.jpg`))).toBe(true);
    await popup.close();
  });

  test('pins a video by its poster, with the page’s link', async () => {
    const {sandbox, pages} = world;
    const {popup} = await openPopupOn(world, 'shop.html');
    await tileOf(popup, /^A visit to the workshop.* · Video$/).click();
    await chooseBoard(popup, 'Kitchen');
    await pinButton(popup).click();
    await popup.getByRole('status').filter({hasText: 'Pinned to'}).waitFor();
    const pin = sandbox.pins().at(-1);
    expect(pin?.link).toBe(`${pages.origin}/shop.html`);
    expect(pin?.bytes.equals(await bytesOf(`${pages.origin}/pictures/chair-3-1280x720.jpg`))).toBe(true);
    await popup.close();
  });

  test('pins into a section of a board', async () => {
    const {sandbox} = world;
    const [section] = sandbox.sections;
    const board = sandbox.boards.find(({id}) => id === section?.boardId);
    if (section === undefined || board === undefined) throw new Error('the sandbox has no section');
    const {popup} = await openPopupOn(world, 'single.html');
    await chooseBoard(popup, board.name);
    await popup.getByRole('button', {name: /sections/}).click();
    await popup.getByRole('option', {name: `${board.name} › ${section.name}`}).click();
    await pinButton(popup).click();
    await popup
      .getByRole('status')
      .filter({hasText: `Pinned to ${board.name} › ${section.name}`})
      .waitFor();
    expect(sandbox.pins().at(-1)).toMatchObject({boardId: board.id, boardSectionId: section.id});
    await popup.close();
  });

  test('undoes a pin', async () => {
    const {sandbox} = world;
    const before = sandbox.pins().length;
    const {popup} = await openPopupOn(world, 'single.html');
    await pinButton(popup).click();
    await popup.getByRole('status').filter({hasText: 'Pinned to'}).waitFor();
    expect(sandbox.pins()).toHaveLength(before + 1);
    await popup.getByRole('button', {name: 'Undo'}).click();
    await expect.poll(() => sandbox.pins().length).toBe(before);
    await popup.close();
  });

  test('makes a board that was not there', async () => {
    const {sandbox} = world;
    const {popup} = await openPopupOn(world, 'single.html');
    await popup.getByRole('combobox', {name: 'Board'}).fill('Hazelnuts');
    await popup.getByRole('option', {name: 'Create board “Hazelnuts”'}).click();
    await expect.poll(() => sandbox.boards.map(({name}) => name)).toContain('Hazelnuts');
    await pinButton(popup).click();
    await popup.getByRole('status').filter({hasText: 'Pinned to Hazelnuts'}).waitFor();
    await popup.close();
  });
});

describe('by keyboard alone', () => {
  test('the second picture and a board are chosen and pinned', async () => {
    const {sandbox} = world;
    const {popup} = await openPopupOn(world, 'blog.html');
    const second = tilesOf(popup).nth(1);
    await second.waitFor();
    await expect
      .poll(() =>
        tilesOf(popup)
          .first()
          .evaluate((tile) => tile === document.activeElement),
      )
      .toBe(true);
    const name = await second.getAttribute('aria-label');
    await popup.keyboard.press('ArrowRight');
    await popup.keyboard.press('Enter');
    await expect.poll(() => second.getAttribute('aria-selected')).toBe('true');
    await popup.keyboard.type('small gard');
    await popup.keyboard.press('Enter');
    await popup.keyboard.press('Enter');
    await popup.getByRole('status').filter({hasText: 'Pinned to'}).waitFor();
    expect(name).toContain(`${sandbox.pins().at(-1)?.picture.width}`);
    await popup.close();
  });

  test('one picture goes straight to the form, and Enter pins it to the last board', async () => {
    const {sandbox} = world;
    const before = sandbox.pins().length;
    const {popup} = await openPopupOn(world, 'single.html');
    const board = popup.getByRole('combobox', {name: 'Board'});
    await expect.poll(() => board.evaluate((field) => field === document.activeElement)).toBe(true);
    await popup.keyboard.press('Enter');
    await popup.getByRole('status').filter({hasText: 'Pinned to'}).waitFor();
    expect(sandbox.pins()).toHaveLength(before + 1);
    await popup.close();
  });
});
