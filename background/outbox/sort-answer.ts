import type {PinId} from '../../src/domain/ids';
import type {OutboxItem, OutboxState} from '../../src/domain/outbox-item';
import type {PinOutcome} from '../../src/domain/pin-draft';
import type {PinError} from '../../src/domain/pin-error';
import {leadsOn, withDisplayed} from '../../src/domain/rungs';
import type {Answer} from './ports';
import {isPassing} from './trouble';

export type AnsweredAt = {
  /** The device's clock. */
  readonly nowMs: number;
  /** The same moment on Pinterest's. */
  readonly pinterestMs: number;
  /** When its owner's next request may leave. */
  readonly openFromMs: number;
};

const stateAfterRefusal = (error: PinError, {nowMs, openFromMs}: AnsweredAt): OutboxState =>
  isPassing(error) ? {kind: 'waiting', retryAtMs: Math.max(nowMs, openFromMs), error} : {kind: 'rejected', error};

/** One rung further, to be sent at once; what was tried on the way there is no failure. */
const climbed = (
  before: OutboxItem,
  sent: OutboxItem,
  {climb, error}: Extract<Answer, {kind: 'nextRung'}>,
): OutboxItem => {
  const left = {...sent, tried: [...sent.tried, {rung: sent.rung, error}]};
  if (!leadsOn(sent, climb)) return {...left, state: {kind: 'rejected', error}};
  const onward = climb.isDisplayed ? withDisplayed(left) : left;
  return {...onward, rung: climb.rung, attempts: before.attempts, state: {kind: 'queued'}};
};

const done = (item: OutboxItem, outcome: PinOutcome, nowMs: number): OutboxItem => ({
  ...item,
  doubtSinceMs: null,
  isUnwanted: false,
  state: {kind: 'done', outcome, doneAtMs: nowMs},
});

export const pinned = (item: OutboxItem, pinId: PinId, nowMs: number): OutboxItem =>
  done(item, {kind: 'pinned', pinId, pinUrl: `https://www.pinterest.com/pin/${pinId}/`}, nowMs);

/** An item whose pin stands, to the user's joy or against their wish. */
export const standing = (item: OutboxItem, pinId: PinId, nowMs: number): OutboxItem => {
  if (item.isUnwanted) return {...item, doubtSinceMs: null, state: {kind: 'removing', pinId, retryAtMs: nowMs}};
  return pinned(item, pinId, nowMs);
};

/** An item that would be sent again, or refused: what was taken back is given up instead. */
export const unlessUnwanted = (item: OutboxItem): OutboxItem =>
  item.isUnwanted ? {...item, state: {kind: 'cancelled'}} : item;

/**
 * An item after the answer to its request. `before` is the item as it was before it was sent: an answer that rules an
 * effect out ends the doubt of this request, not that of an earlier one.
 */
export const sortAnswer = (before: OutboxItem, sent: OutboxItem, answer: Answer, at: AnsweredAt): OutboxItem => {
  const settled = {...sent, doubtSinceMs: before.doubtSinceMs};
  // A form that did not open has made nothing, whatever went wrong: the user decides how to go on.
  if (sent.mode === 'handOff' && 'error' in answer) return {...settled, state: {kind: 'rejected', error: answer.error}};
  switch (answer.kind) {
    case 'made':
      return standing(sent, answer.pinId, at.nowMs);
    case 'handedOff': {
      const window = answer.windowId === null ? {} : {windowId: answer.windowId};
      return done(sent, {kind: 'handedOff', formUrl: answer.formUrl, ...window}, at.nowMs);
    }
    case 'nextRung':
      return unlessUnwanted(climbed(before, settled, answer));
    case 'refused':
    case 'notSent':
    case 'busy':
      return unlessUnwanted({...settled, state: stateAfterRefusal(answer.error, at)});
    case 'unknown':
      return {
        ...sent,
        state: {kind: 'unknown', sentAtMs: at.nowMs, listings: 0, nextLookAtMs: at.pinterestMs, isForUser: false},
      };
  }
};
