import {isSaved, type OutboxItem} from './outbox-item';

/** A request has left whose outcome is not known. Opening a form makes nothing, so a form never is. */
export const isInDoubt = (item: OutboxItem): boolean => {
  const {mode, state, doubtSinceMs} = item;
  if (mode === 'handOff') return false;
  if (state.kind === 'sending' || state.kind === 'unknown') return true;
  return doubtSinceMs !== null && isSaved(item);
};
