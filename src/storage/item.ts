import {browser} from '../platform/browser';
import type {Guard} from './guards';

/** `local` outlives the browser, `session` lives in memory until it closes. Neither ever holds a secret. */
export type StorageArea = 'local' | 'session';

/** Where one stored thing lies, which is enough to write it. */
export type StoredKey<Value> = {
  readonly key: string;
  readonly area: StorageArea;
  /** A type without a value: what may be written there. */
  readonly holds?: () => Value;
};

/** One stored thing: where it lies, what it must look like, and what stands in for it when absent or unreadable. */
export type StoredItem<Value> = StoredKey<Value> & {
  readonly isValid: Guard<Value>;
  readonly fallback: Value;
};

const parse = <Value>({isValid, fallback}: StoredItem<Value>, stored: unknown): Value =>
  isValid(stored) ? stored : fallback;

/** The stored value; the fallback when nothing, or something of another shape, is stored. */
export const readItem = async <Value>(item: StoredItem<Value>): Promise<Value> => {
  const stored = await browser.storage[item.area].get(item.key);
  return parse(item, stored[item.key]);
};

export const writeItem = <Value>(item: StoredKey<Value>, value: Value): Promise<void> =>
  browser.storage[item.area].set({[item.key]: value});

export const removeItem = (item: StoredKey<unknown>): Promise<void> => browser.storage[item.area].remove(item.key);

/** Calls back on each change until the signal aborts, also for changes made by another of our pages. */
export const watchItem = <Value>(
  item: StoredItem<Value>,
  onChange: (value: Value) => void,
  signal: AbortSignal,
): void => {
  const listener = (changes: Record<string, {newValue?: unknown}>, area: string) => {
    if (area === item.area && item.key in changes) onChange(parse(item, changes[item.key]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {once: true});
};
