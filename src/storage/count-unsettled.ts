import type {OutboxItem} from '../domain/outbox-item';
import {transactAll} from './database';

const [CANCELLED, DONE] = ['cancelled', 'done'] as const satisfies readonly OutboxItem['state']['kind'][];

/** How many items have not become a pin, nor been taken back. What is done, a day's pins, is not counted over. */
export const countUnsettled = (): Promise<number> =>
  transactAll(['outbox'], 'readonly', (storeOf) => {
    const states = storeOf('outbox').index('state');
    // The index is in the order of the states' names.
    const ranges = [
      IDBKeyRange.upperBound(CANCELLED, true),
      IDBKeyRange.bound(CANCELLED, DONE, true, true),
      IDBKeyRange.lowerBound(DONE, true),
    ];
    const counting = ranges.map((range) => states.count(range));
    return () => counting.reduce((sum, {result}) => sum + result, 0);
  });
