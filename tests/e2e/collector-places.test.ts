import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Collector, leftOut, offered, openCollector} from './collector-browser';

let collector: Collector;

beforeAll(async () => {
  collector = await openCollector();
});

afterAll(() => collector.close());

const offeredOn = async (html: string): Promise<string[]> => offered(await collector.collect(html)).sort();

describe('backgrounds', () => {
  test('of style sheets and of an element’s own style, with the element they fill', async () => {
    const html = `<style>.hero {background: no-repeat url("/a800x600.jpg")} .unused {background: url(/no800x600.jpg)}
      div {width: 400px; height: 300px}</style>
      <div class="hero"></div><a href="/there"><div style="background-image: url('/b800x600.jpg')"></div></a>`;
    const {candidates, lookedAt} = await collector.collect(html);
    expect(candidates.map(({url, kind, source, link}) => [url, kind, source, link]).sort()).toEqual([
      [`${collector.origin}/a800x600.jpg`, 'background', 'css', `${collector.origin}/page/`],
      [`${collector.origin}/b800x600.jpg`, 'background', 'css', `${collector.origin}/there`],
    ]);
    expect(lookedAt.backgrounds).toBe(2);
  });

  test('every layer, the largest version of an image-set() without AVIF, and addresses with quotes', async () => {
    const html = `<div style="width:400px;height:300px;background-image:
      url(&quot;/it's600x400.jpg&quot;), linear-gradient(red, blue),
      image-set('/x1-300x200.jpg' 1x, url(/x2-600x400.jpg) 2x, url(/x3-900x600.avif) type('image/avif') 3x)"></div>`;
    expect(await offeredOn(html)).toEqual(["/it's600x400.jpg", '/x2-600x400.jpg']);
  });

  test('through variables, before and after elements, nested rules, @import and only the @media that hold', async () => {
    collector.addFile('/imported.css', 'text/css', '.imported {background: url(imported400x300.jpg)}');
    const html = `<style>@import "/imported.css";
      i {display: block; width: 200px; height: 200px}
      .variable {background: var(--picture)}
      .before::before {content: ""; background: url(/before400x300.jpg)}
      .after::after {content: url(/after400x300.jpg)}
      .outer {& .nested {background: url(/nested400x300.jpg)}}
      @media (width > 1px) {.wide {background: url(/wide400x300.jpg)}}
      @media (width < 1px) {.narrow {background: url(/narrow400x300.jpg)}}</style>
      <i class="imported"></i><i class="variable" style="--picture: url(/variable400x300.jpg)"></i><i class="before"></i>
      <i class="after"></i><i class="outer"><i class="nested"></i></i><i class="wide"></i><i class="narrow"></i>`;
    expect(await offeredOn(html)).toEqual([
      '/after400x300.jpg',
      '/before400x300.jpg',
      '/imported400x300.jpg',
      '/nested400x300.jpg',
      '/variable400x300.jpg',
      '/wide400x300.jpg',
    ]);
  });

  test('of another site’s style sheet, whose rules are closed to us', async () => {
    collector.addFile(
      '/closed.css',
      'text/css',
      `.hero {background: url(${collector.origin}/a800x600.jpg); height: 300px}`,
    );
    const html = `<link rel="stylesheet" href="${collector.otherOrigin}/closed.css"><div class="hero"></div>`;
    expect(await offeredOn(html)).toEqual(['/a800x600.jpg']);
  });

  test('in a sheet that another site shares with the page: its rules tell, whatever the elements are called', async () => {
    const rule = `.k {background: url(${collector.origin}/a800x600.jpg); height: 300px}`;
    collector.addFile('/shared.css', 'text/css', rule);
    const sheet = `href="${collector.otherOrigin}/shared.css"`;
    const html = `<div class="k">Leeks</div>`;
    expect(await offeredOn(`<link rel="stylesheet" crossorigin ${sheet}>${html}`)).toEqual(['/a800x600.jpg']);
    expect(await offeredOn(`<link rel="stylesheet" ${sheet}>${html}`)).toEqual([]);
  });

  test('icons are left out, whatever their own size', async () => {
    const html =
      '<style>b {display: inline-block; width: 24px; height: 24px; background: url(/icon512x512.png)}</style><b></b>';
    expect(leftOut(await collector.collect(html))).toEqual(['small /icon512x512.png']);
  });

  test('that wait in an attribute, unless the element holds an image', async () => {
    const html = `<div data-bg="/a800x600.jpg" style="height: 300px"></div>
      <div data-thumb="/b80x60.jpg"><img src="/b800x600.jpg"></div>`;
    expect(await offeredOn(html)).toEqual(['/a800x600.jpg', '/b800x600.jpg']);
  });
});

