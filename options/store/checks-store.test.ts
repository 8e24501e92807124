import {describe, expect, it} from 'vitest';
import type {SignInChecks} from '../../src/domain/connection';
import type {StoredItem} from '../../src/storage/item';
import {pinAccess, signInChecks} from '../../src/storage/items';
import {createChecksStore} from './checks-store';

/** A storage area whose changes are told by hand. */
const area = (stored: ReadonlyMap<string, unknown>) => {
  const listeners = new Map<string, (value: unknown) => void>();
  return {
    tell: ({key}: {readonly key: string}, value: unknown) => listeners.get(key)?.(value),
    ports: {
      readItem: async <Value>({key, fallback}: StoredItem<Value>) => (stored.get(key) ?? fallback) as Value, // as the item says
      watchItem: <Value>({key}: StoredItem<Value>, onChange: (value: Value) => void) => {
        listeners.set(key, onChange as (value: unknown) => void); // told values of its own item only
      },
    },
  };
};

const passed: SignInChecks = {way: 'app', states: {redirect: 'passed'}};
const forEver = new AbortController().signal;

describe('the checks', () => {
  it('are those of the latest sign-in, also for a page that opens later', async () => {
    const {ports} = area(new Map<string, unknown>([[signInChecks.key, passed]]));
    const store = createChecksStore(ports);
    await store.follow(forEver);
    expect(store.stateOf('app', 'redirect')).toBe('passed');
    expect(store.stateOf('app', 'secret')).toBeNull();
    expect(store.stateOf('owner', 'redirect')).toBeNull();
  });

  it('follow the worker live', async () => {
    const {ports, tell} = area(new Map());
    const store = createChecksStore(ports);
    await store.follow(forEver);
    tell(signInChecks, {way: 'owner', states: {secret: 'failed'}});
    tell(pinAccess, 'trial');
    expect(store.stateOf('owner', 'secret')).toBe('failed');
    expect(store.access.value).toBe('trial');
  });
});
