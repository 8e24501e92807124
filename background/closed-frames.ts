import type {ClosedFrame} from '../src/domain/candidate';
import {dressOfAddress} from '../src/images/decoration';
import type {FrameCollection} from '../src/images/merge-frames';
import {parseUrl} from '../src/images/parse-url';

/** CSS pixels on a side, from which on a frame may well hold what the page is about. */
const MIN_SIDE = 300;

/** A page is not asked to be let into more sites than this. */
const MAX_FRAMES = 5;

const holdsAdverts = (url: string): boolean => {
  const {dress} = dressOfAddress(url) ?? {};
  return dress === 'advert' || dress === 'tracker';
};

/**
 * Of the frames that could not be entered, one of each site that may hold pictures: large, no advertisement, and none of
 * a site that was entered after all.
 */
export const worthNaming = (
  closed: readonly ClosedFrame[],
  entered: readonly FrameCollection[],
): readonly ClosedFrame[] => {
  const known = new Set(entered.flatMap(({collection}) => parseUrl(collection.page.url)?.origin ?? []));
  return closed
    .filter(({url, width, height}) => {
      const origin = parseUrl(url)?.origin;
      if (origin === undefined || known.has(origin) || Math.min(width, height) < MIN_SIDE) return false;
      if (holdsAdverts(url)) return false;
      known.add(origin);
      return true;
    })
    .slice(0, MAX_FRAMES);
};
