import {isSaved, type OutboxItem} from './outbox-item';
import type {PinError} from './pin-error';

/** Why nothing is sent for now: the user paused the queue, or Pinterest asked for quiet until a time (ms since 1970). */
export type Hold = {readonly kind: 'paused'} | {readonly kind: 'until'; readonly untilMs: number};

/** What was sent off together, in its order: one pin, or many. */
export type Sending = {
  readonly id: string;
  /** Another one after every change. */
  readonly revision: string;
  /** Null while the queue runs. */
  readonly hold: Hold | null;
  readonly items: readonly OutboxItem[];
};

/** True for an item that goes on by itself: it is sent, or looked for, without anybody's help. */
export const isMoving = (item: OutboxItem): boolean =>
  isSaved(item) ||
  item.state.kind === 'sending' ||
  item.state.kind === 'removing' ||
  (item.state.kind === 'unknown' && !item.state.isForUser);

/** True for an item that stays as it is until the user decides. */
export const needsUser = ({state}: OutboxItem): boolean =>
  state.kind === 'rejected' || (state.kind === 'unknown' && state.isForUser);

export const isUnderWay = ({items}: Pick<Sending, 'items'>): boolean => items.some(isMoving);

/** The pin that an item became; null while it is none, and where Pinterest's form took it over. */
export const pinOf = ({state}: OutboxItem) =>
  state.kind === 'done' && state.outcome?.kind === 'pinned' ? state.outcome : null;

/** A failure that every further pin would meet too: the account, its rights or the line, not this one pin. */
export const failsAll = ({kind}: PinError): boolean =>
  ['signedOut', 'missingScope', 'missingPermission', 'trialAccess', 'rateLimited', 'spamBlock', 'offline'].includes(
    kind,
  );

/** All that is in the queue: what is no pin yet, and what was taken back lately. */
export type Queue = {
  /** Another one after every change. */
  readonly revision: string;
  readonly isPaused: boolean;
  /** As they were saved, the oldest first. */
  readonly items: readonly OutboxItem[];
  /** Records that cannot be read; they hide none of the others. */
  readonly damagedIds: readonly string[];
};
