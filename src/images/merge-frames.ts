import type {Candidate, Collection, LookedAt, PageFacts, Rejected} from '../domain/candidate';

/** What one frame of a tab brought back. */
export type FrameCollection = {readonly frameId: number; readonly isTop: boolean; readonly collection: Collection};

const MAX_CANDIDATES = 500;
const MAX_REJECTED = 500;

/** What a frame shows is a part of the page at most, and often an advertisement. */
const FRAME_FACTOR = 0.5;

const NOTHING: Collection = {
  page: {url: '', link: '', title: '', host: '', contentType: ''},
  candidates: [],
  rejected: [],
  nopin: null,
  lookedAt: {images: 0, videos: 0, backgrounds: 0, metadata: 0, frames: 0, skippedFrames: 0},
  closedFrames: [],
  isPartial: false,
  took: 0,
};

const keyOf = (url: string): string => url.replace(/^https?:/, '');

/** A picture of a frame, as the page around it would have it: a frame's own address is no place to send people to. */
const fromFrame =
  (frameId: number, own: PageFacts, top: PageFacts) =>
  (candidate: Candidate): Candidate => ({
    ...candidate,
    id: `f${frameId}-${candidate.id}`,
    score: candidate.isTarget ? candidate.score : Math.round(candidate.score * FRAME_FACTOR),
    ...(candidate.link === own.link ? {link: top.link || own.link, title: top.title || candidate.title} : {}),
  });

const rejectedOf = ({url, kind, width, height, source, isTarget}: Candidate): Rejected => ({
  url: url.slice(0, 2_048),
  kind,
  width,
  height,
  source,
  reason: 'nopin',
  isTarget,
});

/** One picture that two frames show. */
const joined = (first: Candidate, second: Candidate): Candidate => {
  const [main, other] = second.score > first.score ? [second, first] : [first, second];
  const {width, height, isMeasured} = other.isMeasured && !main.isMeasured ? other : main;
  return {
    ...main,
    width,
    height,
    isMeasured,
    altText: main.altText || other.altText,
    pinId: main.pinId ?? other.pinId,
    thumbnail: main.thumbnail ?? other.thumbnail,
  };
};

const withoutDuplicates = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const byKey = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const earlier = byKey.get(keyOf(candidate.url));
    byKey.set(keyOf(candidate.url), earlier === undefined ? candidate : joined(earlier, candidate));
  }
  return [...byKey.values()];
};

const summed = (counts: readonly LookedAt[]): LookedAt =>
  counts.reduce((sum, next) => ({
    images: sum.images + next.images,
    videos: sum.videos + next.videos,
    backgrounds: sum.backgrounds + next.backgrounds,
    metadata: sum.metadata + next.metadata,
    frames: sum.frames + next.frames,
    skippedFrames: sum.skippedFrames + next.skippedFrames,
  }));

/**
 * One collection from all frames of a tab. The top frame speaks for the page, and its nopin for everything in it; a
 * subframe's nopin is for that frame. A picture marked nopin anywhere is offered nowhere. `skippedFrames` counts frames
 * that were not read, beyond those that the frames themselves saw they cannot enter.
 */
export const mergeFrames = (frames: readonly FrameCollection[], skippedFrames = 0): Collection => {
  const top = frames.find(({isTop}) => isTop) ?? frames[0];
  if (top === undefined) return {...NOTHING, lookedAt: {...NOTHING.lookedAt, skippedFrames}};
  const {page, nopin} = top.collection;
  const others = frames.filter((frame) => frame !== top).sort((a, b) => a.frameId - b.frameId);
  const all = [top, ...others];
  const sum = summed(all.map(({collection}) => collection.lookedAt));
  const facts = {
    page,
    nopin,
    lookedAt: {...sum, skippedFrames: sum.skippedFrames + skippedFrames},
    closedFrames: all.flatMap(({collection}) => collection.closedFrames),
    isPartial: all.some(({collection}) => collection.isPartial),
    took: all.reduce((total, {collection}) => total + collection.took, 0),
  };
  if (nopin !== null) return {...facts, candidates: [], rejected: []};

  const rejected = all.flatMap(({collection}) => collection.rejected);
  const refusing = others.filter(({collection}) => collection.nopin !== null);
  const refused = [
    ...rejected.filter(({reason}) => reason === 'nopin'),
    ...refusing.flatMap(({collection}) => collection.candidates),
  ];
  const refusedKeys = new Set(refused.map(({url}) => keyOf(url)));
  const offered = [
    ...top.collection.candidates,
    ...others.flatMap(({frameId, collection}) => collection.candidates.map(fromFrame(frameId, collection.page, page))),
  ];
  const isRefused = ({url}: Candidate): boolean => refusedKeys.has(keyOf(url));
  const candidates = [...withoutDuplicates(offered.filter((candidate) => !isRefused(candidate)))];
  const late = withoutDuplicates(offered.filter(isRefused)).map(rejectedOf);
  return {
    ...facts,
    candidates: candidates.sort((a, b) => b.score - a.score).slice(0, MAX_CANDIDATES),
    rejected: [...rejected, ...late].sort((a, b) => Number(b.isTarget) - Number(a.isTarget)).slice(0, MAX_REJECTED),
  };
};
