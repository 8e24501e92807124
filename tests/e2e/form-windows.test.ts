import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openPopupOn, openWorld, selectTiles, tilesOf, type World} from './world';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

const formsOf = ({chromium}: World): readonly Page[] =>
  chromium.context.pages().filter((page) => page.url().includes('/pin/create/button/'));

const nextForm = async (act: () => Promise<unknown>): Promise<Page> => {
  const opened = world.chromium.context.waitForEvent('page');
  await act();
  const form = await opened;
  await form.waitForURL(/pin\/create\/button/);
  return form;
};

describe('several pictures on Pinterest’s form', () => {
  test('open one window at a time, the next when the last is closed, until they are stopped', async () => {
    const {page, popup} = await openPopupOn(world, 'blog.html');
    await selectTiles(popup, [0, 1, 2, 3]);
    const first = await nextForm(() => popup.getByRole('button', {name: 'Continue on Pinterest: 4 images'}).click());
    expect(formsOf(world)).toHaveLength(1);
    const second = await nextForm(() => first.close());
    expect(new URL(second.url()).searchParams.get('media')).not.toBe(new URL(first.url()).searchParams.get('media'));
    await popup.close();
    await world.chromium.stopWorker();
    const third = await nextForm(() => second.close());
    expect(formsOf(world)).toHaveLength(1);

    const again = await world.chromium.clickToolbar(page);
    await again.getByRole('status').filter({hasText: 'On Pinterest’s form: 3 of 4'}).waitFor();
    await again.getByRole('button', {name: 'Stop after this one'}).click();
    await again.getByRole('status').filter({hasText: '3 of 4 opened on Pinterest’s form'}).waitFor();
    await third.close();
    await again.getByRole('button', {name: 'Back to the form'}).click();
    await tilesOf(again).first().waitFor();
    expect(await tilesOf(again).and(again.locator('[aria-selected=true]')).count()).toBe(1);
    expect(formsOf(world)).toEqual([]);
    await again.close();
  });
});
