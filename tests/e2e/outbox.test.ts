import type {Page} from 'playwright';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {type HoldingFront, openHoldingFront} from '../support/holding-front';
import {raiseDatabase} from './other-database';
import {forgetPacing, itemFor, nudge, putOnDisk, recordsOf} from './outbox-steps';
import {pinRequests} from './pin-requests';
import {chooseBoard, connectAccount, openPopupOn, openWorld, pinButton, tilesOf, type World} from './world';

let world: World;
let front: HoldingFront;
let options: Page;

beforeAll(async () => {
  world = await openWorld({
    standBefore: async ({web}) => {
      front = await openHoldingFront(new URL(web).origin);
      return front;
    },
  });
  options = await connectAccount(world);
});

afterEach(() => world.sandbox.faults.set([]));

afterAll(async () => {
  await world.close();
  await front.close();
});

const told = (popup: Page, text: string) => popup.getByRole('status').filter({hasText: text}).waitFor();

const ready = async (path = 'single.html') => {
  const opened = await openPopupOn(world, path);
  if (!path.startsWith('single.html')) await tilesOf(opened.popup).first().click();
  await chooseBoard(opened.popup, 'Small gardens');
  return opened;
};

const badge = async (): Promise<string> =>
  (await world.chromium.worker()).evaluate(() => chrome.action.getBadgeText({}));

const posts = () => pinRequests(world.sandbox);

describe('a pin that was saved', () => {
  test('goes out although the popup is closed at once after Enter', async () => {
    const {sandbox} = world;
    const before = sandbox.pins().length;
    const {popup} = await ready();
    await pinButton(popup).focus();
    await popup.keyboard.press('Enter');
    await popup.close();
    await expect.poll(() => sandbox.pins().length, {timeout: 20_000}).toBe(before + 1);
  });

  test('of which the worker died in mid-request is pinned once, and resolves by itself', async () => {
    const {sandbox, chromium} = world;
    const before = sandbox.pins().length;
    const {page, popup} = await ready();
    const held = front.hold('/v5/pins', 'answer');
    await pinButton(popup).click();
    await held.reached;
    await popup.close();
    await chromium.stopWorker();
    held.release();
    expect(sandbox.pins()).toHaveLength(before + 1);
    const again = await chromium.clickToolbar(page);
    await told(again, 'Pinned to Small gardens');
    await expect.poll(badge).toBe('');
    expect(sandbox.pins()).toHaveLength(before + 1);
    await again.close();
  });

  test('is written down before its request leaves, and counted on the button until it is pinned', async () => {
    const {popup} = await ready();
    const held = front.hold('/v5/pins', 'request');
    await pinButton(popup).click();
    await held.reached;
    const records = await recordsOf(options, 'outbox');
    expect(records.map(({state}) => state)).toContainEqual(expect.objectContaining({kind: 'sending'}));
    await expect.poll(badge).toBe('1');
    held.release();
    await told(popup, 'Pinned to Small gardens');
    await expect.poll(badge).toBe('');
    await popup.close();
  });

  test('is one, whichever of two windows with the same form sends it', async () => {
    const {sandbox, chromium} = world;
    const before = sandbox.pins().length;
    const {popup} = await ready('single.html?two');
    const address = popup.url();
    await popup.close();
    const tabId = await options.evaluate(async () => {
      const held = Object.entries(await chrome.storage.session.get(null));
      return held
        .find(([key, value]) => key.startsWith('draft.') && JSON.stringify(value).includes('?two'))?.[0]
        .slice(6);
    });
    // Both take up the draft that the popup left.
    const windows = await Promise.all([1, 2].map(() => chromium.openPage(`${address}?tab=${tabId}`)));
    await Promise.all(windows.map((one) => pinButton(one).waitFor()));
    await Promise.all(windows.map((one) => pinButton(one).evaluate((button: HTMLElement) => button.click())));
    await Promise.all(windows.map((one) => told(one, 'Pinned to Small gardens')));
    expect(sandbox.pins()).toHaveLength(before + 1);
    await Promise.all(windows.map((one) => one.close()));
  });

  test('waits while Pinterest is busy, and goes out by itself', async () => {
    const {sandbox} = world;
    const before = sandbox.pins().length;
    sandbox.faults.set(['POST /pins nth=1 status=429/1 retry-after=60']);
    const {popup} = await ready();
    await pinButton(popup).click();
    await told(popup, 'Next try by itself');
    await told(popup, 'Saved');
    expect(sandbox.pins()).toHaveLength(before);
    await popup.getByRole('button', {name: 'Undo'}).click();
    await told(popup, 'Taken back');
    await expect.poll(badge).toBe('');
    await popup.close();
    await forgetPacing(world);
  });
});

