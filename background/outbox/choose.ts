import {isInDoubt} from '../../src/domain/is-in-doubt';
import type {OutboxItem, Owner} from '../../src/domain/outbox-item';
import {isAddressed} from './addressed';
import type {OutboxLimits} from './limits';
import {naturalKey} from './natural-key';
import {openFrom, ownerKey, type Pacing} from './pacing';
import {pinterestTime} from './pinterest-time';
import {endsByEvent} from './trouble';

/** What is to be done next. `rest`: nothing until `wakeMs`, or until something happens where that is null. */
export type Turn =
  | {readonly kind: 'look' | 'send'; readonly item: OutboxItem}
  | {readonly kind: 'rest'; readonly wakeMs: number | null};

export type Scene = {
  readonly pacing: Pacing;
  readonly account: Owner | null;
  /** No window of Pinterest's form is open. */
  readonly isFormFree: boolean;
  readonly nowMs: number;
  readonly limits: OutboxLimits;
};

/** The longest that a look is ever put off, by itself and for the user; more comes of a clock that was set since. */
const LONGEST_LOOK_MS = 3_600_000 + 60_000;
const LONGEST_FOR_USER_MS = 86_400_000 + 60_000;

/**
 * Two items in doubt under one key could each take the other's pin for its own: none is sent while another is in doubt,
 * be it for the first time or again.
 */
export const isBlocked = (item: OutboxItem, items: readonly OutboxItem[]): boolean => {
  const isRival = (other: OutboxItem) => other.id !== item.id && isInDoubt(other);
  return items.some((other) => isRival(other) && naturalKey(other) === naturalKey(item));
};

/** True for an item of this account at this host. */
export const isOwned = ({owner}: OutboxItem, account: Owner | null): boolean =>
  owner !== null && account !== null && ownerKey(owner) === ownerKey(account);

/** What a scene says of the owner of an item. */
type Standing = {readonly isOwned: boolean; readonly openMs: number};

/** The same for each item, told once for those of one owner that follow each other: of many pins that is nearly all. */
const standings = ({pacing, account, limits}: Scene): ((item: OutboxItem) => Standing) => {
  let last: {readonly owner: Owner; readonly standing: Standing} | null = null;
  return (item) => {
    const {owner} = item;
    if (owner === null) return {isOwned: false, openMs: 0};
    if (last?.owner.baseUrl === owner.baseUrl && last.owner.accountId === owner.accountId) return last.standing;
    const standing = {isOwned: isOwned(item, account), openMs: openFrom(pacing, owner, limits)};
    last = {owner, standing};
    return standing;
  };
};

/** When an item may have its turn, by the device's clock; null while only an event can bring it. */
const turnFrom = (item: OutboxItem, standing: Standing, {pacing, isFormFree, nowMs}: Scene): number | null => {
  const {state, mode} = item;
  // What names no account or board is not sent: its turn is to be refused.
  const isReady = mode === 'handOff' ? isFormFree : !isAddressed(item) || standing.isOwned;
  if (!isReady) return null;
  const openMs = mode === 'handOff' ? 0 : standing.openMs;
  if (state.kind === 'queued') return openMs;
  if (state.kind === 'waiting') return endsByEvent(state.error) ? openMs : Math.max(openMs, state.retryAtMs);
  if (state.kind === 'removing') return Math.max(openMs, state.retryAtMs);
  if (state.kind !== 'unknown') return null;
  const lookInMs = state.nextLookAtMs - pinterestTime(pacing.hearing, nowMs);
  const longestMs = state.isForUser ? LONGEST_FOR_USER_MS : LONGEST_LOOK_MS;
  return lookInMs > longestMs ? openMs : Math.max(openMs, nowMs + lookInMs);
};

/** As they were saved, by time and then by place in their sending. */
export const inOrder = (one: OutboxItem, other: OutboxItem): number =>
  one.createdAtMs - other.createdAtMs || one.order - other.order;

const isUnknown = ({state}: OutboxItem): boolean => state.kind === 'unknown';

/** Whose turn it is: doubts first, then the others as they were saved. Asked before each pin, of all that wait. */
export const chooseTurn = (items: readonly OutboxItem[], scene: Scene): Turn => {
  if (scene.pacing.isPaused) return {kind: 'rest', wakeMs: null};
  const {nowMs} = scene;
  const standingOf = standings(scene);
  const turns = [...items]
    .sort(inOrder)
    .map((item) => ({item, fromMs: turnFrom(item, standingOf(item), scene) ?? Infinity}));
  const doubtful = turns.find(({item, fromMs}) => fromMs <= nowMs && isUnknown(item));
  if (doubtful !== undefined) return {kind: 'look', item: doubtful.item};
  const free = turns.find(({item, fromMs}) => fromMs <= nowMs && !isUnknown(item) && !isBlocked(item, items));
  if (free !== undefined) return {kind: 'send', item: free.item};
  // One that is due and blocked waits for another's doubt, which has a time of its own.
  const wakeMs = turns.reduce((first, {fromMs}) => (fromMs > nowMs ? Math.min(first, fromMs) : first), Infinity);
  return {kind: 'rest', wakeMs: wakeMs === Infinity ? null : wakeMs};
};
