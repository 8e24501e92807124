import {expect, test} from 'vitest';
import {OUTBOX_LIMITS} from './limits';

const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000];

test('what is taken for granted of Pinterest is what the page on reliability says', () => {
  expect(OUTBOX_LIMITS).toEqual({
    graceMs: 120 * SECOND,
    apartMs: 60 * SECOND,
    skewMs: 10 * MINUTE,
    trustMs: 30 * SECOND,
    patienceMs: 30 * MINUTE,
    maxPages: 20,
    requestsPerDay: null,
    backoff: {baseMs: 2 * SECOND, capMs: 15 * MINUTE},
    breaker: {failures: 5, openMs: MINUTE, capMs: 30 * MINUTE},
    spamPauseMs: 4 * HOUR,
    parkMs: HOUR,
  });
});
