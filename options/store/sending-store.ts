import {signal} from '@preact/signals';
import type {readItem, writeItem} from '../../src/storage/item';
import {prefersHandOff} from '../../src/storage/items';

export type SendingPorts = {readonly readItem: typeof readItem; readonly writeItem: typeof writeItem};

/** Whether pins go through Pinterest's form although an account is connected. Null until it has been read. */
export const createSendingStore = ({readItem, writeItem}: SendingPorts) => {
  const isHandOff = signal<boolean | null>(null);
  return {
    isHandOff,
    load: async (): Promise<void> => {
      isHandOff.value = await readItem(prefersHandOff);
    },
    choose: (wanted: boolean): Promise<void> => {
      isHandOff.value = wanted;
      return writeItem(prefersHandOff, wanted);
    },
  };
};

export type SendingStore = ReturnType<typeof createSendingStore>;
