import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {waitUntil} from '../support/wait-until';
import {add, image, type LateSite, openLateSite} from './late-site';
import {tilesOf} from './world';

let site: LateSite;

beforeAll(async () => {
  site = await openLateSite();
});

afterAll(() => site.close());

describe('on a page whose pictures our own pages may not load', () => {
  const thumbnails = (popup: Page): Promise<number> =>
    popup.locator('[role=option] img[src^="data:image/jpeg"]').count();

  test('one that had not come yet is shown once it has', async () => {
    const page = await site.visit(image('one'));
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/slow*', async (route) => {
      await held;
      await route.continue();
    });
    await add(page, image('slow'));
    const popup = await site.chromium.clickToolbar(page);
    const slow = tilesOf(popup).filter({hasText: '127.0.0.1'});
    await slow.waitFor();
    expect(await thumbnails(popup)).toBe(1);
    release();
    await slow.waitFor({state: 'detached'});
    expect(await thumbnails(popup)).toBe(2);
    await page.close();
  });

  test('more than can be drawn at once are all shown in the end', async () => {
    const large = Array.from({length: 9}, (_, index) => image('large').replace('600x400', `${4_000 + index}x3000`));
    const page = await site.visit(large.join(''));
    const popup = await site.chromium.clickToolbar(page);
    await tilesOf(popup).nth(8).waitFor();
    // To draw one copy takes a busy machine half a second.
    await waitUntil(async () => (await thumbnails(popup)) === 9, {what: 'all are shown', deadlineMs: 30_000});
    await page.close();
  });
});
