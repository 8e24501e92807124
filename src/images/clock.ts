/** Work without a pause, in milliseconds: from about 50 on a page feels it. */
const SLICE_MS = 15;

/** Milliseconds from any start that only moves forward. */
export type Now = () => number;

export type Clock = {
  /** Milliseconds since the search began. */
  readonly elapsed: () => number;
  /** True when the page should have its turn. */
  readonly isDue: () => boolean;
  /** Lets the page run; false when gathering has to end. */
  readonly rest: () => Promise<boolean>;
};

/** A message to oneself is the quickest way round the event loop; timers are slowed down in the background. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** A clock for one search, which begins now and has to end after `budgetMs`. */
export const newClock = (now: Now, budgetMs: number): Clock => {
  const start = now();
  let sliceStart = start;
  return {
    elapsed: () => now() - start,
    isDue: () => now() - sliceStart >= SLICE_MS,
    rest: async () => {
      await nextTask();
      sliceStart = now();
      return sliceStart - start < budgetMs;
    },
  };
};

/** Items between two looks at the clock, which cost a quarter of a microsecond each. */
const CHECK_EVERY = 8;

/** Visits every item and lets the page run in between; an item that cannot be read costs that item only. */
export const eachInSlices = async <Item>(
  items: Iterable<Item>,
  clock: Clock,
  visit: (item: Item) => void,
): Promise<void> => {
  let count = 0;
  for (const item of items) {
    if (count++ % CHECK_EVERY === 0 && clock.isDue()) await clock.rest();
    try {
      visit(item);
    } catch {
      // A page may hand us anything; the next item can still be read.
    }
  }
};
