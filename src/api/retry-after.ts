const MIN_MS = 1_000;
const MAX_MS = 24 * 60 * 60 * 1_000;

/**
 * `Retry-After` in milliseconds from now, from seconds or an HTTP date (RFC 9110 10.2.3), clamped to 1 s … 24 h;
 * null when absent or unreadable. Pinterest does not document the header, so nothing is taken for granted.
 */
export const retryAfterMs = (header: string | null, nowMs: number): number | null => {
  if (header === null) return null;
  const text = header.trim();
  const isSeconds = /^\d+$/.test(text);
  // Without this test engines read "-1" as a year.
  if (!isSeconds && !/^[A-Z][a-z]{2,8}[, ]/.test(text)) return null;
  const ms = isSeconds ? Number(text) * 1_000 : Date.parse(text) - nowMs;
  return Number.isFinite(ms) ? Math.min(Math.max(ms, MIN_MS), MAX_MS) : null;
};
