import {isChangeable, isUnsent} from '../../src/domain/is-unsent';
import type {OutboxItem, Owner} from '../../src/domain/outbox-item';
import type {PinDraft, PinPlace} from '../../src/domain/pin-draft';
import {isPictureRefused} from '../../src/domain/rungs';
import {ownerKey, type Pacing} from './pacing';

/** What a user does to an item: the item after it, or null where it cannot be done to it now. */
type Act = (item: OutboxItem) => OutboxItem | null;

/** From the first rung on: a way that did not bear may do so by now. */
const fromTheGround = (item: OutboxItem): OutboxItem => ({...item, rung: 'address', tried: []});

/** Whether the picture could go on no rung. Where only its host was to be allowed, it goes on from there. */
const isGrounded = ({state}: OutboxItem): boolean =>
  state.kind === 'rejected' && isPictureRefused(state.error) && state.error.picture?.kind !== 'needsHost';

/** Once more, and now. The time that Pinterest named for its host or its account holds all the same. */
export const retry: Act = (item) => {
  if (item.state.kind !== 'waiting' && item.state.kind !== 'rejected') return null;
  return {...(isGrounded(item) ? fromTheGround(item) : item), state: {kind: 'queued'}};
};

/** Gives an unsent item up. */
export const cancel: Act = (item) => (isUnsent(item) ? {...item, state: {kind: 'cancelled'}} : null);

/**
 * Gives an item up, whatever has become of it: what may stand already is deleted as soon as it is found, and is given up
 * where it is not. Nothing is lost by that, and nobody has to wait for a doubt to end before they may change their mind.
 */
export const takeBack: Act = (item) => {
  const isUnderWay = item.state.kind === 'sending' || item.state.kind === 'unknown';
  return isUnderWay && item.mode === 'api' ? {...item, isUnwanted: true} : cancel(item);
};

/** Other words, another picture or place: a new attempt from the first rung. Not while the old one may stand. */
export const edit =
  (draft: PinDraft, place: PinPlace | null): Act =>
  (item) =>
    isChangeable(item)
      ? {...fromTheGround({...item, draft}), doubtSinceMs: null, place, state: {kind: 'queued'}}
      : null;

/** Turns an item over to Pinterest's own form. Not while it may stand already. */
export const sendAsForm: Act = (item) =>
  isChangeable(item) ? {...item, doubtSinceMs: null, mode: 'handOff', state: {kind: 'queued'}} : null;

/** The user's word on a doubt; it ends the doubt either way. */
export const answerDoubt =
  (answer: 'isThere' | 'sendAgain', nowMs: number): Act =>
  (item) => {
    if (item.state.kind !== 'unknown') return null;
    return answer === 'isThere'
      ? {...item, doubtSinceMs: null, isUnwanted: false, state: {kind: 'done', outcome: null, doneAtMs: nowMs}}
      : {...item, doubtSinceMs: null, isUnwanted: false, state: {kind: 'queued'}};
  };

export const pauseAll = (pacing: Pacing): Pacing => ({...pacing, isPaused: true});

export const resume = (pacing: Pacing): Pacing => ({...pacing, isPaused: false});

/** An account is back, or was given what it lacked: its pins need not wait any longer. */
export const welcomeBack =
  (owner: Owner) =>
  (pacing: Pacing): Pacing => {
    const {[ownerKey(owner)]: park, ...parks} = pacing.parks;
    return park === undefined || park.error.kind === 'spamBlock' ? pacing : {...pacing, parks};
  };

/** The line is back, as far as the browser knows: whatever waited for it alone may be tried. */
export const backOnline = (pacing: Pacing): Pacing => ({
  ...pacing,
  hosts: Object.fromEntries(
    Object.entries(pacing.hosts).map(([host, pace]) => [
      host,
      pace.error?.kind === 'offline' ? {...pace, notBeforeMs: 0} : pace,
    ]),
  ),
});
