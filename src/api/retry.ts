import type {Verdict} from './judge';
import type {Call} from './transport';

const TRIES = 3;
const BASE_MS = 500;
/** A longer `Retry-After` is for the caller to wait out: nobody sits in front of a popup for minutes. */
const LONGEST_WAIT_MS = 10_000;

/** Repeating these leaves Pinterest as one of them would; Pinterest has no idempotency key for the others. */
const isRepeatable = ({method}: Call): boolean => method === 'GET' || method === 'DELETE';

/**
 * Milliseconds to wait before the call is tried again, or null to leave it. GET and DELETE are repeated after a refusal
 * for now and after silence or a fault; POST and PATCH only after a request that surely had no effect. Full jitter, so
 * that many clients do not come back at once.
 */
export const waitBeforeRetry = (call: Call, verdict: Verdict, triesDone: number, random: () => number) => {
  const isAllowed = verdict.chance === 'refused' || (verdict.chance === 'doubtful' && isRepeatable(call));
  if (!isAllowed || triesDone >= TRIES) return null;
  const backoffMs = random() * BASE_MS * 2 ** (triesDone - 1);
  const waitMs = Math.max(backoffMs, verdict.retryAfterMs ?? 0);
  return waitMs <= LONGEST_WAIT_MS ? waitMs : null;
};
