import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {recordsOf} from './outbox-steps';
import {ask, readRecord} from './sign-in-steps';
import {chooseBoard, connectAccount, openPopupOn, openWorld, pinButton, tileOf, tilesOf, type World} from './world';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

const line = (popup: Page) => popup.getByText(/^You (pinned|sent)/);

const today = () => new Intl.DateTimeFormat('en-US', {dateStyle: 'medium'}).format(Date.now());

const ledgerOf = (page: Page) => recordsOf(page, 'ledger');

/** Puts a database of an earlier version, with the secret as it is now, in the place of today's. */
const goBackTo = async (page: Page, version: 1 | 2): Promise<void> => {
  const secret = await readRecord(page);
  const entries = await ledgerOf(page);
  await page.evaluate(
    ([kept, written, number]) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('pinmarklet');
        deleting.onerror = () => reject(deleting.error);
        deleting.onsuccess = () => {
          const opening = indexedDB.open('pinmarklet', number);
          opening.onupgradeneeded = () => {
            opening.result.createObjectStore('secrets').put(kept, 'account');
            if (number === 1) return;
            const ledger = opening.result.createObjectStore('ledger', {keyPath: 'id'});
            ledger.createIndex('time', ['pinnedAt', 'id']);
            ledger.createIndex('linkKey', 'linkKey');
            ledger.createIndex('imageKey', 'imageKey');
            ledger.createIndex('pinId', 'pinId');
            for (const entry of written) ledger.put(entry);
          };
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [secret, entries, version] as const,
  );
};

describe('without an account', () => {
  test('a picture that was handed over to Pinterest’s form is said to be sent there, and not pinned', async () => {
    const {popup} = await openPopupOn(world, 'shop.html');
    await tilesOf(popup).first().click();
    const name = await tilesOf(popup).first().getAttribute('aria-label');
    const opened = world.chromium.context.waitForEvent('page');
    await popup.getByRole('button', {name: /^Continue on Pinterest/}).click();
    await (await opened).close();

    const {popup: again} = await openPopupOn(world, 'shop.html');
    await tileOf(again, /, sent to Pinterest$/).waitFor();
    expect(await tileOf(again, /, sent to Pinterest$/).getAttribute('aria-label')).toBe(`${name}, sent to Pinterest`);
    expect(await line(again).textContent()).toBe(
      `You sent a picture from this page to Pinterest’s form on ${today()}.`,
    );
    expect(await again.getByText(/pinned before/).count()).toBe(0);
    await again.close();
  });
});

describe('with an account', () => {
  test('a database of the first version keeps the account and gains the ledger', async () => {
    const options = await connectAccount(world);
    // Whatever it would still look for would open the database anew.
    await world.chromium.stopWorker();
    await goBackTo(options, 1);
    expect(await ask(options, 'account/check')).toMatchObject({ok: true});
    expect(await ledgerOf(options)).toEqual([]);
    await options.close();
  });

  test('a page that was pinned from says where to, when, and leads to the pin; the picture is marked', async () => {
    const {popup} = await openPopupOn(world, 'blog.html');
    await tilesOf(popup).first().waitFor();
    expect(await line(popup).count()).toBe(0);
    await tileOf(popup, /^Halved leeks/).click();
    await chooseBoard(popup, 'Kitchen');
    await pinButton(popup).click();
    await popup.getByRole('status').filter({hasText: 'Pinned to Kitchen ideas'}).waitFor();
    await popup.close();

    // Another day, another address of the same page.
    const {popup: again} = await openPopupOn(world, 'blog.html?utm_source=letter#method');
    await tileOf(again, /^Halved leeks.*, pinned before$/).waitFor();
    expect(await tileOf(again, /pinned before$/).count()).toBe(1);
    expect(await line(again).textContent()).toBe(
      `You pinned from this page to Kitchen ideas on ${today()}. See the pin`,
    );
    expect(await line(again).getByRole('link', {name: 'See the pin'}).getAttribute('href')).toBe(
      `https://www.pinterest.com/pin/${world.sandbox.pins()[0]?.id}/`,
    );
    await again.close();
  });

  test('the same picture to the same board is warned of, and one press pins it all the same', async () => {
    const before = world.sandbox.pins().length;
    const {popup} = await openPopupOn(world, 'blog.html');
    await tileOf(popup, /^Halved leeks/).click();
    await chooseBoard(popup, 'Kitchen');
    const warning = popup.getByText(`You pinned this picture to Kitchen ideas on ${today()}.`);
    await warning.waitFor();
    const again = popup.getByRole('button', {name: /^Pin again/});
    const described = await again.getAttribute('aria-describedby');
    expect(await popup.locator(`#${described}`).textContent()).toContain('Pinning again makes a second pin.');
    await chooseBoard(popup, 'Small');
    await popup.getByRole('button', {name: /^Pin image/}).waitFor();
    expect(await warning.count()).toBe(0);
    await chooseBoard(popup, 'Kitchen');
    await again.click();
    await popup.getByRole('status').filter({hasText: 'Pinned to Kitchen ideas'}).waitFor();
    expect(world.sandbox.pins()).toHaveLength(before + 1);
    await popup.close();
  });

  test('a pin that is undone leaves no mark', async () => {
    const {popup} = await openPopupOn(world, 'single.html');
    await chooseBoard(popup, 'Kitchen');
    await pinButton(popup).click();
    // Before that, the same press takes it back: it never becomes a pin.
    await popup.getByRole('status').filter({hasText: 'Pinned to'}).waitFor();
    await popup.getByRole('button', {name: 'Undo'}).click();
    await popup.getByText('Undone: the pin is deleted').waitFor();
    await popup.close();
    const {popup: again} = await openPopupOn(world, 'single.html');
    await tilesOf(again).first().waitFor();
    await again.getByRole('button', {name: /^Pin image/}).waitFor();
    expect(await ledgerOf(again)).not.toContainEqual(expect.objectContaining({link: expect.stringMatching(/single/)}));
    expect(await line(again).count()).toBe(0);
    await again.close();
  });

  test('a database of the second version keeps account and ledger, and gains the outbox', async () => {
    const {popup} = await openPopupOn(world, 'single.html');
    await chooseBoard(popup, 'Kitchen');
    await pinButton(popup).click();
    await popup.getByRole('status').filter({hasText: 'Pinned to'}).waitFor();
    await popup.close();
    const options = await world.chromium.openOptions();
    const entries = await ledgerOf(options);
    // Whatever it would still look for would open the database anew.
    await world.chromium.stopWorker();
    await goBackTo(options, 2);
    expect(await ask(options, 'account/check')).toMatchObject({ok: true});
    expect(await ledgerOf(options)).toEqual(entries);
    expect(entries.length).toBeGreaterThan(0);
    for (const store of ['outbox', 'claims']) expect(await recordsOf(options, store)).toEqual([]);
    // A worker that has already looked after its queue may have left its first, empty note of the pace.
    for (const pace of await recordsOf(options, 'pacing'))
      expect(pace).toMatchObject({hosts: {}, parks: {}, isPaused: false});
    await options.close();
  });
});
