import type {Page} from 'playwright';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {type CorpusPicture, movingPicture, named, pictureCorpus} from '../support/picture-corpus';
import {type LadderSite, startLadderSite} from './ladder-site';
import {recordsOf} from './outbox-steps';
import {chooseBoard, connectAccount, openWorld, pinButton, type World} from './world';

let world: World;
let site: LadderSite;
let options: Page;
let moving: CorpusPicture;
let jpeg: CorpusPicture;

beforeAll(async () => {
  moving = await movingPicture();
  jpeg = named(await pictureCorpus(), 'turned-1-333x517');
  site = await startLadderSite([moving, jpeg]);
  world = await openWorld();
  options = await connectAccount(world);
});

afterAll(async () => {
  await world.close();
  await site.close();
});

/** Pins the one picture that a page shows from this address by the popup's own hand. */
const pinShown = async (src: string): Promise<Page> => {
  const page = await world.chromium.openPage(site.page);
  await page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    document.body.append(image);
    await image.decode();
  }, src);
  const popup = await world.chromium.clickToolbar(page);
  await chooseBoard(popup, 'Kitchen');
  await pinButton(popup).click();
  return popup;
};

/** How many rungs each item has left behind; the items lie in no order. */
const rungsLeft = async (): Promise<number[]> => {
  const items = await recordsOf(options, 'outbox');
  return items.map(({tried}) => (tried as unknown[]).length); // as the outbox writes it
};

test.each([
  ['that moves is said to have gone as its first frame', () => site.addressOf('gated', moving), /First frame/, 1],
  ['taken from the screen is said to be', () => site.shownOnly(jpeg), /As shown on the screen: 333×517/, 2],
])('a picture %s, in the popup and in the history', async (_, address, words, left) => {
  const popup = await pinShown(address());
  const status = popup.getByRole('status');
  await status.filter({hasText: 'Pinned to Kitchen ideas'}).waitFor();
  await status.filter({hasText: words}).waitFor();
  expect(await rungsLeft()).toContain(left);
  await options.reload();
  await options.getByRole('listitem').filter({hasText: words}).waitFor();
  await popup.close();
});
