import {showBadge} from '../../src/platform/badge';
import {countUnsettled} from '../../src/storage/count-unsettled';
import {privateItems} from './private-store';

/** While many pins go out the number on the button need not run with each. */
const SOON_MS = 500;

/** The database passes what every pin of the day has been, and no pin is written down meanwhile: it rests far longer. */
const REST_PER_COUNT = 30;

const count = async (): Promise<void> => {
  const [onDisk, unseen] = await Promise.all([countUnsettled(), privateItems()]);
  await showBadge(onDisk + unseen.filter(({state: {kind}}) => kind !== 'done' && kind !== 'cancelled').length);
};

// One after another, so that the latest count is the one that stays.
let counting: Promise<void> = Promise.resolve();

/** Shows on the toolbar button how many pins have not got to Pinterest, or may not have. */
export const showCount = (): Promise<void> => {
  const shown = counting.then(count);
  counting = shown.catch(() => undefined);
  return shown;
};

let isResting = false;
let isStale = false;

/** The same at once after a quiet while; else before long, once for all that ask until then. Never rejects. */
export const showCountSoon = async (): Promise<void> => {
  isStale = isResting;
  if (isResting) return;
  isResting = true;
  const startMs = performance.now();
  await showCount().catch(() => undefined);
  const tookMs = performance.now() - startMs;
  setTimeout(
    () => {
      isResting = false;
      if (isStale) void showCountSoon();
    },
    Math.max(SOON_MS, REST_PER_COUNT * tookMs),
  );
};
