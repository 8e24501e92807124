import {browser} from '../platform/browser';
import type {StorageArea} from './item';

/**
 * Kinds of things in the storage areas: `settings` · `places` boards and what else was used last · `account` who is
 * connected, without any secret · `drafts` unfinished pins and what was sent, in memory.
 */
export const KEPT_KINDS = ['settings', 'places', 'account', 'drafts'] as const;

export type KeptKind = (typeof KEPT_KINDS)[number];

/** How many records of a kind there are, and their size in bytes of UTF-8. */
export type Kept = {readonly count: number; readonly bytes: number};

const areas: readonly StorageArea[] = ['local', 'session'];

/** Every key is of some kind, so that nothing that lies there is left out of what the user is shown or can erase. */
const kindOf = (area: StorageArea, key: string): KeptKind => {
  if (key.startsWith('settings.')) return 'settings';
  if (key === 'account' || key.startsWith('account.')) return 'account';
  return area === 'local' ? 'places' : 'drafts';
};

const entriesOf = async (area: StorageArea): Promise<readonly (readonly [KeptKind, string, unknown])[]> => {
  const stored = await browser.storage[area].get(null);
  return Object.entries(stored).map(([key, value]) => [kindOf(area, key), key, value]);
};

/** What lies in the storage areas, by kind. */
export const measureKept = async (): Promise<Readonly<Record<KeptKind, Kept>>> => {
  const found = (await Promise.all(areas.map(entriesOf))).flat();
  const encoder = new TextEncoder();
  const measure = (wanted: KeptKind): Kept => {
    const texts = found.flatMap(([kind, key, value]) => (kind === wanted ? [key + JSON.stringify(value)] : []));
    return {count: texts.length, bytes: texts.reduce((sum, text) => sum + encoder.encode(text).byteLength, 0)};
  };
  return {
    settings: measure('settings'),
    places: measure('places'),
    account: measure('account'),
    drafts: measure('drafts'),
  };
};

/** Erases one kind in all areas. */
export const eraseKept = async (wanted: KeptKind): Promise<void> => {
  for (const area of areas) {
    const keys = (await entriesOf(area)).flatMap(([kind, key]) => (kind === wanted ? [key] : []));
    await browser.storage[area].remove(keys);
  }
};

/** Calls back after every change in the areas until the signal aborts. */
export const watchKept = (onChange: () => void, until: AbortSignal): void => {
  browser.storage.onChanged.addListener(onChange);
  until.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChange), {once: true});
};

const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    // A blocked deletion goes on by itself once the transaction in its way has ended: every connection gives way.
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });

/**
 * Erases both storage areas and every database, secrets and history included. The account is to be forgotten before, so
 * that the worker lets go of it too.
 */
export const eraseEverything = async (): Promise<void> => {
  await Promise.all(areas.map((area) => browser.storage[area].clear()));
  const names = (await indexedDB.databases()).flatMap(({name}) => name ?? []);
  await Promise.all(names.map(deleteDatabase));
};
