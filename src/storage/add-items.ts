import type {OutboxItem} from '../domain/outbox-item';
import {transactAll} from './database';

/**
 * Writes new items down, all of them in one transaction, and settles once they are on disk; false, and nothing written,
 * where an id is taken. Nothing is looked up before, so that a page that vanishes right after has still written them.
 * Rejects with the database's own error.
 */
export const addItems = async (items: readonly OutboxItem[]): Promise<boolean> => {
  const add = (storeOf: (name: 'outbox') => IDBObjectStore, commit: () => void) => {
    for (const item of items) storeOf('outbox').add(item);
    commit();
    return () => true;
  };
  try {
    return await transactAll(['outbox'], 'readwrite', add);
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'ConstraintError') return false;
    throw failure;
  }
};
