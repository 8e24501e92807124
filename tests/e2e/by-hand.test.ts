import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serveOnLoopback} from '../sandbox/testing/serve-on-loopback';
import {chooseMenuItem, openPopupByKeys, pressNoticeButton, pressShortcut} from '../support/hands';
import {renderPicture} from '../support/pictures';
import {type Screen, startScreen} from '../support/screen';
import {bytesOf, chooseBoard, connectAccount, openWorld, pinButton, tilesOf, type World} from './world';

const PAGE_WITH_BROKEN_MEDIA = '<title>A vase</title><img src="/shown.jpg" data-pin-media="/gone.jpg" alt="A vase">';

let screen: Screen;
let world: World;

const hasScreen = process.platform === 'linux';
if (!hasScreen) console.log('real keys on a screen: skipped, they need Xvfb and so Linux');

describe.skipIf(!hasScreen)('on a screen, with real keys and a real mouse', () => {
  beforeAll(async () => {
    screen = await startScreen();
    world = await openWorld({display: screen.display});
    const options = await connectAccount(world);
    await options.close();
  });

  afterAll(async () => {
    await world.close();
    await screen.close();
  });

  const blog = (): Promise<Page> => world.chromium.openPage(`${world.pages.origin}/blog.html`);

  test('Alt+P opens the popup, and the keys alone pin', async () => {
    const {sandbox, chromium} = world;
    const page = await blog();
    const popup = await openPopupByKeys(screen, chromium, page);
    await tilesOf(popup).first().waitFor();
    await expect.poll(() => popup.locator('[role=option]:focus').count()).toBe(1);
    await screen.key('Return');
    await expect.poll(() => popup.locator('[role=combobox]:focus').count()).toBe(1);
    await screen.type('small');
    await popup.getByRole('option', {name: 'Small garden'}).waitFor();
    await screen.key('Return');
    await screen.key('Return');
    await popup.getByRole('status').filter({hasText: 'Pinned to Small garden'}).waitFor();
    expect(sandbox.pins()).toHaveLength(1);
    await page.close();
  });

  test('right-click, "Pin this image": that image is chosen, with its author’s link and the page kept', async () => {
    const {sandbox, chromium, pages} = world;
    const page = await blog();
    const vase = page.locator('img[src*="vase-7"]');
    const [popup] = await Promise.all([chromium.nextPopup(), chooseMenuItem(screen, vase, 'p')]);
    const chosen = tilesOf(popup).and(popup.locator('[aria-selected=true]'));
    await chosen.waitFor();
    expect(await chosen.getAttribute('aria-label')).toContain('A glazed vase');
    expect(await popup.getByRole('textbox', {name: 'Link'}).inputValue()).toBe(`${pages.origin}/shop.html`);
    await chooseBoard(popup, 'Kitchen');
    await pinButton(popup).click();
    await popup.getByRole('status').filter({hasText: 'Pinned to'}).waitFor();
    const pin = sandbox.pins().at(-1);
    expect(pin?.bytes.equals(await bytesOf(`${pages.origin}/pictures/vase-7-400x600.jpg`))).toBe(true);
    await page.close();
  });

  test('right-click on an image without markup of its own keeps the page’s link', async () => {
    const {chromium, pages} = world;
    const page = await blog();
    const tart = page.locator('img[src*="tart-4-1080"]');
    const [popup] = await Promise.all([chromium.nextPopup(), chooseMenuItem(screen, tart, 'p')]);
    await tilesOf(popup).and(popup.locator('[aria-selected=true]')).waitFor();
    expect(await popup.getByRole('textbox', {name: 'Link'}).inputValue()).toBe(`${pages.origin}/blog.html`);
    await page.close();
  });

  test('right-click on an image whose author says nopin: it is not offered, and the popup says why', async () => {
    const {chromium} = world;
    const page = await blog();
    const forbidden = page.locator('img[data-pin-nopin]').first();
    const [popup] = await Promise.all([chromium.nextPopup(), chooseMenuItem(screen, forbidden, 'p')]);
    await popup
      .getByText(/author asks/i)
      .first()
      .waitFor();
    expect(await tilesOf(popup).and(popup.locator('[aria-selected=true]')).count()).toBe(0);
    await page.close();
  });

  test('Alt+Shift+L pins the best image to the last board at once, and the notice undoes it', async () => {
    const {sandbox} = world;
    const page = await blog();
    const before = sandbox.pins().length;
    await pressShortcut(screen, page, 'alt+shift+l');
    await expect.poll(() => sandbox.pins().length, {timeout: 10_000}).toBe(before + 1);
    expect(sandbox.pins().at(-1)?.boardId).toBe(sandbox.boards.find(({name}) => name === 'Kitchen ideas')?.id);
    await pressNoticeButton(screen);
    await expect.poll(() => sandbox.pins().length, {timeout: 10_000}).toBe(before);
    await page.close();
  });

  test('Alt+Shift+L pins the displayed picture where the one that its author names does not load', async () => {
    const {sandbox, chromium} = world;
    const picture = await renderPicture({scene: 'vase', width: 400, height: 600, format: 'jpeg', seed: 3});
    const site = await serveOnLoopback((request, response) => {
      if (request.url === '/') response.setHeader('content-type', 'text/html').end(PAGE_WITH_BROKEN_MEDIA);
      else if (request.url === '/shown.jpg') response.setHeader('content-type', 'image/jpeg').end(picture);
      else response.writeHead(404).end();
    });
    const page = await chromium.openPage(`${site.origin}/`);
    const before = sandbox.pins().length;
    await pressShortcut(screen, page, 'alt+shift+l');
    await expect.poll(() => sandbox.pins().length, {timeout: 10_000}).toBe(before + 1);
    expect(sandbox.pins().at(-1)?.bytes.equals(picture)).toBe(true);
    await page.close();
    await site.close();
  });

  test('Alt+Shift+L pressed twice pins once', async () => {
    const {sandbox, pages, chromium} = world;
    const page = await chromium.openPage(`${pages.origin}/single.html`);
    const before = sandbox.pins().length;
    await pressShortcut(screen, page, 'alt+shift+l');
    await pressShortcut(screen, page, 'alt+shift+l');
    // A press over another page, after those two, has its pin: they have been heard.
    const other = await chromium.openPage(`${pages.origin}/shop.html`);
    await pressShortcut(screen, other, 'alt+shift+l');
    await expect.poll(() => sandbox.pins().length, {timeout: 10_000}).toBe(before + 2);
    const posts = sandbox.requests.filter(({method, path}) => method === 'POST' && path === '/v5/pins');
    expect(posts.filter(({body}) => body.includes('single.html'))).toHaveLength(1);
    await Promise.all([page.close(), other.close()]);
  });
});
