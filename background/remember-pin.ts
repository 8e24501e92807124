import type {LedgerEntry} from '../src/domain/ledger-entry';
import type {PinOutcome} from '../src/domain/pin-draft';
import type {PinError} from '../src/domain/pin-error';
import type {Result} from '../src/domain/result';
import {imageHashOf, imageKeyOf} from '../src/storage/image-key';
import {addToLedger, removePinFromLedger} from '../src/storage/ledger';
import type {Delivered} from './deliver';

const entryOf = async ({draft, mode, place}: Delivered, outcome: PinOutcome): Promise<LedgerEntry> => {
  const isPinned = outcome.kind === 'pinned';
  return {
    id: crypto.randomUUID(),
    pinId: isPinned ? outcome.pinId : null,
    pinUrl: isPinned ? outcome.pinUrl : null,
    mediaUrl: /^https?:/.test(draft.mediaUrl) ? draft.mediaUrl : null,
    link: draft.link,
    title: draft.title,
    // A board that was chosen for the API says nothing about where Pinterest's form pins to.
    place: isPinned ? place : null,
    mode,
    pinnedAt: Date.now(),
    imageHash: await imageHashOf(draft.mediaUrl),
    imageKey: await imageKeyOf(draft.mediaUrl),
  };
};

/**
 * Writes down that a pin left, unless it left from a private window. A pin stands whether or not there was room to
 * write it down, so a failure here is nobody's trouble.
 */
export const rememberPin = async (pin: Delivered, settled: Result<PinOutcome, PinError>): Promise<void> => {
  if (!settled.ok || pin.isPrivate) return;
  try {
    await addToLedger(await entryOf(pin, settled.value));
  } catch {
    // A full or damaged disk: what was pinned is not shown as such later.
  }
};

/** Crosses out a pin that was deleted. */
export const crossOutPin = async (pinId: string): Promise<void> => {
  try {
    await removePinFromLedger(pinId);
  } catch {
    // As above; the mark that remains leads to a pin that is gone.
  }
};
