const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** All that the outbox takes for granted of Pinterest and of clocks. What Pinterest really does is documented nowhere. */
export type OutboxLimits = {
  /** From the first look at the board to the first that counts: time for a late commit and for a list that lags. */
  readonly graceMs: number;
  /** Between the two looks that have to find nothing. */
  readonly apartMs: number;
  /** A pin older than the doubt by more than this is surely another. */
  readonly skewMs: number;
  /** A pin older than the doubt by no more than this counts as younger: Pinterest's times are in whole seconds. */
  readonly trustMs: number;
  /** The board unreadable for so long, the user is asked. */
  readonly patienceMs: number;
  /** Pages of a board that are read for one look. */
  readonly maxPages: number;
  /** Requests a day: 1,000 with Trial access. Null for no limit. */
  readonly requestsPerDay: number | null;
  readonly backoff: {readonly baseMs: number; readonly capMs: number};
  /** Failures in a row that end asking for a while, how long at first, and at most. */
  readonly breaker: {readonly failures: number; readonly openMs: number; readonly capMs: number};
  /** Pinterest's block against spam lasts hours; asking earlier may lengthen it. */
  readonly spamPauseMs: number;
  /** An account that is signed out is asked for again this late, where nobody says that it is back. */
  readonly parkMs: number;
};

export const OUTBOX_LIMITS: OutboxLimits = Object.freeze({
  graceMs: 2 * MINUTE,
  apartMs: MINUTE,
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
