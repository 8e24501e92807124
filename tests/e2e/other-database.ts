import type {Page} from 'playwright';

// The extension's database as another version of it, or a mishap, has left it.

/** Raises it to a version, as a later extension does. */
export const raiseDatabase = (page: Page, version: number): Promise<void> =>
  page.evaluate(
    (number) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pinmarklet', number);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    version,
  );
