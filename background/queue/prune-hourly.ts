/** How long what is done is kept for a popup, or a shortcut pressed again, that may still ask. */
const KEPT_MS = 24 * 3_600_000;

/** All that a day has seen is read for it, and the next pin would wait for that. */
const EVERY_MS = 3_600_000;

export type PrunePorts = {
  /** Milliseconds since 1970, by which what is done was written down. */
  readonly clock: () => number;
  /** Milliseconds since any fixed time; no user can set it. */
  readonly elapsedMs: () => number;
  /** Forgets what was settled before a time (milliseconds since 1970). */
  readonly prune: (beforeMs: number) => Promise<void>;
};

/** Forgets what was settled a day ago: at the first call, and then at most once an hour. Rejects as `prune` does. */
export const pruneHourly = ({clock, elapsedMs, prune}: PrunePorts): (() => Promise<void>) => {
  let prunedAtMs = -Infinity;
  return async () => {
    if (elapsedMs() - prunedAtMs < EVERY_MS) return;
    await prune(clock() - KEPT_MS);
    prunedAtMs = elapsedMs();
  };
};
