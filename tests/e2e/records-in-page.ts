// These run in pages of the extension, of either browser, and see nothing around them.

/** All records of one of the extension's stores, as they lie on disk. */
export const recordsInPage = (store: string): Promise<Record<string, unknown>[]> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('pinmarklet');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(store).objectStore(store).getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });

/** Puts records where the popup puts its pins, and tells nobody. */
export const putInPage = (records: readonly object[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('pinmarklet');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('outbox', 'readwrite');
      for (const record of records) writing.objectStore('outbox').put(record);
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
