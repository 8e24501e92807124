import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Collection} from '../../src/domain/candidate';
import {browserNames, type FixtureBrowser, openFixtureBrowser} from './fixture-browser';
import {longestTaskMs} from './longest-task';
import {startPictures} from './picture-server';

type Site = Awaited<ReturnType<typeof startPictures>>;

/** A page of so many elements, with a picture of its own before and after them. */
const pageOf = (
  count: number,
  element: string,
) => `<main><article><figure><img src="/first600x400.jpg"></figure></article></main>
  <div id="rest"></div><script>const rest = document.getElementById('rest');
  for (let at = 0; at < ${count}; at += 100) rest.insertAdjacentHTML('beforeend', Array.from({length: 100}, (_, i) => ${element}).join(''));
  </script>`;

const cells = pageOf(
  33_300,
  '\'<li class="card"><a href="/p\' + (at + i) + \'"><span data-id="x" style="color: red">text</span></a>\'',
);
const images = pageOf(10_000, '\'<img data-src="/p\' + (at + i) + \'-900x600.jpg" alt="">\'');

describe.each(browserNames)('%s', (name) => {
  let browser: FixtureBrowser;
  let site: Site;

  beforeAll(async () => {
    [browser, site] = await Promise.all([openFixtureBrowser(name), startPictures()]);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const visit = (html: string) => {
    site.files.set('/page/', {type: 'text/html', body: html});
    return browser.open(`http://127.0.0.1:${site.port}/page/`);
  };

  /** Collects, and in Chromium, which tells, measures the longest task meanwhile; else 0. */
  const timed = async (collect: () => Promise<Collection>) => {
    let collection: Collection | undefined;
    const look = async () => {
      collection = await collect();
    };
    const longestMs =
      browser.context === null ? await look().then(() => 0) : await longestTaskMs(browser.context, look);
    if (collection === undefined) throw new Error('nothing was collected');
    return {collection, longestMs};
  };

  test('100,000 elements: what stands before them is found, the page never waits for 50 ms, and stays as it was', async () => {
    const page = await visit(cells);
    const before = await page.state();
    const {collection, longestMs} = await timed(() => page.collect());
    expect(collection.candidates.map(({url}) => new URL(url).pathname)).toEqual(['/first600x400.jpg']);
    expect(longestMs).toBeLessThan(50);
    expect(await page.state()).toEqual(before);
  });

  test('10,000 waiting images: at most 500 are offered, the article’s first, and none is asked for', async () => {
    const page = await visit(images);
    const before = await page.state();
    const askedBefore = site.asked.length;
    const {collection, longestMs} = await timed(() => page.collect());
    const {candidates, isPartial} = collection;
    expect([new URL(candidates[0]?.url ?? '').pathname, isPartial]).toEqual(['/first600x400.jpg', true]);
    expect(candidates.length).toBeLessThanOrEqual(500);
    expect(candidates.length).toBeGreaterThan(100);
    expect(longestMs).toBeLessThan(50);
    expect(site.asked.slice(askedBefore)).toEqual([]);
    expect(await page.state()).toEqual(before);
  });
});