describe('what cannot be written down', () => {
  test('is never said to be saved; the form stays as it was, and nothing is sent', async () => {
    const before = posts();
    const {popup} = await ready();
    await popup.getByRole('textbox', {name: 'Title'}).fill('My own words');
    await popup.evaluate(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await pinButton(popup).click();
    await popup.getByRole('alert').filter({hasText: 'not saved'}).waitFor();
    expect(await popup.getByText('Saved', {exact: true}).count()).toBe(0);
    expect(await popup.getByRole('textbox', {name: 'Title'}).inputValue()).toBe('My own words');
    expect(posts()).toBe(before);
    await popup.close();
  });
});

describe('a damaged record', () => {
  test('hides none of the others, and is not lost', async () => {
    const {sandbox, pages} = world;
    const before = sandbox.pins().length;
    const good = await itemFor(world, options, {mediaUrl: `${pages.origin}/pictures/vase-7-400x600.jpg`});
    await putOnDisk(options, [{id: 'damaged', sendingId: 1, state: 'none'}, good]);
    await expect.poll(() => sandbox.pins().length, {timeout: 20_000}).toBe(before + 1);
    expect(await recordsOf(options, 'outbox')).toContainEqual({id: 'damaged', sendingId: 1, state: 'none'});
  });
});

describe('a private window', () => {
  test('leaves nothing on disk, and its pin goes out all the same', async () => {
    const {sandbox, pages} = world;
    const mediaUrl = `${pages.origin}/pictures/leeks-3-1200x800.jpg`;
    const item = await itemFor(world, options, {mediaUrl, pageHost: 'secret.example'});
    const before = sandbox.pins().length;
    await options.evaluate((one) => chrome.storage.session.set({[`outbox.${Reflect.get(one, 'id')}`]: one}), item);
    await nudge(options);
    await expect.poll(() => sandbox.pins().length, {timeout: 20_000}).toBe(before + 1);
    await expect.poll(badge).toBe('');
    const onDisk = await Promise.all(
      ['outbox', 'ledger', 'claims', 'pacing'].map((store) => recordsOf(options, store)),
    );
    const local = await options.evaluate(() => chrome.storage.local.get(null));
    const text = JSON.stringify([onDisk, local]);
    for (const trace of [mediaUrl, 'secret.example', Reflect.get(item, 'id'), sandbox.pins().at(-1)?.id]) {
      expect(text).not.toContain(trace);
    }
  });
});

describe('a database that a later version has written', () => {
  test('is told of, and stays as it is', async () => {
    const {popup} = await ready();
    await popup.getByRole('textbox', {name: 'Title'}).fill('My own words');
    const before = await recordsOf(options, 'outbox');
    await raiseDatabase(options, 1_000);
    await pinButton(popup).click();
    await popup.getByRole('alert').filter({hasText: 'A later version of Pinmarklet'}).waitFor();
    expect(await popup.getByRole('textbox', {name: 'Title'}).inputValue()).toBe('My own words');
    expect(await recordsOf(options, 'outbox')).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
    await popup.close();
  });
});
