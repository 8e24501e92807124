import {isInDoubt} from './is-in-doubt';
import {isSaved, type OutboxItem} from './outbox-item';

/** True for what can still be given up. */
export const isUnsent = (item: OutboxItem): boolean => isSaved(item) || item.state.kind === 'rejected';

/** True for what can still be changed: it has not left, and no earlier request of it may have made a pin. */
export const isChangeable = (item: OutboxItem): boolean => isUnsent(item) && !isInDoubt(item);
