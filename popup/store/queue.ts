/** Pictures that are measured at the same time: a page's bandwidth is the user's. */
const AT_ONCE = 3;

/** Runs jobs a few at a time, in order; `first` lets one jump the queue. The popup's end ends them all. */
export const createQueue = (atOnce = AT_ONCE) => {
  const waiting: (() => Promise<void>)[] = [];
  let running = 0;

  const next = (): void => {
    if (running >= atOnce) return;
    const job = waiting.shift();
    if (job === undefined) return;
    running++;
    void job().finally(() => {
      running--;
      next();
    });
  };

  return {
    add: (job: () => Promise<void>, {isFirst}: {isFirst: boolean}): void => {
      if (isFirst) waiting.unshift(job);
      else waiting.push(job);
      next();
    },
  };
};
