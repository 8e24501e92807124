import type {PinId} from '../../src/domain/ids';
import type {OutboxItem} from '../../src/domain/outbox-item';
import type {OutboxLimits} from './limits';
import {isLikePin, isSamePin} from './natural-key';
import type {Hearing} from './pinterest-time';
import type {ListedPin} from './ports';

/** What a board says of an item in doubt. `unsure`: a pin that may be the item's, and may as well not. */
export type Finding =
  | {readonly kind: 'found'; readonly pinId: PinId}
  | {readonly kind: 'unsure'}
  | {readonly kind: 'absent'};

/** Since when, in Pinterest's time: surely after the doubt began · perhaps after it. */
export type Window = {readonly sureMs: number; readonly perhapsMs: number};

export const windowOf = (doubtSinceMs: number, {unsureMs}: Hearing, {trustMs, skewMs}: OutboxLimits): Window => ({
  sureMs: doubtSinceMs + unsureMs - trustMs,
  perhapsMs: doubtSinceMs - unsureMs - skewMs,
});

/** A pin without a time may be of any. */
export const isWithin = ({createdAtMs}: ListedPin, sinceMs: number): boolean =>
  createdAtMs === null || createdAtMs >= sinceMs;

/**
 * Looks for an item's pin among those that nobody has claimed. The oldest that surely is one is it. One that may be it
 * is never adopted, for then the item's own pin could be lost, and never passed over, for then it could be doubled.
 */
export const findPin = (
  item: OutboxItem,
  queue: readonly OutboxItem[],
  unclaimed: readonly ListedPin[],
  {sureMs, perhapsMs}: Window,
): Finding => {
  const possible = unclaimed.filter((pin) => pin.isOwner !== false && isWithin(pin, perhapsMs));
  const same = possible.filter((pin) => isSamePin(item, pin));
  const [sure] = same
    .flatMap(({id, createdAtMs}) => (createdAtMs !== null && createdAtMs >= sureMs ? [{id, createdAtMs}] : []))
    .sort((one, other) => one.createdAtMs - other.createdAtMs);
  if (sure !== undefined) return {kind: 'found', pinId: sure.id};
  const isOthers = (pin: ListedPin) =>
    queue.some((other) => other.place?.boardId === item.place?.boardId && isSamePin(other, pin));
  const isLike = (pin: ListedPin) => isWithin(pin, sureMs) && !isOthers(pin) && isLikePin(item, pin);
  return same.length > 0 || possible.some(isLike) ? {kind: 'unsure'} : {kind: 'absent'};
};
