import {randomUUID} from 'node:crypto';
import type {Page} from 'playwright';
import sharp from 'sharp';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type CorpusPicture, pictureCorpus} from '../support/picture-corpus';
import {ssim} from '../support/ssim';
import {startLadderSite, WAYS, type Way} from './ladder-site';
import {connectAccount, openWorld, type World} from './world';

let world: World;
let corpus: readonly CorpusPicture[];
let site: Awaited<ReturnType<typeof startLadderSite>>;
let page: Page;
let popup: Page;

beforeAll(async () => {
  corpus = await pictureCorpus();
  site = await startLadderSite(corpus);
  world = await openWorld();
  await connectAccount(world);
  page = await world.chromium.openPage(site.page);
  popup = await world.chromium.clickToolbar(page);
});

afterAll(async () => {
  await world.close();
  await site.close();
});

/** Pins one picture as the popup does: the one place that knows by which message. */
const pin = async (mediaUrl: string): Promise<unknown> => {
  const [board] = world.sandbox.boards;
  const place = {boardId: board?.id, boardName: board?.name, boardSectionId: null, boardSectionName: null};
  const draft = {mediaUrl, link: site.page, title: 'T', description: '', altText: '', pinId: null};
  const input = {id: randomUUID(), draft, mode: 'api', place, isPrivate: false};
  return popup.evaluate(
    async ([input, pageUrl]) => {
      const [tab] = await chrome.tabs.query({active: true, currentWindow: true});
      const foundIn = {tabId: tab?.id, pageUrl};
      return chrome.runtime.sendMessage({name: 'pins/create', input: {...input, foundIn}});
    },
    [input, site.page] as const,
  );
};

/** A `blob:` address that only the page knows. */
const blobOf = (address: string): Promise<string> =>
  page.evaluate(async (address) => {
    const [, type = '', body = ''] = /^data:([^;]*);base64,(.*)$/.exec(address) ?? [];
    const bytes = Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
    return URL.createObjectURL(new Blob([bytes], {type}));
  }, address);

/** How many requests a picture takes: one more where its address has to be refused first. */
const postsOf = (way: Way, {type}: CorpusPicture): number => {
  const isKnown = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'].includes(type);
  return way === 'gated' || (way === 'open' && !isKnown) ? 2 : 1;
};

const posts = () => world.sandbox.requests.filter(({method, path}) => method === 'POST' && path === '/v5/pins').length;

describe('a picture', () => {
  test.each(WAYS)(
    'that lies %s arrives in every format, whole, upright and by the first way that bears',
    async (way) => {
      const faults: string[] = [];
      let worst = 1;
      for (const picture of corpus) {
        const address = site.addressOf(way === 'blob' ? 'data' : way, picture);
        const before = [world.sandbox.pins().length, posts()] as const;
        const answer = await pin(way === 'blob' ? await blobOf(address) : address);
        const stored = world.sandbox.pins().at(-1);
        if (stored === undefined || world.sandbox.pins().length !== before[0] + 1) {
          faults.push(`${picture.name}: ${JSON.stringify(answer)}`);
          continue;
        }
        const {autoOrient} = await sharp(stored.bytes).metadata();
        const likeness = await ssim(picture.seen, stored.bytes);
        worst = Math.min(worst, likeness);
        const size = `${autoOrient.width}x${autoOrient.height}`;
        if (size !== `${picture.width}x${picture.height}`) faults.push(`${picture.name}: ${size}`);
        if (likeness < 0.98) faults.push(`${picture.name}: likeness ${likeness}`);
        if (posts() - before[1] !== postsOf(way, picture))
          faults.push(`${picture.name}: ${posts() - before[1]} requests`);
      }
      console.log(`${way}: ${corpus.length} pictures, least likeness ${worst.toFixed(4)}`);
      expect(faults).toEqual([]);
    },
    180_000,
  );
});
