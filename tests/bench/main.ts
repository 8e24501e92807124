import {writeFileSync} from 'node:fs';
import {type BenchArguments, readArguments} from './arguments';
import {builtCollector, bundleInPage} from './bundle';
import {startBenchBrowser} from './chromium';
import {type PageResult, runPage} from './run-page';
import {readSnapshots} from './snapshots';
import {summarise} from './summary';
import {tableOf} from './table';

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

const read = readArguments(process.argv.slice(2), Math.floor(Math.random() * 2 ** 31));
if (!read.ok) {
  process.stderr.write(`${read.message}\n`);
  process.exit(2);
}
const {value} = read;
const pages = await runAll(value);
const of = (name: 'engine' | 'official' | 'styled' | 'floor') => summarise(pages, name);
const summaries = {engine: of('engine'), official: of('official'), styled: of('styled'), floor: of('floor')};
console.log(`${pages.length} pages, seed ${value.seed}\n\n${tableOf(summaries)}\n`);
console.log(JSON.stringify({seed: value.seed, pages: pages.length, ...summaries}));
if (value.json !== null)
  writeFileSync(value.json, `${JSON.stringify({seed: value.seed, summaries, pages}, null, 1)}\n`);
