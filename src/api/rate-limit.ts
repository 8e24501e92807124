/** What Pinterest's headers say of the limit that a call fell under; null where they say nothing readable. */
export type RateLimit = {
  readonly limit: number | null;
  readonly remaining: number | null;
  /** Milliseconds from now until the count starts anew, at most a day. */
  readonly resetAfterMs: number | null;
};

const DAY_MS = 86_400_000;
/** Above this a number of seconds is a moment since 1970, not a span: it would be three years. */
const LONGEST_SPAN_SECONDS = 100_000_000;
/** Above this a moment is in milliseconds. */
const LATEST_SECONDS = 100_000_000_000;

/** The first number of a header: some services write `100, 100;w=60`. */
const firstNumber = (header: string | null): number | null => {
  const [, digits] = /^\s*(\d{1,15})(?:[\s,;.]|$)/.exec(header ?? '') ?? [];
  return digits === undefined ? null : Number(digits);
};

const resetAfterMs = (reset: number | null, nowMs: number): number | null => {
  if (reset === null) return null;
  const isSpan = reset < LONGEST_SPAN_SECONDS;
  const ms = isSpan ? reset * 1_000 : (reset < LATEST_SECONDS ? reset * 1_000 : reset) - nowMs;
  return Math.min(Math.max(ms, 0), DAY_MS);
};

/**
 * Reads `x-ratelimit-limit`, `-remaining` and `-reset`. Integrators report these names; their format is documented
 * nowhere, so a reset may be a span or a moment, in seconds or milliseconds, and junk is null.
 */
export const readRateLimit = (headers: Headers, nowMs: number): RateLimit => ({
  limit: firstNumber(headers.get('x-ratelimit-limit')),
  remaining: firstNumber(headers.get('x-ratelimit-remaining')),
  resetAfterMs: resetAfterMs(firstNumber(headers.get('x-ratelimit-reset')), nowMs),
});
