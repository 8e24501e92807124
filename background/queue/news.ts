/** Wakes whoever waits for the queue to change, in this life of the worker. */
const waiting = new Set<() => void>();

export const tellNews = (): void => {
  for (const wake of [...waiting]) wake();
};

/** Settles with the next change, or after `patienceMs` without one. */
export const nextNews = (patienceMs: number): Promise<void> =>
  new Promise((resolve) => {
    const wake = () => {
      waiting.delete(wake);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(wake, patienceMs);
    waiting.add(wake);
  });
