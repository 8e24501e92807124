import type {StoredItem} from '../../src/storage/item';
import type {KeptPorts} from './kept-store';
import type {SettingsPorts} from './settings-store';

/** For tests: storage that outlives nothing. `isFull` makes every write fail, as a full disk does. */
export const keepInMemory = (stored = new Map<string, unknown>()) => {
  const disk = {isFull: false};
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const ports: SettingsPorts = {
    readItem: async <Value>({key, fallback}: StoredItem<Value>) => (stored.get(key) ?? fallback) as Value, // only what was kept
    writeItem: async ({key}, value) => {
      if (disk.isFull) throw new Error('QuotaExceededError');
      stored.set(key, value);
      changed();
    },
    removeItem: async ({key}) => {
      stored.delete(key);
      changed();
    },
    watchItem: () => undefined,
  };
  const settingsKeys = () => [...stored.keys()].filter((key) => key.startsWith('settings.'));
  const nothing = {count: 0, bytes: 0};
  const keptPorts: KeptPorts = {
    measureKept: async () => ({
      settings: {count: settingsKeys().length, bytes: settingsKeys().length * 10},
      places: nothing,
      account: nothing,
      drafts: nothing,
    }),
    eraseKept: async () => undefined,
    eraseEverything: async () => {
      stored.clear();
      changed();
    },
    watchKept: (onChange) => void listeners.add(onChange),
  };
  return {stored, ports, keptPorts, disk};
};
