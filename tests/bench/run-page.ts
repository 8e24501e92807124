import {newRandom} from '../support/scenes/random';
import type {BenchBrowser} from './chromium';
import {type Identities, type Identity, identify} from './identity';
import type {GathererName, Measured, Order} from './in-page/measure';
import type {Survey} from './in-page/sighting';
import {type Label, readLabel} from './read-label';
import {type Score, scoreOf, wantedOf} from './score';
import {type Size, sizesOf} from './served-sizes';
import type {Snapshot} from './snapshots';
import {type Verdicts, verdictsByLabel, verdictsByRule} from './verdicts';

export const GATHERERS: readonly GathererName[] = ['engine', 'official', 'styled', 'reads', 'floor'];

/** One page with every gatherer's figures; scores by a person's label where there is one, and always by rule. */
export type PageResult = {
  readonly name: string;
  readonly url: string;
  readonly elements: number;
  /** Milliseconds in which the collector's script is read and run, before its first look at the page. */
  readonly loadMs: number;
  readonly gatherers: Readonly<
    Record<GathererName, Measured & {readonly byRule: Score; readonly byLabel: Score | null}>
  >;
};

export type Runs = {
  /** The collector's script. */
  readonly collector: string;
  readonly seed: number;
  /** Warm ones, after the cold one. */
  readonly runs: number;
};

/** Everybody runs once in every round, in another order each time; the first round is the cold one. */
const shuffledRounds = ({seed, runs}: Pick<Runs, 'seed' | 'runs'>): Order['rounds'] => {
  const random = newRandom(seed);
  return Array.from({length: 1 + runs}, () =>
    GATHERERS.map((name) => ({name, at: random.next()}))
      .sort((a, b) => a.at - b.at)
      .map(({name}) => name),
  );
};

/** Without a label, the og:image where the page also shows it: elsewhere a site's emblem often stands in its place. */
const mainByRule = ({all}: Identities, verdicts: Verdicts): Identity | null =>
  all.find(
    (one) =>
      verdicts.of(one) === 'wanted' &&
      one.sightings.some(({place}) => /^meta og:image/.test(place)) &&
      one.sightings.some(({kind}) => kind === 'img' || kind === 'noscript' || kind === 'css'),
  ) ?? null;

const mainOf = (label: Label | null, identities: Identities, verdicts: Verdicts): Identity | null => {
  if (label === null) return mainByRule(identities, verdicts);
  return label.main === null ? null : identities.of(label.main);
};

const sizesIn = ({all}: Identities): ReadonlyMap<string, Size> =>
  new Map(all.flatMap((one) => sizesOf(one).map(({url, size}) => [url, size] as const)));

const surveyOf = async (browser: BenchBrowser, snapshot: Snapshot): Promise<Survey> => {
  const page = await browser.open(snapshot, new Map());
  try {
    return await page.evaluate<Survey>('bench.survey()');
  } finally {
    await page.close();
  }
};

const measureIn = async (browser: BenchBrowser, snapshot: Snapshot, sizes: ReadonlyMap<string, Size>, runs: Runs) => {
  const page = await browser.open(snapshot, sizes);
  try {
    const order: Order = {rounds: shuffledRounds(runs), sizes: Object.fromEntries(sizes)};
    await page.drawn();
    const loadMs = await page.load(runs.collector);
    const measured = await page.evaluate<Record<GathererName, Measured>>(`bench.measure(${JSON.stringify(order)})`);
    return {loadMs, measured};
  } finally {
    await page.close();
  }
};

/** Surveys a snapshot in one tab, to know its pictures and their sizes, and measures every gatherer in a fresh one. */
export const runPage = async (browser: BenchBrowser, snapshot: Snapshot, runs: Runs): Promise<PageResult> => {
  const {elements, base, sightings} = await surveyOf(browser, snapshot);
  const label = readLabel(snapshot.name, base);
  const identities = identify(sightings, label?.images);
  const {loadMs, measured} = await measureIn(browser, snapshot, sizesIn(identities), runs);
  const tilesOf = (name: GathererName) => measured[name].tiles;
  const offered = new Set(GATHERERS.flatMap((name) => tilesOf(name).flatMap(({url}) => identities.of(url)?.id ?? [])));
  const scored = (name: GathererName, verdicts: Verdicts): Score => {
    const wanted = wantedOf(identities, verdicts, offered);
    return scoreOf(tilesOf(name), {identities, verdicts, wanted, main: mainOf(label, identities, verdicts)});
  };
  const byLabel = label === null ? null : verdictsByLabel(label, identities);
  const resultOf = (name: GathererName) => ({
    ...measured[name],
    byRule: scored(name, verdictsByRule()),
    byLabel: byLabel === null ? null : scored(name, byLabel),
  });
  return {
    name: snapshot.name,
    url: snapshot.url,
    elements,
    loadMs,
    gatherers: {
      engine: resultOf('engine'),
      official: resultOf('official'),
      styled: resultOf('styled'),
      reads: resultOf('reads'),
      floor: resultOf('floor'),
    },
  };
};
