import type {Page} from 'playwright';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {type CorpusPicture, movingPicture, named, pictureCorpus} from '../support/picture-corpus';
import {renderPicture} from '../support/pictures';
import {faultsOf} from './ladder-faults';
import {LARGE_BYTES, type LadderSite, startLadderSite} from './ladder-site';
import {pinRequests} from './pin-requests';
import {type Sent, sendPins, troubleIn} from './send-pins';
import {chooseBoard, connectAccount, openWorld, pinButton, type World} from './world';

let world: World;
let site: LadderSite;
let page: Page;
let jpeg: CorpusPicture;
let webp: CorpusPicture;
let moving: CorpusPicture;
let small: CorpusPicture;

beforeAll(async () => {
  const corpus = await pictureCorpus();
  jpeg = named(corpus, 'turned-1-333x517');
  webp = named(corpus, 'webp-holed-640x480');
  moving = await movingPicture();
  const seen = await renderPicture({scene: 'hills', width: 90, height: 300, format: 'png', seed: 1});
  small = {name: 'small', type: 'image/png', bytes: seen, seen, width: 90, height: 300};
  site = await startLadderSite([jpeg, webp, moving, small]);
  world = await openWorld();
  await connectAccount(world);
});

beforeEach(async () => {
  await page?.close();
  page = await world.chromium.openPage(site.page);
});

afterAll(async () => {
  await world.close();
  await site.close();
});

const posts = () => pinRequests(world.sandbox);

const send = async (sent: Sent) => {
  const popup = await world.chromium.clickToolbar(page);
  const evaluate: Parameters<typeof sendPins>[0] = (act, input) => popup.evaluate(act, input);
  const [answer] = await sendPins(evaluate, world.sandbox, site.page, [sent]);
  await popup.close();
  return answer ?? expect.fail('no answer');
};

const troubleOf = async (sent: Sent) => {
  return troubleIn(await send(sent));
};

/** Puts a picture of another origin on the page, which may show it and no more. */
const show = (picture: CorpusPicture, style: string): Promise<void> =>
  page.evaluate(
    async ([src, style]) => {
      const image = new Image();
      image.src = src;
      image.style.cssText = style;
      document.body.append(image);
      await image.decode();
    },
    [site.shownOnly(picture), style] as const,
  );

/** Sends what the page shows and nobody can read. */
const sendShown = (picture: CorpusPicture) => send({mediaUrl: site.shownOnly(picture), title: picture.name});

describe('a picture that a page shows and cannot read', () => {
  test('is taken from the screen, and from nothing around it', async () => {
    await show(jpeg, 'margin: 60px 80px; border: 0');
    const {sandbox} = world;
    const before = sandbox.pins().length;
    const answer = await sendShown(jpeg);
    expect((await faultsOf([jpeg], [answer], sandbox.pins().slice(before))).faults).toEqual([]);
  });

  test('is brought into sight for it, and the page stands where it stood after', async () => {
    await show(jpeg, 'margin: 3000px 0');
    await page.evaluate(() => scrollTo(0, 700));
    const {sandbox} = world;
    const before = sandbox.pins().length;
    const answer = await sendShown(jpeg);
    expect((await faultsOf([jpeg], [answer], sandbox.pins().slice(before))).faults).toEqual([]);
    expect(await page.evaluate(() => scrollY)).toBe(700);
  });

  test.each([
    ['covered', 'z-index: -1; position: relative', 'position: fixed; inset: 0; background: #fff'],
    ['larger than the window', 'width: 3000px', 'display: none'],
  ])('is not taken where it is %s', async (_, style, curtain) => {
    await show(jpeg, style);
    await page.evaluate((style) => {
      const div = document.createElement('div');
      div.style.cssText = style;
      document.body.append(div);
    }, curtain);
    const before = posts();
    expect(await troubleOf({mediaUrl: site.shownOnly(jpeg), title: 'Unseen'})).toEqual({kind: 'hidden'});
    expect(posts()).toBe(before);
  });
});

describe('a canvas', () => {
  test('is pinned as it was drawn, by the popup’s own hand', async () => {
    const {sandbox, chromium} = world;
    const before = sandbox.pins().length;
    await page.evaluate(
      async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
        canvas.getContext('2d')?.drawImage(image, 0, 0);
        document.body.append(canvas);
      },
      site.addressOf('data', jpeg),
    );
    const popup = await chromium.clickToolbar(page);
    await chooseBoard(popup, 'Kitchen');
    await pinButton(popup).click();
    await popup.getByRole('status').filter({hasText: 'Pinned to Kitchen ideas'}).waitFor();
    const drawn = sandbox.pins().slice(before);
    const pictures = drawn.map((pin) => ({...pin, title: jpeg.name}));
    expect((await faultsOf([jpeg], [], pictures)).faults).toEqual([]);
    await popup.close();
  });
});

describe('a carousel', () => {
  test('of which one picture has to go as bytes goes as bytes altogether', async () => {
    const {sandbox} = world;
    const before = [sandbox.pins().length, posts()] as const;
    const carousel = [
      {mediaUrl: site.addressOf('open', jpeg), title: 'First'},
      {mediaUrl: site.addressOf('gated', webp), title: 'Second'},
    ];
    const answer = await send({mediaUrl: site.addressOf('open', jpeg), title: 'Both', carousel});
    const [pin, ...more] = sandbox.pins().slice(before[0]);
    expect(more).toEqual([]);
    expect(pin?.media, JSON.stringify(answer)).toMatchObject({
      kind: 'carousel',
      slots: [
        {title: 'First', picture: {contentType: 'image/jpeg', width: jpeg.width, height: jpeg.height}},
        {title: 'Second', picture: {contentType: 'image/png', width: webp.width, height: webp.height}},
      ],
    });
    expect(posts() - before[1]).toBe(2);
  });
});

describe('a picture that moves', () => {
  test('goes as its first frame where its address is of no use', async () => {
    const {sandbox} = world;
    const before = sandbox.pins().length;
    const answer = await send({mediaUrl: site.addressOf('gated', moving), title: 'moving'});
    expect((await faultsOf([moving], [answer], sandbox.pins().slice(before))).faults).toEqual([]);
  });
});

describe('a picture beyond Pinterest’s measure', () => {
  const tooSmall = {kind: 'tooSmall', width: 90, height: 300, least: 100};

  test.each(['data', 'blob'] as const)(
    'that is too small, and lies %s, is told so with its figures, unsent',
    async (way) => {
      const before = posts();
      const address = site.addressOf('data', small);
      const mediaUrl =
        way === 'data'
          ? address
          : await page.evaluate(async (address) => {
              const bytes = Uint8Array.from(atob(address.split(',')[1] ?? ''), (character) => character.charCodeAt(0));
              return URL.createObjectURL(new Blob([bytes], {type: 'image/png'}));
            }, address);
      expect(await troubleOf({mediaUrl, title: 'Small'})).toEqual(tooSmall);
      expect(posts()).toBe(before);
    },
  );

  test('that can only be had from the screen, and is too small there, is told so with its figures, unsent', async () => {
    await show(small, 'margin: 60px 80px; border: 0');
    const before = posts();
    expect(troubleIn(await sendShown(small))).toEqual(tooSmall);
    expect(posts()).toBe(before);
  });

  test('that is too large is told so with its figures, unread and unsent', async () => {
    const before = world.sandbox.pins().length;
    const trouble = await troubleOf({mediaUrl: site.large, title: 'Large'});
    expect(trouble).toEqual({kind: 'tooLarge', bytes: LARGE_BYTES, most: 60_000_000});
    expect(world.sandbox.pins()).toHaveLength(before);
  });
});
