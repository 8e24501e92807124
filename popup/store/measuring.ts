import type {Candidate} from '../../src/domain/candidate';
import {isLoadable} from '../../src/ui/public-address';
import type {PixelSize, Ports} from './ports';
import {createQueue} from './queue';
import {ownAddress, provenLarger, type Settled} from './true-size';

/** What measuring needs of the pictures: each by its id. */
export type Measured = {
  /** What is known of a picture by now; undefined for one that is not there. */
  readonly find: (id: string) => {readonly candidate: Candidate; readonly url: string} | undefined;
  readonly isSelected: (id: string) => boolean;
  readonly settle: (id: string, settled: Settled) => void;
};

/** Finds out the true size of pictures, a few at a time, and larger versions of them where these prove to be there. */
export const createMeasuring = (measure: Ports['measure'], {find, isSelected, settle}: Measured) => {
  const queue = createQueue();
  const asked = new Set<string>();
  /** Pictures of which a larger version was sought, and those whose address must stay as it is. */
  const sought = new Set<string>();
  const held = new Set<string>();
  /** The page's own addresses of pictures that a larger one has taken the place of. */
  const outgrown = new Map<string, Settled>();

  const grow = async (id: string, own: Settled): Promise<void> => {
    const candidate = find(id)?.candidate;
    if (candidate === undefined || held.has(id)) return;
    const larger = await provenLarger(measure, own, candidate);
    if (larger === null || held.has(id) || find(id)?.url !== own.url) return;
    outgrown.set(id, own);
    settle(id, larger);
  };

  /** After the page's own address has settled, so that no tile and no pin waits for a guess. */
  const seekLarger = (id: string, own: Settled): void => {
    if (sought.has(id)) return;
    sought.add(id);
    queue.add(() => grow(id, own), {isFirst: isSelected(id)});
  };

  const measureOne = async (candidate: Candidate): Promise<void> => {
    const own = await ownAddress(measure, candidate);
    if (own === null || sought.has(candidate.id)) return;
    settle(candidate.id, own);
    seekLarger(candidate.id, own);
  };

  return {
    clear: (): void => {
      for (const known of [asked, sought, held, outgrown]) known.clear();
    },
    /** Asks for the true size of a picture. */
    look: (id: string, {isFirst}: {isFirst: boolean} = {isFirst: false}): void => {
      const picture = find(id);
      if (picture === undefined || asked.has(id) || !isLoadable(picture.url)) return;
      asked.add(id);
      queue.add(() => measureOne(picture.candidate), {isFirst});
    },
    /** Takes the size of a picture that a tile has loaded anyway. */
    take: (id: string, url: string, size: PixelSize): void => {
      asked.add(id);
      if (sought.has(id)) return;
      settle(id, {url, size});
      seekLarger(id, {url, size});
    },
    /** What is sent stays what is shown: from now on no larger address takes its place. */
    hold: (id: string): void => void held.add(id),
    /** Goes back from a guessed address to the page's own; false where it is the page's own. */
    withdraw: (id: string): boolean => {
      const own = outgrown.get(id);
      if (own === undefined) return false;
      outgrown.delete(id);
      settle(id, own);
      return true;
    },
  };
};
