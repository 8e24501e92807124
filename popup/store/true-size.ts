import type {Candidate} from '../../src/domain/candidate';
import {isLoadable} from '../../src/ui/public-address';
import type {PixelSize, Ports} from './ports';

/** An address that has loaded, and the size of what came. */
export type Settled = {readonly url: string; readonly size: PixelSize};

type Measure = Ports['measure'];

/** How far two sizes of one picture may differ in shape: rounding, not another crop. */
const MAX_SKEW = 0.02;

/** Beyond this a file may be more than the 20 MB that Pinterest takes. */
const MAX_PIXELS = 32_000_000;

const isWhole = ({width, height}: PixelSize): boolean => width > 0 && height > 0;

/** True for the same picture with more pixels; false for a placeholder, another crop, and more than can be sent. */
const isBetter = (guess: PixelSize, own: PixelSize): boolean => {
  if (guess.width <= own.width || guess.height <= own.height) return false;
  if (guess.width * guess.height > MAX_PIXELS) return false;
  return Math.abs((guess.width * own.height) / (guess.height * own.width) - 1) <= MAX_SKEW;
};

/** The size that was read from the picture's own pixels; null where it must be measured. */
const knownSize = ({isMeasured, width, height}: Candidate): PixelSize | null =>
  isMeasured && width !== null && height !== null ? {width, height} : null;

/**
 * The page's own word: the picture's address, or the displayed one where that does not load. Null where neither loads,
 * or may be loaded from here.
 */
export const ownAddress = async (measure: Measure, candidate: Candidate): Promise<Settled | null> => {
  const known = knownSize(candidate);
  if (known !== null) return {url: candidate.url, size: known};
  for (const url of [candidate.url, candidate.displayedUrl]) {
    if (url === null || !isLoadable(url)) continue;
    const size = await measure(url);
    if (size !== null) return {url, size};
  }
  return null;
};

/**
 * A larger version of a picture that the page itself does not name. A guessed address is a question: the answer is null
 * unless it has loaded here, is larger, and has the same shape. Asks for one at a time, the best first.
 */
export const provenLarger = async (
  measure: Measure,
  own: Settled,
  {larger = []}: Pick<Candidate, 'larger'>,
): Promise<Settled | null> => {
  if (!isWhole(own.size)) return null;
  for (const url of larger) {
    // Plain http and private hosts cannot be tried.
    if (!isLoadable(url)) continue;
    const size = await measure(url);
    if (size !== null && isBetter(size, own.size)) return {url, size};
  }
  return null;
};
