import {floor} from './floor';
import {nextTask, startHeartbeat} from './heartbeat';
import {official} from './official';
import {reads} from './reads';
import {styled} from './styled';

export type GathererName = 'engine' | 'official' | 'styled' | 'reads' | 'floor';

/** One tile that a gatherer would offer. */
export type Tile = {readonly url: string};

/** One that a gatherer saw and does not offer, with its reason. */
export type LeftOut = {readonly url: string; readonly reason: string};

/** What one gatherer did on one page. */
export type Measured = {
  /** In the order in which it offers them. */
  readonly tiles: readonly Tile[];
  readonly leftOut: readonly LeftOut[];
  /** What it threw; null where it did not. */
  readonly error: string | null;
  readonly firstMs: number;
  /** Of each later run. */
  readonly warmMs: readonly number[];
  readonly longestTaskMs: number;
  /** False where two runs on the same page gave different answers. */
  readonly isStable: boolean;
  /** True where the page's markup was another one afterwards. */
  readonly isMutating: boolean;
};

export type Order = {
  /** Who runs when, one list for each round; the first is the cold one. */
  readonly rounds: readonly (readonly GathererName[])[];
  /** Pixels of the pictures by address, for what a gatherer would have to load to know. */
  readonly sizes: Readonly<Record<string, {readonly width: number; readonly height: number}>>;
};

type Collected = {readonly candidates: readonly Tile[]; readonly rejected: readonly LeftOut[]};
type Engine = {readonly collect: (document: Document) => Promise<Collected>};

type Answer = Pick<Measured, 'tiles' | 'leftOut'>;
type Gather = () => Promise<Answer>;

const answerOf = (urls: readonly string[]): Answer => ({tiles: urls.map((url) => ({url})), leftOut: []});

const runEngine = async (): Promise<Answer> => {
  // The script under test has left it behind; its own tests hold it to this shape.
  const {pinmarklet} = globalThis as unknown as {pinmarklet: Engine};
  const {candidates, rejected} = await pinmarklet.collect(document);
  return {tiles: candidates, leftOut: rejected};
};

const gatherers = (sizes: Order['sizes']): Readonly<Record<GathererName, Gather>> => ({
  engine: runEngine,
  official: async () => answerOf(official(document, (url) => sizes[url] ?? null)),
  styled: async () => answerOf(styled(document)),
  reads: async () => answerOf(reads(document)),
  floor: async () => answerOf(floor(document)),
});

/** A short run is repeated until the clock, which ticks in tenths of a millisecond, can tell it. */
const repetitionsFor = (firstMs: number): number => Math.min(20, Math.max(1, Math.ceil(2 / Math.max(firstMs, 0.1))));

/** One gatherer's figures while they grow; `first` is its first answer as text, to hold the later ones against. */
type Tally = {-readonly [Key in keyof Measured]: Measured[Key]} & {readonly first: string; warmMs: number[]};

/** Runs every gatherer in the given order on the document as it stands. */
export const measure = async ({rounds, sizes}: Order): Promise<Readonly<Record<string, Measured>>> => {
  const run = gatherers(sizes);
  const records = new Map<GathererName, Tally>();
  // Layout is the page's own business, whoever asks for it first.
  document.documentElement.getBoundingClientRect();
  for (const round of rounds) {
    for (const name of round) {
      const known = records.get(name);
      await nextTask();
      if (known === undefined) records.set(name, await runCold(run[name]));
      else if (known.error === null) await runWarm(run[name], known);
    }
  }
  return Object.fromEntries([...records].map(([name, {first: _, ...measured}]) => [name, measured]));
};

const runCold = async (gather: Gather): Promise<Tally> => {
  const before = document.documentElement.outerHTML;
  await nextTask();
  const heartbeat = startHeartbeat();
  const start = performance.now();
  let answer: Answer = {tiles: [], leftOut: []};
  let error: string | null = null;
  try {
    answer = await gather();
  } catch (thrown) {
    error = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  }
  const firstMs = performance.now() - start;
  const longestTaskMs = await heartbeat.stop();
  const isMutating = document.documentElement.outerHTML !== before;
  const first = JSON.stringify(answer.tiles);
  return {...answer, first, error, firstMs, warmMs: [], longestTaskMs, isStable: true, isMutating};
};

const runWarm = async (gather: Gather, known: Tally): Promise<void> => {
  const repetitions = repetitionsFor(known.firstMs);
  const start = performance.now();
  let tiles: readonly Tile[] = [];
  for (let count = 0; count < repetitions; count += 1) ({tiles} = await gather());
  known.warmMs.push((performance.now() - start) / repetitions);
  if (JSON.stringify(tiles) !== known.first) known.isStable = false;
};
