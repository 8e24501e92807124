import {pinId} from '../../src/domain/ids';
import type {OutboxItem} from '../../src/domain/outbox-item';
import {fail} from '../../src/domain/result';
import type {Answer, ListedPin} from './ports';
import type {ListFault, PostFault} from './world-faults';
import {offRung} from './world-ladder';

/** For the outbox's tests: what Pinterest says of a request, whatever has become of it. */

export const RETRY_AFTER_MS = 90_000;

const unknown = {kind: 'outcomeUnknown'} as const;

/** `date` tells Pinterest's clock where a reply was heard; `leave` notes that an item's rung did not bear. */
export const createAnswers = (date: (isHeard: boolean) => number | null, leave: (item: OutboxItem) => void) => {
  const answerOf = (fault: PostFault, item: OutboxItem, pin: Pick<ListedPin, 'id'> | null): Answer => {
    switch (fault) {
      case 'none':
        return {kind: 'made', pinId: pin?.id ?? pinId('0'), serverDateMs: date(true)};
      case 'resetBefore':
      case 'resetAfter':
      case 'timeoutBefore':
      case 'timeoutAfter':
      case 'lateCommit':
      case 'hidden':
        return {kind: 'unknown', error: unknown, serverDateMs: null};
      case 'errorBefore':
      case 'errorAfter':
      case 'unreadable':
        return {kind: 'unknown', error: unknown, serverDateMs: date(true)};
      case 'busy':
      case 'busyBare': {
        const retryAfterMs = fault === 'busy' ? RETRY_AFTER_MS : null;
        return {kind: 'busy', retryAfterMs, error: {kind: 'rateLimited', retryAfterMs}, serverDateMs: date(true)};
      }
      case 'offline':
        return {kind: 'notSent', error: {kind: 'offline'}, serverDateMs: null};
      case 'refused':
        return {kind: 'refused', error: {kind: 'rejected', field: null, reason: 'no'}, serverDateMs: date(true)};
      case 'nextRung':
        leave(item);
        return offRung(item, date(true));
      case 'signedOut':
        return {kind: 'refused', error: {kind: 'signedOut'}, serverDateMs: date(true)};
      case 'spamBlock':
        return {kind: 'refused', error: {kind: 'spamBlock'}, serverDateMs: date(true)};
    }
  };

  const listFailure = (fault: ListFault) => {
    const at = {retryAfterMs: null, serverDateMs: date(fault !== 'offline')};
    if (fault === 'busy') {
      return fail({
        ...at,
        error: {kind: 'rateLimited', retryAfterMs: RETRY_AFTER_MS},
        retryAfterMs: RETRY_AFTER_MS,
      } as const);
    }
    if (fault === 'signedOut') return fail({...at, error: {kind: 'signedOut'}} as const);
    if (fault === 'offline') return fail({...at, error: {kind: 'offline'}} as const);
    return fail({...at, error: {kind: 'serverDown', status: 503}} as const);
  };

  return {answerOf, listFailure};
};
