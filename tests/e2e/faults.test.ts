import type {Page} from 'playwright';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {forgetPacing, itemFor, nudge, putOnDisk, recordsOf} from './outbox-steps';
import {countPinsAtOnce, pinRequests} from './pin-requests';
import {chooseBoard, connectAccount, openPopupOn, openWorld, pinButton, selectTiles, type World} from './world';

let world: World;
let options: Page;

const {atOnce, answering} = countPinsAtOnce();

beforeAll(async () => {
  world = await openWorld({answering});
  options = await connectAccount(world);
});

afterEach(async () => {
  world.sandbox.faults.set([]);
  await world.chromium.context.setOffline(false);
});
afterAll(() => world.close());

const told = (popup: Page, text: string) =>
  popup.getByRole('status').filter({hasText: text}).waitFor({timeout: 50_000});

/** A popup from which one press pins this many pictures. */
const ready = async (count = 1): Promise<Page> => {
  const {popup} = await openPopupOn(world, count === 1 ? 'single.html' : 'blog.html');
  if (count > 1) await selectTiles(popup, [...Array(count).keys()]);
  await chooseBoard(popup, 'Small gardens');
  await pinButton(popup).waitFor();
  return popup;
};

const posts = () => pinRequests(world.sandbox);

describe('an answer that leaves open whether the pin was made', () => {
  test.each([
    'reset=after',
    'reset=headers',
    'truncate=0',
    'truncate=1',
    'truncate',
    'truncate=-1',
    'malformed=html',
    'malformed=json',
    'malformed=none',
    'malformed=id',
    'status=500 committed',
    'status=502 committed',
    'status=503 committed',
    'status=504 committed',
    'huge=999999999999',
    'bomb=50000000',
  ])('leads to the board, and to one pin: %s', async (fault) => {
    const {sandbox} = world;
    const before = sandbox.pins().length;
    const popup = await ready();
    sandbox.faults.set([`POST /pins nth=1 ${fault}`]);
    await pinButton(popup).click();
    await told(popup, 'Pinned to Small gardens');
    expect(sandbox.pins()).toHaveLength(before + 1);
    expect(posts()).toBe(sandbox.pins().length);
    await popup.close();
  });
});

describe('a refusal of one pin', () => {
  test('is told with its reason, and the others go out', async () => {
    const {sandbox} = world;
    const before = sandbox.pins().length;
    const popup = await ready(3);
    sandbox.faults.set(['POST /pins nth=1 status=404/40']);
    await pinButton(popup).click();
    await told(popup, '2 of 3 pinned');
    expect(sandbox.pins()).toHaveLength(before + 2);
    await popup.close();
  });
});

describe('pins that many ask for at once', () => {
  test('leave one after another', async () => {
    const {sandbox} = world;
    const before = sandbox.pins().length;
    sandbox.faults.set(['POST /pins delay=150']);
    // Before the popup: it closes when a tab comes to the front.
    const another = await world.chromium.openOptions();
    const popup = await ready(4);
    atOnce.most = 0;
    await pinButton(popup).click();
    await Promise.all([options, another, options, another, options, another].map(nudge));
    await told(popup, 'All 4 pinned');
    expect(sandbox.pins()).toHaveLength(before + 4);
    expect(atOnce.most).toBe(1);
    await Promise.all([popup.close(), another.close()]);
  });
});

describe('a browser that is offline', () => {
  test('keeps the pin, says so, and pins once it is back', async () => {
    const {sandbox, chromium} = world;
    const [before, asked] = [sandbox.pins().length, posts()];
    const popup = await ready();
    await chromium.context.setOffline(true);
    await pinButton(popup).click();
    await told(popup, 'Next try by itself');
    await popup.getByText('You are offline').waitFor();
    expect(posts()).toBe(asked);
    await chromium.context.setOffline(false);
    await told(popup, 'Pinned to Small gardens');
    expect(sandbox.pins()).toHaveLength(before + 1);
    await popup.close();
  });
});

describe('an alarm that is lost', () => {
  test('is set again when the worker starts', async () => {
    const {sandbox, chromium} = world;
    const popup = await ready();
    sandbox.faults.set(['POST /pins nth=1 status=429/8 retry-after=600']);
    await pinButton(popup).click();
    await told(popup, 'Next try by itself');
    await popup.close();
    await options.evaluate(() => chrome.alarms.clearAll());
    await chromium.stopWorker();
    await chromium.worker();
    const names = () => options.evaluate(async () => (await chrome.alarms.getAll()).map(({name}) => name));
    await expect.poll(names, {timeout: 30_000}).toContain('outbox');
    await forgetPacing(world);
    const before = sandbox.pins().length;
    const waiting = await recordsOf(options, 'outbox');
    const ids = waiting.flatMap(({id, state}) => (JSON.stringify(state).includes('waiting') ? [id] : []));
    await options.evaluate((all) => chrome.runtime.sendMessage({name: 'outbox/retry', input: {ids: all}}), ids);
    await expect.poll(() => sandbox.pins().length, {timeout: 50_000}).toBe(before + 1);
  });
});

describe('a pin of another account', () => {
  test('stays where it is, and goes nowhere', async () => {
    const asked = posts();
    const owner = {baseUrl: 'https://api.pinterest.com', accountId: '1'};
    const mediaUrl = `${world.pages.origin}/pictures/leeks-3-1200x800.jpg`;
    const [others, ours] = [
      await itemFor(world, options, {mediaUrl, owner}),
      await itemFor(world, options, {mediaUrl}),
    ];
    await putOnDisk(options, [others]);
    await putOnDisk(options, [ours]);
    await expect.poll(posts, {timeout: 30_000}).toBe(asked + 1);
    const [kept] = (await recordsOf(options, 'outbox')).filter((item) => JSON.stringify(item['owner']).includes('"1"'));
    expect(kept?.['state']).toEqual({kind: 'queued'});
    expect(posts()).toBe(asked + 1);
  });
});
