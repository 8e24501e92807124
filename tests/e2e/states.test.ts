import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openSetUp} from './sign-in-steps';
import {chooseBoard, connectAccount, openPopupOn, openWorld, pinButton, tileOf, tilesOf, type World} from './world';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

describe('a page’s author', () => {
  test('who says nopin is obeyed, and the site’s own reason is shown', async () => {
    const {popup} = await openPopupOn(world, 'nopin.html');
    await popup.getByText('These portraits belong to the families who sat for them.').waitFor();
    expect(await tilesOf(popup).count()).toBe(0);
    await popup.close();
  });

  test('who says nopin of one picture has that one left out, with the reason', async () => {
    const {page, popup} = await openPopupOn(world, 'blog.html');
    await tilesOf(popup).first().waitFor();
    const forbidden = await page.locator('img[data-pin-nopin], img[nopin]').first().getAttribute('src');
    const shown = await popup.locator('img').evaluateAll((pictures) => pictures.map((one) => one.getAttribute('src')));
    expect(forbidden).not.toBeNull();
    expect(shown.some((src) => src?.includes(String(forbidden)))).toBe(false);
    await popup.getByRole('button', {name: /left out/}).click();
    await popup
      .getByText(/author/i)
      .first()
      .waitFor();
    await popup.close();
  });
});

describe('a page', () => {
  test('without pictures: the popup says what was looked at', async () => {
    const {popup} = await openPopupOn(world, 'empty.html');
    await popup.getByText(/Looked at/).waitFor();
    expect(await tilesOf(popup).count()).toBe(0);
    await popup.close();
  });

  test('of the browser’s own cannot be read, and the popup says so', async () => {
    const page = await world.chromium.openPage('chrome://version/');
    const popup = await world.chromium.clickToolbar(page);
    await popup.getByRole('heading', {name: /page/i}).first().waitFor();
    await expect.poll(() => popup.locator('body').textContent()).toMatch(/browser/i);
    await popup.close();
  });

  test('that is a picture and nothing else offers that picture', async () => {
    const {popup} = await openPopupOn(world, 'pictures/leeks-3-1200x800.jpg');
    await expect.poll(() => tilesOf(popup).count()).toBe(1);
    expect(await tilesOf(popup).first().getAttribute('aria-label')).toContain('1200');
    await popup.close();
  });

  test('with frames: pictures of its own frames are found', async () => {
    const {popup} = await openPopupOn(world, 'frames.html');
    await tilesOf(popup).first().waitFor();
    expect(await tilesOf(popup).count()).toBeGreaterThan(1);
    await popup.close();
  });

  test('that loads lazily offers the pictures that have not loaded yet', async () => {
    const {popup} = await openPopupOn(world, 'gallery.html');
    await tilesOf(popup).first().waitFor();
    // Only those near the view are in the document; each says of how many it is one.
    expect(Number(await tilesOf(popup).first().getAttribute('aria-setsize'))).toBeGreaterThanOrEqual(40);
    await popup.close();
  });
});

describe('without an account', () => {
  test('the popup says that Pinterest’s form will be used, and opens it filled in', async () => {
    const {pages, chromium, sandbox} = world;
    const {popup} = await openPopupOn(world, 'blog.html');
    await tileOf(popup, /^Halved leeks/).click();
    const opened = chromium.context.waitForEvent('page');
    await popup.getByRole('button', {name: /^Continue on Pinterest/}).click();
    const form = await opened;
    await form.waitForLoadState();
    const address = new URL(form.url());
    expect(address.origin + address.pathname).toBe('https://www.pinterest.com/pin/create/button/');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      url: `${pages.origin}/blog.html`,
      media: `${pages.origin}/pictures/leeks-3-1600x1067.jpg`,
      description: 'Slow leeks, brown butter, toasted hazelnuts. Serves four, needs one pan and an hour.',
    });
    await form.getByRole('button', {name: /save/i}).click();
    await expect.poll(() => sandbox.pins().length).toBe(1);
    expect(sandbox.requests.some(({host}) => host.startsWith('api.'))).toBe(false);
    await form.close();
  });
});

describe('with an account', () => {
  beforeAll(async () => {
    await connectAccount(world);
  });

  test('a token that Pinterest refuses is said so, and the account that was connected stays', async () => {
    const options = await world.chromium.openOptions();
    await openSetUp(options);
    await options.getByRole('textbox', {name: 'Access token'}).fill('pina_not_a_token');
    await options.getByRole('button', {name: 'Connect'}).click();
    await options.getByText(/Pinterest (does not|no longer) accept/).waitFor();
    await options.reload();
    await options.getByRole('status').filter({hasText: 'Connected as @'}).waitFor();
    await options.close();
  });

  test('the hand-off can be preferred', async () => {
    const {chromium} = world;
    const options = await chromium.openOptions();
    await options.getByRole('radio', {name: /form/i}).check();
    await options.close();
    const {popup} = await openPopupOn(world, 'single.html');
    await popup.getByRole('button', {name: /^Continue on Pinterest/}).waitFor();
    await popup.close();
    const again = await chromium.openOptions();
    await again
      .getByRole('radio', {name: /API|account/i})
      .first()
      .check();
    await again.close();
  });

  test('a field over its limit is said beside the field, and nothing is sent', async () => {
    const before = world.sandbox.requests.filter(({method}) => method === 'POST').length;
    const {popup} = await openPopupOn(world, 'single.html');
    await chooseBoard(popup, 'Kitchen');
    await popup.getByRole('textbox', {name: 'Title'}).fill('x'.repeat(101));
    await popup.getByText('101 / 100').waitFor();
    await popup.getByRole('textbox', {name: 'Title'}).press('Enter');
    expect(await pinButton(popup).getAttribute('aria-disabled')).toBe('true');
    expect(await popup.getByRole('textbox', {name: 'Title'}).getAttribute('aria-invalid')).toBe('true');
    expect(world.sandbox.requests.filter(({method}) => method === 'POST')).toHaveLength(before);
    await popup.close();
  });

  test('a picture that Pinterest cannot fetch is said so, and the form keeps everything', async () => {
    const {popup} = await openPopupOn(world, 'single.html');
    await chooseBoard(popup, 'Kitchen');
    await popup.getByRole('textbox', {name: 'Link'}).fill('https://blocked.example/recipe');
    await pinButton(popup).click();
    await popup.getByText(/doesn't allow you to save/).waitFor();
    expect(await popup.getByRole('textbox', {name: 'Link'}).inputValue()).toBe('https://blocked.example/recipe');
    await popup.close();
  });
});

describe('an app with Trial access', () => {
  let trial: World;

  beforeAll(async () => {
    trial = await openWorld({isTrial: true});
    await connectAccount(trial);
  });

  afterAll(() => trial.close());

  test('is told what Trial means, and the same pin goes to Pinterest’s form in one click', async () => {
    const {popup} = await openPopupOn(trial, 'single.html');
    await chooseBoard(popup, 'Kitchen');
    await pinButton(popup).click();
    await popup.getByText(/Trial/).first().waitFor();
    const opened = trial.chromium.context.waitForEvent('page');
    await popup
      .getByRole('button', {name: /Continue on Pinterest/})
      .first()
      .click();
    const form = await opened;
    await form.waitForURL(/pin\/create\/button/);
    expect(trial.sandbox.pins()).toEqual([]);
    await form.close();
    await popup.close();
    // It is remembered: the next pin goes there at once.
    const {popup: next} = await openPopupOn(trial, 'single.html');
    await next.getByRole('button', {name: /Continue on Pinterest/}).waitFor();
    await next.close();
  });
});
