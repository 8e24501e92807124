import {signal} from '@preact/signals';
import type {eraseEverything, eraseKept, Kept, KeptKind, measureKept, watchKept} from '../../src/storage/kept';

export type KeptPorts = {
  readonly measureKept: typeof measureKept;
  readonly eraseKept: typeof eraseKept;
  readonly eraseEverything: typeof eraseEverything;
  readonly watchKept: typeof watchKept;
};

/** What became of erasing everything. */
export type Erasure = 'untried' | 'running' | 'done' | 'failed';

const nothing: Kept = {count: 0, bytes: 0};

/** What lies on this device, how much of it, and its erasure. */
export const createKeptStore = (ports: KeptPorts) => {
  const kept = signal<Readonly<Record<KeptKind, Kept>>>({
    settings: nothing,
    places: nothing,
    account: nothing,
    drafts: nothing,
  });
  const erasure = signal<Erasure>('untried');

  const load = async (): Promise<void> => {
    kept.value = await ports.measureKept();
  };

  return {
    kept,
    erasure,
    /** Measures, and measures again after every change until the signal aborts. */
    follow: (until: AbortSignal): Promise<void> => {
      ports.watchKept(() => void load(), until);
      return load();
    },
    erase: async (kind: KeptKind): Promise<void> => {
      await ports.eraseKept(kind);
      await load();
    },
    /** True when nothing is left. `forget` lets go of the account first; its failing does not keep anything. */
    eraseEverything: async (forget: () => Promise<void>): Promise<boolean> => {
      erasure.value = 'running';
      try {
        await forget();
        await ports.eraseEverything();
        erasure.value = 'done';
      } catch {
        erasure.value = 'failed';
      }
      await load();
      return erasure.value === 'done';
    },
  };
};

export type KeptStore = ReturnType<typeof createKeptStore>;
