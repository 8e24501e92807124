import {writeFileSync} from 'node:fs';
import {type BenchArguments, readArguments} from './arguments';
import {builtCollector, bundleInPage} from './bundle';
import {startBenchBrowser} from './chromium';
import {checkInFirefox} from './firefox';
import {type PageResult, runPage} from './run-page';
import {readSnapshots} from './snapshots';
import {summarise} from './summary';
import {tableOf} from './table';

const write = (path: string | null, figures: unknown): void => {
  if (path !== null) writeFileSync(path, `${JSON.stringify(figures, null, 1)}\n`);
};

const runAll = async ({paths, seed, runs}: BenchArguments): Promise<readonly PageResult[]> => {
  const browser = await startBenchBrowser(`${builtCollector()};${await bundleInPage()}`);
  const results: PageResult[] = [];
  try {
    for (const [index, snapshot] of readSnapshots(paths).entries()) {
      process.stderr.write(`${snapshot.name}\n`);
      results.push(await runPage(browser, snapshot, {seed: seed + index, runs}));
    }
  } finally {
    await browser.close();
  }
  return results;
};

const inChromium = async (options: BenchArguments): Promise<void> => {
  const pages = await runAll(options);
  const of = (name: 'engine' | 'official' | 'styled' | 'floor') => summarise(pages, name);
  const summaries = {engine: of('engine'), official: of('official'), styled: of('styled'), floor: of('floor')};
  const {seed, json} = options;
  console.log(`${pages.length} pages, seed ${seed}\n\n${tableOf(summaries)}\n`);
  console.log(JSON.stringify({seed, pages: pages.length, ...summaries}));
  write(json, {seed, summaries, pages});
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