describe('metadata', () => {
  test('og:image in all its forms, with the size it declares', async () => {
    const html = `<meta property="og:image" content="/a1200x630.jpg"><meta property="og:image:width" content="1200">
      <meta property="og:image:height" content="630"><meta property="og:image" content="http://x.example/b.jpg">
      <meta property="og:image:secure_url" content="https://x.example/b.jpg"><meta name="og:image:url" content="/c400x400.png">`;
    const {candidates, lookedAt} = await collector.collect(html);
    expect(candidates).toMatchObject([
      {
        url: `${collector.origin}/a1200x630.jpg`,
        width: 1200,
        height: 630,
        isMeasured: false,
        kind: 'page',
        source: 'openGraph',
      },
      {url: 'https://x.example/b.jpg', width: null, height: null},
      {url: `${collector.origin}/c400x400.png`, width: null, height: null},
    ]);
    expect(lookedAt.metadata).toBe(3);
  });

  test('twitter:image, twitter:image:src and image_src', async () => {
    const html = `<meta name="twitter:image" content="/a.jpg"><meta property="twitter:image:src" content="/b.jpg">
      <link rel="shortcut image_src" href="/c.jpg">`;
    const {candidates} = await collector.collect(html);
    expect(candidates.map(({source}) => source).sort()).toEqual(['imageSrc', 'twitter', 'twitter']);
  });

  test('what metadata and page both show is one picture, and first', async () => {
    const html = `<meta property="og:image" content="/b600x400.jpg">
      <img src="/a600x400.jpg"><img src="/b600x400.jpg" alt="A leek"><img src="/c600x400.jpg">`;
    const collection = await collector.collect(html);
    expect(offered(collection)).toEqual(['/b600x400.jpg', '/a600x400.jpg', '/c600x400.jpg']);
    expect(collection.candidates[0]).toMatchObject({kind: 'image', altText: 'A leek', isMeasured: true});
  });

  test('pin:media comes first, as the pin that pin:id names', async () => {
    const html = `<meta name="pin:media" content="/p600x900.jpg"><meta name="pin:id" content="42"><img src="/a900x600.jpg">`;
    expect((await collector.collect(html)).candidates).toMatchObject([
      {url: `${collector.origin}/p600x900.jpg`, source: 'pinMeta', kind: 'page', pinId: '42'},
      {url: `${collector.origin}/a900x600.jpg`, pinId: null},
    ]);
  });

  test('data-pin-media is pinned instead of the image, with the image to fall back to', async () => {
    const html =
      '<img src="/a600x400.jpg" data-pin-media="/tall600x1200.jpg" data-pin-id="7"><img src="/b1600x1200.jpg">';
    expect((await collector.collect(html)).candidates[0]).toMatchObject({
      url: `${collector.origin}/tall600x1200.jpg`,
      displayedUrl: `${collector.origin}/a600x400.jpg`,
      source: 'pinMedia',
      pinId: '7',
    });
  });

  test('Open Graph data of the page before is not believed once the page has moved on by itself', async () => {
    const html = `<meta property="og:image" content="/a600x400.jpg"><meta property="og:title" content="Before">
      <link rel="canonical" href="/before/"><title>Now</title>`;
    const {page, collect} = await collector.visit(html);
    await page.evaluate(() => history.pushState(null, '', '/after/'));
    const {candidates, page: facts} = await collect();
    await page.context().close();
    expect([candidates, facts.title, facts.link]).toEqual([[], 'Now', `${collector.origin}/after/`]);
  });
});

describe('components', () => {
  test('an open shadow tree is looked into, and its pictures take the link around it', async () => {
    const html = `<a href="/product"><my-picture><template shadowrootmode="open">
      <style>p {background: url(/b400x300.jpg); width: 300px; height: 200px}</style>
      <img src="/a600x400.jpg"><p></p></template></my-picture></a>`;
    const {candidates} = await collector.collect(html);
    expect(candidates.map(({url, link}) => [url, link])).toEqual([
      [`${collector.origin}/a600x400.jpg`, `${collector.origin}/product`],
      [`${collector.origin}/b400x300.jpg`, `${collector.origin}/product`],
    ]);
  });

  test('a frame of another site is counted, a tiny one and one of our own are not', async () => {
    collector.addFile('/frame', 'text/html', '<p>');
    const html = `<iframe width="400" height="300" src="${collector.otherOrigin}/frame"></iframe>
      <iframe width="1" height="1" src="${collector.otherOrigin}/frame"></iframe><iframe src="/frame"></iframe>`;
    expect((await collector.collect(html)).lookedAt).toMatchObject({frames: 1, skippedFrames: 1});
  });
});
