import {describe, expect, test} from 'vitest';
import {retryAfterMs} from './retry-after';

const now = Date.parse('2026-01-01T00:00:00Z');

describe('Retry-After', () => {
  test.each([
    ['seconds', '30', 30_000],
    ['a date', 'Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
    ['nothing to wait for', '0', 1_000],
    ['a date gone by', 'Wed, 31 Dec 2025 00:00:00 GMT', 1_000],
    ['longer than a day', '1000000000', 86_400_000],
    ['a negative number', '-1', null],
    ['junk', 'soon', null],
    ['seconds with space around them', ' 30\t', 30_000],
    ['seconds with their unit', '30s', null],
    ['a number that is not written in digits alone', '0x10', null],
    ['one with an exponent', '1e3', null],
    ['a fraction', '1.5', null],
    ['a date with something before it', 'on Thu, 01 Jan 2026 00:01:00 GMT', null],
    ['a date that is none', 'Mon, soon', null],
    ['an absent header', null, null],
  ])('of %s', (_, header, expected) => {
    expect(retryAfterMs(header, now)).toBe(expected);
  });
});
