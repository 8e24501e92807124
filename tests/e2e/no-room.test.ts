import type {CDPSession, Page} from 'playwright';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {pinRequests} from './pin-requests';
import {chooseBoard, connectAccount, openPopupOn, openWorld, pinButton, type World} from './world';

let world: World;
let options: Page;

beforeAll(async () => {
  world = await openWorld();
  options = await connectAccount(world);
});

afterAll(() => world.close());

/** Leaves the extension this much room on the disk, as the browser counts it; the browser's own share without a number. */
const leaveRoom = (session: CDPSession, quotaSize?: number) =>
  session.send('Storage.overrideQuotaForOrigin', {
    origin: `chrome-extension://${world.chromium.extensionId}`,
    ...(quotaSize !== undefined && {quotaSize}),
  });

/** What the browser says to a record of the extension's: nothing where it takes it. */
const probe = (): Promise<string | undefined> =>
  options.evaluate(
    () =>
      new Promise<string | undefined>((resolve) => {
        const opening = indexedDB.open('probe');
        opening.onupgradeneeded = () => opening.result.createObjectStore('records');
        opening.onerror = () => resolve(opening.error?.name);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('records', 'readwrite');
          writing.objectStore('records').put('x'.repeat(1000), 1);
          writing.oncomplete = () => resolve(undefined);
          writing.onabort = () => resolve(writing.error?.name);
        };
      }),
  );

test('a pin for which the disk has no room is told as not saved, keeps its form, and the same press saves it later', {
  timeout: 150_000,
}, async () => {
  const {sandbox} = world;
  const [before, asked] = [sandbox.pins().length, pinRequests(sandbox)];
  const {popup} = await openPopupOn(world, 'single.html');
  await chooseBoard(popup, 'Small gardens');
  await popup.getByRole('textbox', {name: 'Title'}).fill('My own words');
  // It ends with the session.
  const session = await world.chromium.context.newCDPSession(options);
  await leaveRoom(session, 1);
  // Chromium remembers for half a minute how much room there was.
  await expect.poll(probe, {timeout: 60_000}).toBe('QuotaExceededError');
  await pinButton(popup).click();
  await popup.getByRole('alert').filter({hasText: 'not saved'}).waitFor();
  expect(await popup.getByText('Saved', {exact: true}).count()).toBe(0);
  expect(await popup.getByRole('textbox', {name: 'Title'}).inputValue()).toBe('My own words');
  expect(pinRequests(sandbox)).toBe(asked);
  await leaveRoom(session);
  await expect.poll(probe, {timeout: 60_000}).toBeUndefined();
  await pinButton(popup).click();
  await popup.getByRole('status').filter({hasText: 'Pinned to Small gardens'}).waitFor({timeout: 50_000});
  expect(
    sandbox
      .pins()
      .slice(before)
      .map(({title}) => title),
  ).toEqual(['My own words']);
});
