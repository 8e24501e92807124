import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type HoldingFront, openHoldingFront, type Reply} from '../support/holding-front';
import {renderPicture, type SceneName} from '../support/pictures';
import {openWorld, tileOf, type World} from './world';

/** Chromium is led to loopback for every name under pinimg.com; this one is no server of Pinterest's. */
const BLOG = 'blog.pinimg.com';
const UPLOADS = '/wp-content/uploads';

type Size = readonly [width: number, height: number];

/** What the blog has beside its thumbnails of 300 × 200. */
const PICTURES: Readonly<Record<string, Size>> = {
  leeks: [1_500, 1_000],
  'tart-scaled': [1_200, 800],
  vase: [1_200, 1_200],
  coffee: [60, 40],
};
const NAMES: readonly SceneName[] = ['leeks', 'tart', 'vase', 'coffee', 'sea'];

const page = `<!doctype html><title>Leeks</title>${NAMES.map(
  (name) => `<img src="${UPLOADS}/${name}-300x200.jpg" alt="A picture of ${name}">`,
).join('')}`;

const asked: string[] = [];
const notFound: Reply = {status: 404, headers: {'content-type': 'text/plain'}, body: Buffer.from('Not found')};

const picture = async (name: string, [width, height]: Size): Promise<Reply> => {
  const scene = NAMES.find((one) => name.startsWith(one)) ?? 'sea';
  const body = await renderPicture({scene, width, height, format: 'jpeg', seed: 3});
  return {status: 200, headers: {'content-type': 'image/jpeg'}, body};
};

const blog = async (path: string): Promise<Reply> => {
  asked.push(path);
  if (path === '/') return {status: 200, headers: {'content-type': 'text/html'}, body: Buffer.from(page)};
  const [, name = '', thumbnail] = /\/([\w-]+?)(-300x200)?\.jpg$/.exec(path) ?? [];
  const size = thumbnail === undefined ? PICTURES[name] : ([300, 200] as const);
  return size === undefined ? notFound : picture(name, size);
};

let front: HoldingFront;
let world: World;

beforeAll(async () => {
  world = await openWorld({
    standBefore: async (sandbox) => {
      front = await openHoldingFront(new URL(sandbox.url).origin, async (host, path) =>
        host === BLOG ? blog(path) : null,
      );
      return front;
    },
  });
});

afterAll(async () => {
  await world.close();
  await front.close();
});

const addressOf = (name: string) => `https://${BLOG}${UPLOADS}/${name}.jpg`;

/** Chooses a picture once its tile says this size, and reads which address Pinterest's form is opened with. */
const mediaSent = async (name: SceneName, size: RegExp): Promise<string | null> => {
  const {chromium} = world;
  const popup = await chromium.clickToolbar(await chromium.openPage(`https://${BLOG}/`));
  const tile = tileOf(popup, new RegExp(`A picture of ${name}.*${size.source}`));
  await tile.click();
  const opened = chromium.context.waitForEvent('page');
  await popup.getByRole('button', {name: /^Continue on Pinterest/}).click();
  const form = await opened;
  await form.waitForLoadState();
  const media = new URL(form.url()).searchParams.get('media');
  await form.close();
  return media;
};

describe('a page that shows thumbnails', () => {
  test('has its originals pinned where they are there', async () => {
    expect(await mediaSent('leeks', /1,?500/)).toBe(addressOf('leeks'));
  });

  test('has a picture marked whose original was sent, and no other', async () => {
    const {chromium} = world;
    expect(await mediaSent('leeks', /1,?500/)).toBe(addressOf('leeks'));
    const popup = await chromium.clickToolbar(await chromium.openPage(`https://${BLOG}/`));
    await tileOf(popup, /^A picture of leeks.*, sent to Pinterest$/).waitFor();
    expect(await tileOf(popup, /, sent to Pinterest$/).count()).toBe(1);
    await popup.close();
  });

  test('has the next best pinned where the original is gone', async () => {
    expect(await mediaSent('tart', /1,?200/)).toBe(addressOf('tart-scaled'));
  });

  test('has its own pictures pinned where the guess is gone, another crop, or a placeholder', async () => {
    const {chromium} = world;
    asked.length = 0;
    const popup = await chromium.clickToolbar(await chromium.openPage(`https://${BLOG}/`));
    // The last guess for each: by then the ones before were looked at and refused.
    for (const name of ['sea', 'vase', 'coffee']) {
      await expect.poll(() => asked).toContain(`${UPLOADS}/${name}-scaled.jpg`);
      expect(asked).toContain(`${UPLOADS}/${name}.jpg`);
    }
    await popup.close();
    for (const name of ['sea', 'vase', 'coffee'] as const) {
      expect(await mediaSent(name, /300.*200/)).toBe(addressOf(`${name}-300x200`));
    }
  });
});
