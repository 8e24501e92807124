import type {Page} from 'playwright';
import sharp from 'sharp';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serveOnLoopback} from '../sandbox/testing/serve-on-loopback';
import {chooseMenuItem} from '../support/hands';
import {renderPicture} from '../support/pictures';
import {type Screen, startScreen} from '../support/screen';
import {chooseBoard, connectAccount, openPopupOn, openWorld, pinButton, tileOf, tilesOf, type World} from './world';

const PAGE = `<!doctype html><title>Glazing by hand</title><style>body { font: 20px serif; margin: 40px }</style>
  <h1>Glazing</h1>
  <p id="words">Dip it once, and wait for a minute.</p>
  <p><a href="/vase.jpg">the finished vase</a></p>
  <video id="posterless" muted width="480" height="320"></video>
  <video id="waiting" width="480" height="320" poster="/poster.jpg"></video>
  <script>
    const canvas = document.createElement('canvas');
    Object.assign(canvas, {width: 480, height: 320});
    const pen = canvas.getContext('2d');
    const paint = () => { pen.fillStyle = '#c03020'; pen.fillRect(0, 0, 480, 320); };
    paint();
    const recorder = new MediaRecorder(canvas.captureStream(30), {mimeType: 'video/webm'});
    const timer = setInterval(paint, 30);
    recorder.ondataavailable = ({data}) => {
      clearInterval(timer);
      const [posterless, waiting] = document.querySelectorAll('video');
      posterless.src = URL.createObjectURL(data);
      waiting.src = URL.createObjectURL(data);
      posterless.onplaying = () => { posterless.pause(); document.documentElement.dataset.film = 'ready'; };
      void posterless.play();
    };
    recorder.start();
    setTimeout(() => recorder.stop(), 400);
  </script>`;

let screen: Screen;
let world: World;
let site: Awaited<ReturnType<typeof serveOnLoopback>>;
let pictures: Readonly<Record<string, Buffer>>;

const hasScreen = process.platform === 'linux';
if (!hasScreen) console.log('real clicks on a screen: skipped, they need Xvfb and so Linux');

beforeAll(async () => {
  if (!hasScreen) return;
  pictures = {
    '/vase.jpg': await renderPicture({scene: 'vase', width: 800, height: 1200, format: 'jpeg', seed: 3}),
    '/poster.jpg': await renderPicture({scene: 'chair', width: 960, height: 640, format: 'jpeg', seed: 3}),
  };
  site = await serveOnLoopback((request, response) => {
    const picture = pictures[request.url ?? ''];
    if (picture !== undefined) response.setHeader('content-type', 'image/jpeg').end(picture);
    else response.setHeader('content-type', 'text/html').end(PAGE);
  });
  screen = await startScreen();
  world = await openWorld({display: screen.display});
  await (await connectAccount(world)).close();
});

afterAll(async () => {
  await world.close();
  await screen.close();
  await site.close();
});

const openSite = async (): Promise<Page> => {
  const page = await world.chromium.openPage(`${site.origin}/`);
  await page.locator('html[data-film=ready]').waitFor();
  return page;
};

/** Right-clicks, chooses our item, and waits for what the popup offers. */
const point = async (page: Page, selector: string, ...keys: readonly string[]): Promise<Page> => {
  const [popup] = await Promise.all([
    world.chromium.nextPopup(),
    chooseMenuItem(screen, page.locator(selector), ...keys),
  ]);
  await tilesOf(popup).first().waitFor();
  return popup;
};

const chosen = (popup: Page) => tilesOf(popup).and(popup.locator('[aria-selected=true]'));

const pin = async (popup: Page) => {
  await chooseBoard(popup, 'Kitchen');
  await pinButton(popup).click();
  await popup.getByRole('status').filter({hasText: 'Pinned to Kitchen ideas'}).waitFor();
  const made = world.sandbox.pins().at(-1);
  if (made === undefined) throw new Error('no pin was made');
  return made;
};

