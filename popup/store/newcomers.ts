import type {Candidate, Collection} from '../../src/domain/candidate';
import type {Picture} from './pictures';

type Addresses = Pick<Candidate, 'url' | 'displayedUrl' | 'larger'>;

const keyOf = (address: string): string => address.replace(/^https?:/, '').replace(/#.*/s, '');

/** All sizes of one picture have its full size among their guesses, or are it. */
const keysOf = ({url, displayedUrl, larger = []}: Addresses): readonly string[] =>
  [url, ...(displayedUrl === null ? [] : [displayedUrl]), ...larger].map(keyOf);

/** Finds the known picture that a candidate of another look is: the one that shares an address or a full size with it. */
export const finderAmong = (pictures: readonly Picture[]): ((candidate: Addresses) => Picture | undefined) => {
  const byKey = new Map(
    pictures.toReversed().flatMap((one) => keysOf(one.candidate).map((key) => [key, one] as const)),
  );
  return (candidate) => {
    for (const key of keysOf(candidate)) {
      const found = byKey.get(key);
      if (found !== undefined) return found;
    }
    return undefined;
  };
};

/** What a later look found that no earlier one had, in its order, each under an id that no other look gives. */
export const newcomers = (pictures: readonly Picture[], found: readonly Candidate[], look: number): Candidate[] => {
  const known = new Set(pictures.flatMap(({candidate, url}) => [...keysOf(candidate), keyOf(url)]));
  return found.flatMap((candidate) => {
    const keys = keysOf(candidate);
    if (keys.some((key) => known.has(key))) return [];
    for (const key of keys) known.add(key);
    return [{...candidate, id: `late${look}-${candidate.id}`}];
  });
};

/**
 * What is known of a page after a later look: its facts as they were when the popup opened, what was left out in the
 * places it had, and what the look counted.
 */
export const withLook = (first: Collection, found: Collection, more: readonly Candidate[]): Collection => {
  const rejected = new Set(first.rejected.map(({url}) => url));
  return {
    ...found,
    page: first.page,
    nopin: first.nopin,
    candidates: [...first.candidates, ...more],
    rejected: [...first.rejected, ...found.rejected.filter(({url}) => !rejected.has(url))],
  };
};
