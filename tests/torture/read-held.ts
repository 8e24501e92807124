type Held = {readonly draft: {readonly mediaUrl: string}; readonly state: {readonly kind: string}};

/** Runs in a page of the extension: each picture of its outbox, and the name of its state. */
export const readHeld = async (): Promise<[string, string][]> => {
  const records = await new Promise<Held[]>((resolve, reject) => {
    const opening = indexedDB.open('pinmarklet');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('outbox')) {
        database.close();
        resolve([]);
        return;
      }
      const reading = database.transaction('outbox').objectStore('outbox').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        database.close();
        resolve(reading.result);
      };
    };
  });
  return records.map(({draft, state}) => [draft.mediaUrl, state.kind]);
};
