import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {PinError} from '../../src/domain/pin-error';
import {OUTBOX_LIMITS as LIMITS} from './limits';
import {FRESH_PACING, hostPace, openFrom, ownerKey, type Pacing, withHost} from './pacing';
import {backoffMs, endsByEvent, isPassing, type Trouble, withoutTrouble, withTrouble} from './trouble';
import {ME, START_MS} from './world';

const {backoff, breaker} = LIMITS;
const DAY_MS = 86_400_000;
const failures = fc.integer({min: 1, max: 200});
const random = fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true});
const at = (drawn: number) => ({nowMs: START_MS, random: drawn, limits: LIMITS});
const down: PinError = {kind: 'serverDown', status: 503};

/** After so many failures in a row, the last with what Pinterest named. */
const afterFailures = (count: number, {error, retryAfterMs}: Trouble, drawn: number): Pacing => {
  const pace = {...hostPace(FRESH_PACING, ME), failures: count - 1};
  return withTrouble(withHost(FRESH_PACING, ME, pace), ME, {error, retryAfterMs}, at(drawn));
};

const waitMs = (pacing: Pacing): number => openFrom(pacing, ME, LIMITS) - START_MS;

describe('the wait after a failure', () => {
  it('without a word of Pinterest’s is drawn from all of nothing to a bound that doubles up to its cap', () => {
    fc.assert(
      fc.property(failures, random, (count, drawn) => {
        const boundMs = Math.min(backoff.capMs, backoff.baseMs * 2 ** count);
        expect(backoffMs(count, LIMITS, drawn)).toBeCloseTo(drawn * boundMs, 3);
        expect(backoffMs(count, LIMITS, drawn)).toBeLessThan(backoff.capMs);
      }),
    );
    expect(backoffMs(9, LIMITS, 0)).toBe(0);
  });

  it('is never over before Retry-After, nor longer, from a second to a day', () => {
    fc.assert(
      fc.property(failures, random, fc.integer({min: -5, max: 10 * DAY_MS}), (count, drawn, namedMs) => {
        const waitedMs = waitMs(afterFailures(count, {error: down, retryAfterMs: namedMs}, drawn));
        expect(waitedMs).toBe(Math.min(Math.max(namedMs, 1_000), DAY_MS));
      }),
    );
  });

  it('from the fifth in a row on is a minute at least, doubled each time, half an hour at most', () => {
    const least = (count: number) => waitMs(afterFailures(count, {error: down, retryAfterMs: null}, 0));
    expect([1, 4, 5, 6, 9, 10, 50].map(least)).toEqual([0, 0, 60_000, 120_000, 960_000, 1_800_000, 1_800_000]);
    fc.assert(
      fc.property(failures, random, (count, drawn) => {
        const waitedMs = waitMs(afterFailures(count, {error: down, retryAfterMs: null}, drawn));
        expect(waitedMs).toBeGreaterThanOrEqual(count < breaker.failures ? 0 : breaker.openMs);
        expect(waitedMs).toBeLessThanOrEqual(breaker.capMs);
      }),
    );
  });

  it('counts failures and keeps the reason; what Pinterest answers as it should ends both', () => {
    const pacing = afterFailures(3, {error: down, retryAfterMs: null}, 0.5);
    expect(hostPace(pacing, ME)).toMatchObject({failures: 3, error: down});
    expect(hostPace(withoutTrouble(pacing, ME), ME)).toMatchObject({failures: 0, notBeforeMs: 0, error: null});
    expect(withoutTrouble(FRESH_PACING, ME)).toBe(FRESH_PACING);
  });
});

const HOST: readonly PinError[] = [
  {kind: 'rateLimited', retryAfterMs: null},
  {kind: 'offline'},
  down,
  {kind: 'outcomeUnknown'},
  {kind: 'unexpectedResponse', detail: ''},
];
const ACCOUNT: readonly PinError[] = [
  {kind: 'signedOut'},
  {kind: 'missingPermission', origin: ''},
  {kind: 'spamBlock'},
];
const PIN: readonly PinError[] = [
  {kind: 'otherAccount'},
  {kind: 'missingScope', message: ''},
  {kind: 'trialAccess'},
  {kind: 'rejected', field: null, reason: ''},
  {kind: 'notFound', what: 'pin'},
  {kind: 'pageNotReadable', page: 'pdf'},
  {kind: 'signInDenied'},
  {kind: 'signInFailed', reason: ''},
  {kind: 'cancelled'},
];

describe('what a failure means for the others', () => {
  it.each(HOST)('$kind: their host waits', (error) => {
    const pacing = withTrouble(FRESH_PACING, ME, {error, retryAfterMs: null}, at(0.5));
    expect(pacing.parks).toEqual({});
    expect(hostPace(pacing, ME)).toMatchObject({failures: 1, error, notBeforeMs: START_MS + 2_000});
    expect(isPassing(error)).toBe(true);
  });

  it.each(ACCOUNT)('$kind: their account waits, another does not', (error) => {
    const pacing = withTrouble(FRESH_PACING, ME, {error, retryAfterMs: null}, at(0.5));
    const longMs = error.kind === 'spamBlock' ? LIMITS.spamPauseMs : LIMITS.parkMs;
    expect(pacing.parks).toEqual({[ownerKey(ME)]: {untilMs: START_MS + longMs, error}});
    expect(openFrom(pacing, {...ME, accountId: '2'}, LIMITS)).toBe(0);
    expect([isPassing(error), endsByEvent(error)]).toEqual([true, true]);
  });

  it('a block against spam lasts as long as Pinterest says, where that is longer', () => {
    const trouble = {error: {kind: 'spamBlock'}, retryAfterMs: DAY_MS} as const;
    expect(waitMs(withTrouble(FRESH_PACING, ME, trouble, at(0)))).toBe(DAY_MS);
  });

  it.each(PIN)('$kind: nothing, and what failed before is over', (error) => {
    const failing = afterFailures(3, {error: down, retryAfterMs: null}, 0.5);
    const pacing = withTrouble(failing, ME, {error, retryAfterMs: null}, at(0.5));
    expect([waitMs(pacing) <= 0, hostPace(pacing, ME).failures, isPassing(error)]).toEqual([true, 0, false]);
  });

  it('of those that pass, offline alone ends by an event beside the account’s', () => {
    expect(HOST.filter(endsByEvent).map(({kind}) => kind)).toEqual(['offline']);
  });
});
