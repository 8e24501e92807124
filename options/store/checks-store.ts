import {signal} from '@preact/signals';
import type {CheckName, CheckState, PinAccess, SignInChecks, SignInWay} from '../../src/domain/connection';
import type {readItem, watchItem} from '../../src/storage/item';
import {pinAccess, signInChecks} from '../../src/storage/items';

export type ChecksPorts = {readonly readItem: typeof readItem; readonly watchItem: typeof watchItem};

/** What signing in has proved so far, and what a pin has told of the app's access: live, as the worker finds out. */
export const createChecksStore = ({readItem, watchItem}: ChecksPorts) => {
  const checks = signal<SignInChecks | null>(null);
  const access = signal<PinAccess>('unknown');
  return {
    access,
    /** How one check of the latest sign-in stands; null when it was not that way, or has not come so far. */
    stateOf: (way: SignInWay, name: CheckName): CheckState | null =>
      checks.value?.way === way ? (checks.value.states[name] ?? null) : null,
    /** Reads both and follows their changes until the signal aborts. */
    follow: async (until: AbortSignal): Promise<void> => {
      watchItem(signInChecks, (changed) => (checks.value = changed), until);
      watchItem(pinAccess, (changed) => (access.value = changed), until);
      [checks.value, access.value] = await Promise.all([readItem(signInChecks), readItem(pinAccess)]);
    },
  };
};

export type ChecksStore = ReturnType<typeof createChecksStore>;
