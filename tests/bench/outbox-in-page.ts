// These run in pages of the extension, and see nothing around them.

/** Milliseconds that one record takes to the disk, in a database of its own. */
export const barePutMs = async (): Promise<number> => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('bench');
    opening.onupgradeneeded = () => opening.result.createObjectStore('records');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const startMs = performance.now();
  await new Promise<void>((resolve, reject) => {
    const writing = database.transaction('records', 'readwrite', {durability: 'strict'});
    writing.objectStore('records').put({words: 'as long as a pin is '.repeat(20)}, 1);
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  const tookMs = performance.now() - startMs;
  database.close();
  return tookMs;
};

/** Milliseconds from a press of the form's button to the words that tell of it. */
export const pressAndHear = (): Promise<number> =>
  new Promise((resolve) => {
    const isTold = (): boolean =>
      /Saved|Pinning|Pinned/.test(document.querySelector('[role=status]')?.textContent ?? '');
    const startMs = performance.now();
    const observer = new MutationObserver(() => {
      if (!isTold()) return;
      observer.disconnect();
      resolve(performance.now() - startMs);
    });
    observer.observe(document.body, {subtree: true, childList: true, characterData: true});
    document.querySelector<HTMLElement>('footer button')?.click();
  });

type Loop = {readonly token: string; readonly boardId: string; readonly pictures: readonly string[]};

/** Milliseconds that the same requests take one after another, with nothing written down. */
export const bareLoop = async ({token, boardId, pictures}: Loop): Promise<number> => {
  const headers = {authorization: `Bearer ${token}`, 'content-type': 'application/json'};
  const startMs = performance.now();
  for (const url of pictures) {
    const body = JSON.stringify({board_id: boardId, title: url, media_source: {source_type: 'image_url', url}});
    const reply = await fetch('https://api.pinterest.com/v5/pins', {
      method: 'POST',
      headers,
      credentials: 'omit',
      body,
    });
    await reply.json();
  }
  return performance.now() - startMs;
};