describe.skipIf(!hasScreen)('the context menu', () => {
  test('of a link to an image file pins that file, from the page that links to it', async () => {
    const page = await openSite();
    const made = await pin(await point(page, 'a', 'p'));
    expect(made.bytes.equals(pictures['/vase.jpg'] ?? Buffer.of())).toBe(true);
    expect(made).toMatchObject({link: `${site.origin}/`, title: 'Glazing by hand'});
    await page.close();
  });

  test('of a video that has begun pins the frame that it shows', async () => {
    const page = await openSite();
    // The second item that begins with P: the first is the browser's own, picture in picture.
    const popup = await point(page, '#posterless', 'p', 'p', 'Return');
    expect(await chosen(popup).getAttribute('aria-label')).toContain('480 × 320');
    const made = await pin(popup);
    const {data, info} = await sharp(made.bytes).raw().toBuffer({resolveWithObject: true});
    expect([info.width, info.height]).toEqual([480, 320]);
    const [red = 0, green = 0, blue = 0] = data.subarray((160 * 480 + 240) * info.channels);
    expect(red).toBeGreaterThan(150);
    expect(Math.max(green, blue)).toBeLessThan(90);
    expect(made.link).toBe(`${site.origin}/`);
    await page.close();
  });

  test('of a video that has not begun chooses its poster', async () => {
    const page = await openSite();
    const popup = await point(page, '#waiting', 'p', 'p', 'Return');
    await chosen(popup).waitFor();
    const made = await pin(popup);
    expect(made.bytes.equals(pictures['/poster.jpg'] ?? Buffer.of())).toBe(true);
    await page.close();
  });

  test('of a marked text makes it the description', async () => {
    const page = await openSite();
    await page.locator('#words').evaluate((words) => {
      getSelection()?.selectAllChildren(words);
    });
    // Ours is the last but one: below it the browser offers to inspect.
    const popup = await point(page, '#words', 'Up', 'Up', 'Return');
    await tilesOf(popup).first().click();
    expect(await popup.getByRole('textbox', {name: 'Description'}).inputValue()).toBe(
      'Dip it once, and wait for a minute.',
    );
    await popup.close();
    await page.close();
  });

  test('of a page opens the popup, and nothing is chosen', async () => {
    const page = await world.chromium.openPage(`${world.pages.origin}/blog.html`);
    // Below ours the browser offers the page's source, and to inspect.
    const popup = await point(page, 'h1', 'Up', 'Up', 'Up', 'Return');
    expect(await tilesOf(popup).count()).toBeGreaterThan(5);
    expect(await chosen(popup).count()).toBe(0);
    await popup.close();
    await page.close();
  });
});

describe.skipIf(!hasScreen)('a page without pictures', () => {
  test('gives a card of its title, 1000 × 1500, which outlasts the popup and is pinned', async () => {
    const {page, popup} = await openPopupOn(world, 'empty.html');
    await popup.getByRole('button', {name: 'A card with its title'}).click();
    await tileOf(popup, /1000 × 1500/).waitFor();
    await popup.close();
    const again = await world.chromium.clickToolbar(page);
    await chosen(again).waitFor();
    const made = await pin(again);
    const {width, height} = await sharp(made.bytes).metadata();
    expect([width, height]).toEqual([1000, 1500]);
    expect(made.link).toBe(`${world.pages.origin}/empty.html`);
    expect(new Set((await sharp(made.bytes).raw().toBuffer()).subarray(0, 3_000)).size).toBeGreaterThan(1);
    await page.close();
  });

  test('gives what it shows as a picture, to the pixel', async () => {
    const {page, popup} = await openPopupOn(world, 'empty.html?again');
    await popup.getByRole('button', {name: 'What it shows now'}).click();
    await chosen(popup).waitFor();
    const made = await pin(popup);
    const shown = await page.evaluate(() => [innerWidth * devicePixelRatio, innerHeight * devicePixelRatio]);
    const {width, height} = await sharp(made.bytes).metadata();
    expect([width, height]).toEqual(shown);
    await page.close();
  });
});
