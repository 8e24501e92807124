import type {Page} from 'playwright';
import {newItem, type OutboxItem} from '../../src/domain/outbox-item';
import type {Delivery} from '../../src/messages/contract';
import {putInPage, recordsInPage} from './records-in-page';
import {placeOn} from './send-pins';
import {ask} from './sign-in-steps';
import type {World} from './world';

/** All records of one of the extension's stores, as they lie on disk. */
export const recordsOf = (page: Page, store: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(recordsInPage, store);

/** Puts records where the popup puts them, and wakes the worker as it does. */
export const putOnDisk = async (page: Page, records: readonly object[]): Promise<void> => {
  await page.evaluate(putInPage, records);
  await nudge(page);
};

export const nudge = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    void chrome.runtime.sendMessage({name: 'outbox/nudge', input: {}});
  });
};

/** What the popup of the connected account would write down for a picture and a board. */
export const itemFor = async (
  {sandbox}: World,
  page: Page,
  {mediaUrl, boardIndex = 0, ...more}: {mediaUrl: string; boardIndex?: number} & Partial<OutboxItem>,
): Promise<OutboxItem> => {
  // The worker's own answer, of the contract's type.
  const answer = (await ask(page, 'delivery/get')) as {value: Delivery};
  const id = crypto.randomUUID();
  const fresh = newItem({
    id,
    sendingId: id,
    order: 0,
    createdAtMs: Date.now(),
    mode: 'api',
    owner: answer.value.owner,
    draft: {mediaUrl, link: '', title: mediaUrl, description: '', altText: '', pinId: null},
    place: placeOn(sandbox, boardIndex),
    pageHost: 'page.example',
    foundIn: null,
  });
  return {...fresh, ...more};
};

/** Lets the time pass that Pinterest asked for. */
export const forgetPacing = async ({chromium}: World): Promise<void> => {
  const options = await chromium.openOptions();
  await options.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pinmarklet');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('pacing', 'readwrite');
          writing.objectStore('pacing').clear();
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await options.close();
};

/** Lets so much time pass that each doubt may be looked into now, and wakes the worker. */
export const letDoubtsAge = async (page: Page): Promise<void> => {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pinmarklet');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['outbox', 'pacing'], 'readwrite');
          writing.objectStore('pacing').clear();
          const walking = writing.objectStore('outbox').openCursor();
          walking.onsuccess = () => {
            const cursor = walking.result;
            if (cursor === null) return;
            const {value} = cursor;
            if (value.state.kind === 'unknown') cursor.update({...value, state: {...value.state, nextLookAtMs: 0}});
            if (value.state.kind === 'waiting') cursor.update({...value, state: {...value.state, retryAtMs: 0}});
            cursor.continue();
          };
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await nudge(page);
};
