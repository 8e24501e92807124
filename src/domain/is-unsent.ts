import {isSaved, type OutboxItem} from './outbox-item';

/** True for what can still be changed or given up. */
export const isUnsent = (item: OutboxItem): boolean => isSaved(item) || item.state.kind === 'rejected';
