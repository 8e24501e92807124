import {writeFileSync} from 'node:fs';
import {type BenchArguments, readArguments} from './arguments';
import {builtCollector, bundleInPage} from './bundle';
import {startBenchBrowser} from './chromium';
import {checkInFirefox} from './firefox';
import type {GathererName} from './in-page/measure';
import {type Large, runLarge} from './run-large';
import {type PageResult, runPage} from './run-page';
import {readSnapshots} from './snapshots';
import {median, summarise} from './summary';
import {tableOf} from './table';

const write = (path: string | null, figures: unknown): void => {
  if (path !== null) writeFileSync(path, `${JSON.stringify(figures, null, 1)}\n`);
};

const runAll = async ({
  paths,
  seed,
  runs,
}: BenchArguments): Promise<{readonly pages: readonly PageResult[]; readonly large: Large}> => {
  const collector = builtCollector();
  const browser = await startBenchBrowser(await bundleInPage());
  const pages: PageResult[] = [];
  try {
    for (const [index, snapshot] of readSnapshots(paths).entries()) {
      process.stderr.write(`${snapshot.name}\n`);
      pages.push(await runPage(browser, snapshot, {collector, seed: seed + index, runs}));
    }
    return {pages, large: await runLarge(browser, collector, runs)};
  } finally {
    await browser.close();
  }
};

const largeLine = ({elements, longestTaskMs, firstMs, error}: Large): string =>
  error ??
  `${elements} elements: longest task ${longestTaskMs.toFixed(1)} ms of ${firstMs.length} first runs, which took ${Math.round(median(firstMs))} ms`;

const inChromium = async (options: BenchArguments): Promise<void> => {
  const {pages, large} = await runAll(options);
  const of = (name: GathererName) => summarise(pages, name);
  const summaries = {
    engine: of('engine'),
    official: of('official'),
    styled: of('styled'),
    reads: of('reads'),
    floor: of('floor'),
  };
  const {seed, json} = options;
  console.log(`${pages.length} pages, seed ${seed}\n\n${tableOf(summaries)}\n`);
  const loadMs = median(pages.map((page) => page.loadMs));
  console.log(`the collector's script is loaded in ${loadMs.toFixed(1)} ms, before its first run`);
  console.log(`${largeLine(large)}\n`);
  console.log(JSON.stringify({seed, pages: pages.length, ...summaries, loadMs, large}));
  write(json, {seed, summaries, loadMs, large, pages});
};

const inFirefox = async ({paths, json}: BenchArguments): Promise<void> => {
  const pages = await checkInFirefox(readSnapshots(paths), builtCollector());
  const named = (is: (page: (typeof pages)[number]) => boolean) => pages.filter(is).map(({name}) => name);
  const summary = {
    pages: pages.length,
    threw: named(({error}) => error !== null),
    mutated: named(({isMutating}) => isMutating),
    unstable: named(({isStable}) => !isStable),
  };
  const {threw, mutated, unstable} = summary;
  console.log(`${pages.length} pages in Firefox: threw on ${threw.length}, changed ${mutated.length},`);
  console.log(`answered a second run differently on ${unstable.length}\n`);
  console.log(JSON.stringify(summary));
  write(json, {summary, pages});
};

const read = readArguments(process.argv.slice(2), Math.floor(Math.random() * 2 ** 31));
if (!read.ok) {
  process.stderr.write(`${read.message}\n`);
  process.exit(2);
}
await (read.value.browser === 'firefox' ? inFirefox(read.value) : inChromium(read.value));
