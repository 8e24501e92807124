import type {GathererName} from './in-page/measure';
import type {PageResult} from './run-page';
import type {Score} from './score';

/** Shares are from 0 to 1, null where there is nothing to share; times are milliseconds. */
export type Quality = {
  readonly pages: number;
  readonly recall: number | null;
  readonly junk: number | null;
  readonly precisionOfFirst12: number | null;
  readonly duplicates: number | null;
  readonly largestDelivered: number | null;
  readonly mainFirst: number | null;
  readonly mainInFirst3: number | null;
};

export type Cost = {
  readonly msPer1000: number;
  readonly firstMsPer1000: number;
  /** The slowest tenth of the pages begins here. */
  readonly p90MsPer1000: number;
  readonly longestTaskMs: number;
  readonly longestTaskOn: string;
  readonly timesReads: number;
  readonly timesFloor: number;
};

export type Summary = {
  readonly byRule: Quality;
  readonly byLabel: Quality;
  readonly cost: Cost;
  readonly threw: readonly string[];
  readonly mutated: readonly string[];
  readonly unstable: readonly string[];
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] =
    sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (low + high) / 2;
};

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export const qualityOf = (scores: readonly Score[]): Quality => {
  const total = (of: (score: Score) => number) => sum(scores.map(of));
  const ranks = scores.flatMap(({mainRank}) => mainRank ?? []);
  const tiles = total((one) => one.tiles);
  return {
    pages: scores.length,
    recall: share(
      total((one) => one.found),
      total((one) => one.wanted),
    ),
    junk: share(
      total((one) => one.junk.length),
      tiles,
    ),
    precisionOfFirst12: share(
      total((one) => one.goodOfFirst),
      total((one) => one.first),
    ),
    duplicates: share(
      total((one) => one.duplicates.length),
      tiles,
    ),
    largestDelivered: share(
      total((one) => one.largest),
      total((one) => one.severalSizes),
    ),
    mainFirst: share(ranks.filter((rank) => rank === 1).length, ranks.length),
    mainInFirst3: share(ranks.filter((rank) => rank >= 1 && rank <= 3).length, ranks.length),
  };
};

/** Pages of fewer elements take as long as the clock's tick: their own ratio would say nothing. */
const TIMED_ELEMENTS = 300;

const costOf = (pages: readonly PageResult[], name: GathererName): Cost => {
  const warm = ({gatherers}: PageResult, of: GathererName): number => median(gatherers[of].warmMs);
  const elements = sum(pages.map((page) => page.elements)) / 1_000;
  const ratios = pages
    .filter((page) => page.elements >= TIMED_ELEMENTS)
    .map((page) => (warm(page, name) / page.elements) * 1_000)
    .sort((a, b) => a - b);
  const tasks = pages.map((page) => ({ms: page.gatherers[name].longestTaskMs, on: page.name}));
  const longest = tasks.sort((a, b) => b.ms - a.ms)[0];
  const total = sum(pages.map((page) => warm(page, name)));
  return {
    msPer1000: total / elements,
    firstMsPer1000: sum(pages.map(({gatherers}) => gatherers[name].firstMs)) / elements,
    p90MsPer1000: ratios[Math.floor(ratios.length * 0.9)] ?? 0,
    longestTaskMs: longest?.ms ?? 0,
    longestTaskOn: longest?.on ?? '',
    timesReads: total / sum(pages.map((page) => warm(page, 'reads'))),
    timesFloor: total / sum(pages.map((page) => warm(page, 'floor'))),
  };
};

/** One gatherer over all pages. Counts are added up before they are divided, so that a page weighs what it holds. */
export const summarise = (pages: readonly PageResult[], name: GathererName): Summary => {
  const named = (is: (page: PageResult) => boolean) => pages.filter(is).map((page) => page.name);
  return {
    byRule: qualityOf(pages.map(({gatherers}) => gatherers[name].byRule)),
    byLabel: qualityOf(pages.flatMap(({gatherers}) => gatherers[name].byLabel ?? [])),
    cost: costOf(pages, name),
    threw: named(({gatherers}) => gatherers[name].error !== null),
    mutated: named(({gatherers}) => gatherers[name].isMutating),
    unstable: named(({gatherers}) => !gatherers[name].isStable),
  };
};
