import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {OutboxState} from '../../src/domain/outbox-item';
import {type CorpusPicture, pictureCorpus} from '../support/picture-corpus';
import {faultsOf} from './ladder-faults';
import {type LadderSite, startLadderSite, WAYS, type Way} from './ladder-site';
import {pinRequests} from './pin-requests';
import {sendPins} from './send-pins';
import {connectAccount, openWorld, type World} from './world';

let world: World;
let corpus: readonly CorpusPicture[];
let site: LadderSite;
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

/** A `blob:` address that only the page knows. */
const blobOf = (address: string): Promise<string> =>
  page.evaluate(async (address) => {
    const [, type = '', body = ''] = /^data:([^;]*);base64,(.*)$/.exec(address) ?? [];
    const bytes = Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
    return URL.createObjectURL(new Blob([bytes], {type}));
  }, address);

/** Sent off together; with every step of one the popup is told of all. */
const TOGETHER = 10;

/** How many requests a picture takes: one more where its address has to be refused first. */
const postsOf = (way: Way, {type}: CorpusPicture): number => {
  const isKnown = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'].includes(type);
  return way === 'gated' || (way === 'open' && !isKnown) ? 2 : 1;
};

const posts = () => pinRequests(world.sandbox);

describe('a picture', () => {
  test.each(WAYS)(
    'that lies %s arrives in every format, whole, upright and by the first way that bears',
    async (way) => {
      const {sandbox} = world;
      const before = [sandbox.pins().length, posts()] as const;
      const sent = await Promise.all(
        corpus.map(async (picture) => {
          const address = site.addressOf(way, picture);
          return {title: picture.name, mediaUrl: way === 'blob' ? await blobOf(address) : address};
        }),
      );
      const answers: OutboxState[] = [];
      for (let at = 0; at < sent.length; at += TOGETHER) {
        const some = sent.slice(at, at + TOGETHER);
        answers.push(...(await sendPins((act, input) => popup.evaluate(act, input), sandbox, site.page, some)));
      }
      const {faults, least} = await faultsOf(corpus, answers, sandbox.pins().slice(before[0]));
      expect(faults, `the least like one: ${least}`).toEqual([]);
      expect(posts() - before[1]).toBe(corpus.reduce((sum, picture) => sum + postsOf(way, picture), 0));
    },
    180_000,
  );
});
