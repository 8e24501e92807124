import type {Owner} from '../../src/domain/outbox-item';
import type {PinError} from '../../src/domain/pin-error';
import type {OutboxLimits} from './limits';
import {hostPace, ownerKey, type Pacing, withHost} from './pacing';

const SHORTEST_MS = 1_000;
const LONGEST_MS = 86_400_000;

/** Full jitter: many that failed together do not come back together. */
export const backoffMs = (failures: number, {backoff}: OutboxLimits, random: number): number =>
  random * Math.min(backoff.capMs, backoff.baseMs * 2 ** failures);

/** How long nobody is asked after so many failures in a row. The next request after that is the one probe. */
const breakerMs = (failures: number, {breaker}: OutboxLimits): number =>
  failures < breaker.failures ? 0 : Math.min(breaker.capMs, breaker.openMs * 2 ** (failures - breaker.failures));

export type Trouble = {
  readonly error: PinError;
  /** As Pinterest named it; null where it did not. */
  readonly retryAfterMs: number | null;
};

export type Circumstances = {readonly nowMs: number; readonly random: number; readonly limits: OutboxLimits};

const parked = (pacing: Pacing, owner: Owner, untilMs: number, error: PinError): Pacing => ({
  ...pacing,
  parks: {...pacing.parks, [ownerKey(owner)]: {untilMs, error}},
});

const failed = (pacing: Pacing, owner: Owner, {error, retryAfterMs}: Trouble, at: Circumstances): Pacing => {
  const pace = hostPace(pacing, owner);
  const failures = pace.failures + 1;
  const named = retryAfterMs === null ? null : Math.min(Math.max(retryAfterMs, SHORTEST_MS), LONGEST_MS);
  // Pinterest's word goes before our guess.
  const waitMs = named ?? Math.max(backoffMs(failures, at.limits, at.random), breakerMs(failures, at.limits));
  return withHost(pacing, owner, {...pace, failures, notBeforeMs: at.nowMs + waitMs, error});
};

/** Pinterest answers as it should: what failed before is over. */
export const withoutTrouble = (pacing: Pacing, owner: Owner): Pacing => {
  const pace = hostPace(pacing, owner);
  return pace.error === null ? pacing : withHost(pacing, owner, {...pace, failures: 0, notBeforeMs: 0, error: null});
};

/** What a failure means for all further requests of its host or its account. */
export const withTrouble = (pacing: Pacing, owner: Owner, trouble: Trouble, at: Circumstances): Pacing => {
  switch (trouble.error.kind) {
    case 'signedOut':
    case 'missingPermission':
      return parked(pacing, owner, at.nowMs + at.limits.parkMs, trouble.error);
    case 'spamBlock':
      return parked(
        pacing,
        owner,
        at.nowMs + Math.max(at.limits.spamPauseMs, trouble.retryAfterMs ?? 0),
        trouble.error,
      );
    case 'rateLimited':
    case 'offline':
    case 'serverDown':
    case 'outcomeUnknown':
    case 'unexpectedResponse':
      return failed(pacing, owner, trouble, at);
    case 'otherAccount':
    case 'missingScope':
    case 'trialAccess':
    case 'rejected':
    case 'notFound':
    case 'pageNotReadable':
    case 'signInDenied':
    case 'signInFailed':
    case 'cancelled':
    case 'notSaved':
      return withoutTrouble(pacing, owner);
  }
};

/** These end by an event, if not by time: their pins wait for their host's or their account's release, not for their own. */
export const endsByEvent = ({kind}: PinError): boolean =>
  ['signedOut', 'missingPermission', 'spamBlock', 'offline'].includes(kind);

/** Failures of the line, the host or the account: they end without the pin being touched. */
export const isPassing = (error: PinError): boolean =>
  endsByEvent(error) || ['rateLimited', 'serverDown', 'outcomeUnknown', 'unexpectedResponse'].includes(error.kind);
