export type Heartbeat = {
  /** Ends it; milliseconds of the longest stretch in which the page could do nothing else. */
  readonly stop: () => Promise<number>;
};

/** From here on the browser itself reports a task as long. */
const LONG_MS = 50;

/** The shortest that nested timers may be. Messages would beat faster, but never leave the browser idle: it encodes
 * pictures when idle, and would be kept waiting. */
const BEAT_MS = 4;

/** Waits until the event loop has come round once. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/**
 * Beats every four milliseconds, if it is let. The longest silence is no shorter than the longest task, less a beat; it
 * may be longer, as work that yields by `scheduler.yield()` goes before timers. What is 50 ms and more the browser tells
 * exactly, hence a silence that long in which it saw no such task counts as just under 50.
 */
export const startHeartbeat = (): Heartbeat => {
  let longestTask = 0;
  const note = (entries: PerformanceEntryList): void => {
    for (const {duration} of entries) longestTask = Math.max(longestTask, duration);
  };
  const tasks = new PerformanceObserver((list) => note(list.getEntries()));
  tasks.observe({type: 'longtask'});
  let last = performance.now();
  let silence = 0;
  const beat = (): void => {
    const now = performance.now();
    silence = Math.max(silence, now - last);
    last = now;
  };
  const timer = setInterval(beat, BEAT_MS);
  return {
    stop: async () => {
      await nextTask();
      beat();
      clearInterval(timer);
      note(tasks.takeRecords());
      tasks.disconnect();
      if (silence < LONG_MS) return silence;
      return longestTask === 0 ? LONG_MS - 0.1 : longestTask;
    },
  };
};
