import type {OutboxItem} from '../domain/outbox-item';
import type {PinPlace} from '../domain/pin-draft';
import type {Hold} from '../domain/sending';
import {t} from '../i18n/t';
import {soonWords} from './local-time';
import {shown} from './shown';

/** "Kitchen ideas › Winter" */
export const placeName = ({boardName, boardSectionName}: PinPlace): string =>
  shown(boardSectionName === null ? boardName : `${boardName} › ${boardSectionName}`);

/** Where an item stands, in a word or two. */
export const stateWords = ({state, place, isUnwanted, mode}: OutboxItem): string => {
  if (isUnwanted && (state.kind === 'sending' || (state.kind === 'unknown' && !state.isForUser))) return t('undoing');
  switch (state.kind) {
    case 'queued':
    case 'waiting':
      // Beside forms in which people save their pins, "Saved" would be read as saved by Pinterest.
      return t(mode === 'handOff' ? 'stateForm' : 'stateSaved');
    case 'sending':
      return t('pinning');
    case 'unknown':
      return state.isForUser ? t('stateNeedsYou') : t('stateChecking');
    case 'rejected':
      return t('stateNeedsYou');
    case 'removing':
      return t('undoing');
    case 'cancelled':
      return t('stateCancelled');
    case 'done':
      if (state.outcome?.kind === 'handedOff') return t('standingForm');
      return place === null ? t('pinned') : t('pinnedTo', placeName(place));
  }
};

/** What comes next by itself for an item that is on its way; null for one that needs no such words. */
export const nextWords = ({state}: OutboxItem): string | null => {
  if (state.kind === 'queued' || state.kind === 'sending') return t('goesOut');
  if (state.kind === 'waiting') return t('goesOutAt', soonWords(state.retryAtMs));
  return state.kind === 'unknown' && !state.isForUser ? t('isChecked') : null;
};

/** Why nothing is sent for now. */
export const holdWords = (hold: Hold): string =>
  hold.kind === 'paused' ? t('queuePaused') : t('queueHeld', soonWords(hold.untilMs));
