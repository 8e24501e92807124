import {once} from 'node:events';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {PageResult} from '../bench/run-page';
import {startChild} from '../support/child';
import {tempFolder} from '../support/temp-folder';

const main = resolve(import.meta.dirname, '../bench/main.ts');
const folder = tempFolder('bench');

const LAZY = `<!doctype html><title>Leeks</title><link rel="canonical" href="https://kitchen.example/leeks">
  <meta property="og:image" content="https://kitchen.example/leeks-1200x800.jpg">
  <article>
    <img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="
      data-src="/leeks-600x400.jpg" data-srcset="/leeks-600x400.jpg 600w, /leeks-1200x800.jpg 1200w" alt="Leeks">
    <a href="/ham.jpg"><img src="/ham-300x200.jpg" width="300" height="200" alt="Ham"></a>
    <img src="/logo.png" width="60" height="20" alt="Kitchen">
  </article>
  <script>document.body.append('a script has run')</script>`;

const runBench = async (...args: readonly string[]) => {
  const child = startChild(process.execPath, ['--import', 'tsx', main, ...args]);
  await once(child.process, 'close');
  return {code: child.process.exitCode, output: child.output()};
};

describe('the bench of the collector', () => {
  let output: string;
  let pages: readonly PageResult[];

  beforeAll(async () => {
    mkdirSync(join(folder.path, 'lazy'));
    writeFileSync(join(folder.path, 'lazy/source.html'), LAZY);
    writeFileSync(join(folder.path, 'empty.html'), '<!doctype html><title>Nothing</title><p>Nothing here.');
    const json = join(folder.path, 'out.json');
    const run = await runBench(folder.path, '--json', json, '--seed', '7', '--runs', '1');
    expect(run.code, run.output).toBe(0);
    output = run.output;
    pages = JSON.parse(readFileSync(json, 'utf8')).pages;
  });
  afterAll(() => folder.remove());

  const pageOf = (name: string): PageResult => {
    const page = pages.find((one) => one.name === name);
    if (page === undefined) throw new Error(`no ${name} among ${pages.map((one) => one.name)}`);
    return page;
  };

  test('serves each snapshot at its own address, and runs no script of it', () => {
    expect(pages.map(({name, url}) => [name, url])).toEqual([
      ['empty', 'https://empty.example/page/'],
      ['lazy', 'https://kitchen.example/leeks'],
    ]);
    // html, head, title, link, meta, body, article, a, three images, script.
    expect(pageOf('lazy').elements).toBe(12);
  });

  test('holds the collector as it is built against the page’s pictures', () => {
    const {tiles, error, isMutating, byRule} = pageOf('lazy').gatherers.engine;
    expect([error, isMutating]).toEqual([null, false]);
    expect(tiles.map(({url}) => new URL(url).pathname).sort()).toEqual(['/ham.jpg', '/leeks-1200x800.jpg']);
    expect(byRule).toMatchObject({wanted: 2, found: 2, junk: [], duplicates: [], severalSizes: 2, largest: 2});
    expect(byRule.mainRank).toBeGreaterThan(0);
  });

  test('has the official rules see what the page shows, and no more', () => {
    const {tiles, byRule} = pageOf('lazy').gatherers.official;
    expect(tiles.map(({url}) => new URL(url).pathname)).toEqual(['/leeks-1200x800.jpg', '/ham-300x200.jpg']);
    expect(byRule.smaller).toEqual([expect.objectContaining({chosenWidth: 300, largestWidth: 450})]);
  });

  test('has computed style find every address, each as a tile of its own', () => {
    const {byRule} = pageOf('lazy').gatherers.styled;
    expect(byRule.duplicates.map((url) => new URL(url).pathname)).toContain('/ham-300x200.jpg');
  });

  test('prints a table with definitions, one line of JSON, and the seed', () => {
    expect(output).toContain('2 pages, seed 7');
    expect(output).toMatch(/ms per 1,000 elements .*median of the warm runs/);
    const line = output.split('\n').find((text) => text.startsWith('{"seed"')) ?? '';
    expect(JSON.parse(line)).toMatchObject({seed: 7, pages: 2, engine: {threw: [], mutated: [], unstable: []}});
  });

  test('says what to do when it is given nothing', async () => {
    const {code, output: said} = await runBench();
    expect(code).toBe(2);
    expect(said).toContain('Name the snapshots');
  });
});
