export type Heartbeat = {
  /** Ends it; milliseconds of the longest stretch in which the page could do nothing else. */
  readonly stop: () => Promise<number>;
};

/** From here on the browser itself reports a task as long. */
const LONG_MS = 50;

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
 * Sends itself a message as often as the event loop lets it. The longest silence between two is no shorter than the
 * longest task; it may be longer, as work that yields by scheduler.yield() goes before messages. What is 50 ms and
 * more the browser tells exactly, hence a silence that long in which it saw no such task counts as just under 50.
 */
export const startHeartbeat = (): Heartbeat => {
  const observer = new PerformanceObserver(() => undefined);
  let longestTask = 0;
  const note = (entries: PerformanceEntryList): void => {
    for (const {duration} of entries) longestTask = Math.max(longestTask, duration);
  };
  const tasks = new PerformanceObserver((list) => note(list.getEntries()));
  tasks.observe({type: 'longtask'});
  observer.disconnect();
  const {port1, port2} = new MessageChannel();
  let last = performance.now();
  let silence = 0;
  const beat = (): void => {
    const now = performance.now();
    silence = Math.max(silence, now - last);
    last = now;
  };
  port1.onmessage = () => {
    beat();
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return {
    stop: async () => {
      await nextTask();
      beat();
      port1.close();
      note(tasks.takeRecords());
      tasks.disconnect();
      if (silence < LONG_MS) return silence;
      return longestTask === 0 ? LONG_MS - 0.1 : longestTask;
    },
  };
};
