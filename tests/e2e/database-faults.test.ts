import type {Page} from 'playwright';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {pinRequests} from './pin-requests';
import {readRecord, writeRecord} from './sign-in-steps';
import {chooseBoard, connectAccount, openPopupOn, openWorld, pinButton, type World} from './world';

let world: World;
let options: Page;

beforeAll(async () => {
  world = await openWorld();
  options = await connectAccount(world);
});

afterEach(() => world.sandbox.faults.set([]));
afterAll(() => world.close());

const posts = () => pinRequests(world.sandbox);

const ready = async (): Promise<Page> => {
  const {popup} = await openPopupOn(world, 'single.html');
  await chooseBoard(popup, 'Small gardens');
  await popup.getByRole('textbox', {name: 'Title'}).fill('My own words');
  return popup;
};

const stayedInTheForm = async (popup: Page, before: number): Promise<void> => {
  expect(await popup.getByText('Saved', {exact: true}).count()).toBe(0);
  expect(await popup.getByRole('textbox', {name: 'Title'}).inputValue()).toBe('My own words');
  expect(posts()).toBe(before);
};

const pins = async (popup: Page): Promise<void> => {
  await pinButton(popup).click();
  await popup.getByRole('status').filter({hasText: 'Pinned to Small gardens'}).waitFor();
  await popup.close();
};

/** Puts a database in the place of today's, of this version and with these stores; a page holds it open until told. */
const replaceDatabase = (page: Page, version: number, stores: readonly string[]): Promise<void> =>
  page.evaluate(
    ([number, names]) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('pinmarklet');
        deleting.onerror = () => reject(deleting.error);
        // Asked for before the first is answered, it comes next: nobody makes today's database anew in between.
        const opening = indexedDB.open('pinmarklet', number);
        opening.onupgradeneeded = () => {
          for (const name of names) opening.result.createObjectStore(name);
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          Reflect.set(globalThis, 'letGo', () => opening.result.close());
          resolve();
        };
      }),
    [version, stores] as const,
  );

const letGo = (page: Page): Promise<void> => page.evaluate(() => Reflect.get(globalThis, 'letGo')());

describe('a database that another tab holds open in an earlier version', () => {
  test('is told of, and nothing is said to be saved; once it is let go the same press pins', async () => {
    const secret = (await readRecord(options)) ?? expect.fail('no account is kept');
    const popup = await ready();
    const before = posts();
    await replaceDatabase(options, 2, ['secrets']);
    await pinButton(popup).click();
    await popup.getByRole('alert').filter({hasText: 'could not write the pin down'}).waitFor();
    await stayedInTheForm(popup, before);
    await letGo(options);
    await expect.poll(() => readRecord(options).catch(() => 'closed')).toBeUndefined();
    await writeRecord(options, secret);
    await pins(popup);
  });
});

describe('a database that lost a store', () => {
  test('is told of, and nothing is said to be saved', async () => {
    const popup = await ready();
    const before = posts();
    await replaceDatabase(options, 3, ['secrets', 'claims', 'pacing', 'ledger']);
    await letGo(options);
    await pinButton(popup).click();
    await popup.getByRole('alert').filter({hasText: 'could not write the pin down'}).waitFor();
    await stayedInTheForm(popup, before);
    await popup.close();
  });
});
