/** The end of one call: its time is up, or its caller wants no more of it. */
export type Deadline = {
  readonly signal: AbortSignal;
  readonly remainingMs: () => number;
  readonly isCancelled: () => boolean;
  /** Lets go of timer and listener: call it when the call has settled. */
  readonly release: () => void;
};

/**
 * Starts the clock. Not `AbortSignal.any` over `AbortSignal.timeout`: Node 20 may collect the inner signal as garbage,
 * and then a call that waits would wait for ever.
 */
export const startDeadline = (timeoutMs: number, signal: AbortSignal | undefined): Deadline => {
  const endsAt = performance.now() + timeoutMs;
  const controller = new AbortController();
  const end = () => controller.abort();
  const timer = setTimeout(end, timeoutMs);
  if (signal?.aborted) end();
  signal?.addEventListener('abort', end, {once: true});
  return {
    signal: controller.signal,
    remainingMs: () => endsAt - performance.now(),
    isCancelled: () => signal?.aborted ?? false,
    release: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
    },
  };
};

/** What `work` settles with, or null once the signal has aborted: work that cannot be stopped is no longer waited for. */
export const unlessAborted = async <Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value | null> => {
  if (signal.aborted) return null;
  let stop = (): void => undefined;
  const aborted = new Promise<null>((resolve) => {
    stop = () => resolve(null);
    signal.addEventListener('abort', stop, {once: true});
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
};

/** Waits, or less if the signal aborts. */
export const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    signal.addEventListener('abort', wake, {once: true});
    if (signal.aborted) wake();
  });
