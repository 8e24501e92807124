import {describe, expect, test} from 'vitest';
import {readRateLimit} from './rate-limit';

const now = Date.UTC(2026, 0, 1);
const read = (headers: Record<string, string>) => readRateLimit(new Headers(headers), now);

describe('the headers of the rate limit', () => {
  test('that are absent say nothing', () => {
    expect(read({})).toEqual({limit: null, remaining: null, resetAfterMs: null});
  });

  test.each([
    ['a number', '1000', 1000],
    ['a policy', '100, 100;w=60', 100],
    ['a negative number', '-1', null],
    ['junk', 'many', null],
    ['nothing', '', null],
    ['a number too long to count with', '9'.repeat(30), null],
  ])('limit and remaining of %s', (_, header, expected) => {
    expect(read({'x-ratelimit-limit': header, 'x-ratelimit-remaining': header})).toMatchObject({
      limit: expected,
      remaining: expected,
    });
  });

  test.each([
    ['seconds from now', '60', 60_000],
    ['a moment in seconds', String(now / 1_000 + 60), 60_000],
    ['a moment in milliseconds', String(now + 60_000), 60_000],
    ['a moment gone by', String(now / 1_000 - 60), 0],
    ['more than a day', '1000000', 86_400_000],
    ['junk', 'soon', null],
  ])('a reset of %s', (_, header, expected) => {
    expect(read({'x-ratelimit-reset': header}).resetAfterMs).toBe(expected);
  });
});
