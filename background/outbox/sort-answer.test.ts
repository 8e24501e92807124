import {describe, expect, it} from 'vitest';
import {pinId} from '../../src/domain/ids';
import type {OutboxItem, Rung} from '../../src/domain/outbox-item';
import type {PinError, PinErrorKind} from '../../src/domain/pin-error';
import type {Answer} from './ports';
import {sortAnswer} from './sort-answer';
import {itemOf} from './world';

const at = {nowMs: 1_000, pinterestMs: 1_500, openFromMs: 9_000};
const before = itemOf('a');
const sent = itemOf('a', {attempts: 1, doubtSinceMs: 900, state: {kind: 'sending', sentAtMs: 900}});

/** One of every kind, and whether it passes by itself. */
const ERRORS: Readonly<Record<PinErrorKind, readonly [PinError, 'waiting' | 'rejected']>> = {
  signedOut: [{kind: 'signedOut'}, 'waiting'],
  otherAccount: [{kind: 'otherAccount'}, 'rejected'],
  missingPermission: [{kind: 'missingPermission', origin: 'https://api.pinterest.com/*'}, 'waiting'],
  missingScope: [{kind: 'missingScope', message: 'pins:write'}, 'rejected'],
  trialAccess: [{kind: 'trialAccess'}, 'rejected'],
  rateLimited: [{kind: 'rateLimited', retryAfterMs: 8_000}, 'waiting'],
  rejected: [{kind: 'rejected', field: 'title', reason: 'too long'}, 'rejected'],
  notFound: [{kind: 'notFound', what: 'board'}, 'rejected'],
  offline: [{kind: 'offline'}, 'waiting'],
  serverDown: [{kind: 'serverDown', status: 503}, 'waiting'],
  unexpectedResponse: [{kind: 'unexpectedResponse', detail: 'no id'}, 'waiting'],
  pageNotReadable: [{kind: 'pageNotReadable', page: 'noAccess'}, 'rejected'],
  spamBlock: [{kind: 'spamBlock'}, 'waiting'],
  outcomeUnknown: [{kind: 'outcomeUnknown'}, 'waiting'],
  signInDenied: [{kind: 'signInDenied'}, 'rejected'],
  signInFailed: [{kind: 'signInFailed', reason: 'state'}, 'rejected'],
  cancelled: [{kind: 'cancelled'}, 'rejected'],
  notSaved: [{kind: 'notSaved', fault: 'newer'}, 'rejected'],
};

const rows = Object.values(ERRORS).map(([error, state]) => ({kind: error.kind, error, state}));
const MADE_NOTHING = ['refused', 'notSent'] as const;

const answered = (answer: Answer, over: Partial<OutboxItem> = {}, was: OutboxItem = before): OutboxItem =>
  sortAnswer(was, {...sent, ...over}, answer, at);

describe('an answer that surely made nothing', () => {
  it.each(rows)('for $kind leaves the pin $state, with its reason and without a doubt', ({error, state}) => {
    for (const kind of MADE_NOTHING) {
      const item = answered({kind, error, serverDateMs: null});
      expect(item).toMatchObject({doubtSinceMs: null, state: {kind: state, error}});
    }
  });

  it('waits until its account is open again, and never until a time that is over', () => {
    const busy: Answer = {kind: 'busy', retryAfterMs: 8_000, error: ERRORS.rateLimited[0], serverDateMs: null};
    expect(answered(busy).state).toMatchObject({kind: 'waiting', retryAtMs: 9_000});
    expect(sortAnswer(before, sent, busy, {...at, openFromMs: 0}).state).toMatchObject({retryAtMs: 1_000});
  });

  it('ends the doubt of its own request, not that of an earlier one', () => {
    const refused: Answer = {kind: 'refused', error: {kind: 'trialAccess'}, serverDateMs: null};
    expect(answered(refused, {doubtSinceMs: 5}, {...before, doubtSinceMs: 5}).doubtSinceMs).toBe(5);
  });
});

describe('an answer that makes a doubt', () => {
  it.each(rows)('for $kind is looked into at once, by Pinterest’s clock, and the doubt stays', ({error}) => {
    expect(answered({kind: 'unknown', error, serverDateMs: null})).toMatchObject({
      doubtSinceMs: 900,
      state: {kind: 'unknown', sentAtMs: 1_000, listings: 0, nextLookAtMs: 1_500, isForUser: false},
    });
  });
});

describe('a picture that cannot travel this way', () => {
  const unreachable = {kind: 'rejected', field: 'media', reason: 'unreachable'} as const;
  const next = (rung: Rung, isDisplayed = false): Answer => ({
    kind: 'nextRung',
    climb: {rung, isDisplayed},
    error: unreachable,
    serverDateMs: null,
  });

  it('goes on with the next rung at once, the reason kept, and no failure is counted', () => {
    expect(answered(next('worker'), {doubtSinceMs: 900})).toMatchObject({
      rung: 'worker',
      tried: [{rung: 'address', error: unreachable}],
      attempts: 0,
      doubtSinceMs: null,
      state: {kind: 'queued'},
    });
  });

  it('goes on from the first rung with the picture that the page shows, once', () => {
    const named = {...before, rung: 'pixels', displayedUrl: 'https://site/shown.jpg'} as const;
    const shown = answered(next('address', true), named, named);
    expect(shown).toMatchObject({rung: 'address', displayedUrl: null, state: {kind: 'queued'}});
    expect(shown.draft.mediaUrl).toBe('https://site/shown.jpg');
    expect(answered(next('address', true), shown, shown).state).toEqual({kind: 'rejected', error: unreachable});
  });

  it.each<Rung>(['address', 'page'])('that is told to go back to the rung %s is refused instead', (rung) => {
    const item = answered(next(rung), {rung: 'page'});
    expect(item).toMatchObject({tried: [{rung: 'page'}], state: {kind: 'rejected', error: unreachable}});
  });
});

describe('an answer that ends it', () => {
  it('pinned, the pin is known and nothing is in doubt, an earlier request neither', () => {
    const made: Answer = {kind: 'made', pinId: pinId('12'), serverDateMs: null};
    expect(answered(made, {doubtSinceMs: 5}, {...before, doubtSinceMs: 5})).toMatchObject({
      doubtSinceMs: null,
      state: {
        kind: 'done',
        outcome: {kind: 'pinned', pinId: '12', pinUrl: 'https://www.pinterest.com/pin/12/'},
        doneAtMs: 1_000,
      },
    });
  });

  it('handed off, the form’s window is named where there is one', () => {
    const opened = (windowId: number | null): Answer => ({
      kind: 'handedOff',
      formUrl: 'https://form/',
      windowId,
      serverDateMs: null,
    });
    const outcome = {kind: 'handedOff', formUrl: 'https://form/'};
    expect(answered(opened(4), {mode: 'handOff'}).state).toEqual({
      kind: 'done',
      outcome: {...outcome, windowId: 4},
      doneAtMs: 1_000,
    });
    expect(answered(opened(null), {mode: 'handOff'}).state).toEqual({kind: 'done', outcome, doneAtMs: 1_000});
  });

  it.each(rows)('for $kind, a form that did not open is put to the user', ({error}) => {
    const climb = {rung: 'page', isDisplayed: false} as const;
    for (const kind of [...MADE_NOTHING, 'unknown', 'nextRung'] as const) {
      const item = answered({kind, climb, error, serverDateMs: null}, {mode: 'handOff', doubtSinceMs: null});
      expect(item).toMatchObject({doubtSinceMs: null, state: {kind: 'rejected', error}});
    }
  });
});
