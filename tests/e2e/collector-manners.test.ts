import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Collector, offered, openCollector} from './collector-browser';

let collector: Collector;

beforeAll(async () => {
  collector = await openCollector();
});

afterAll(() => collector.close());

/** One of everything that the collector reads. */
const rich = `<!doctype html><html><head><meta property="og:image" content="/og1200x630.jpg">
  <style>.hero {background: url(/hero900x300.jpg); height: 300px}</style></head><body>
  <img src="/a300x200.jpg" srcset="/a900x600.jpg 900w, /a1800x1200.jpg 1800w"><a href="/full2000x1500.jpg"><img src="/b200x150.jpg"></a>
  <img src="/c40x30.jpg" width="400" data-src="/c800x600.jpg"><video poster="/v640x360.jpg"></video><div class="hero"></div>
  <img loading="lazy" src="/below600x400.jpg" style="margin-top: 9000px"><div data-bg="/waiting600x400.jpg"></div></body></html>`;

describe('sizes', () => {
  const sizeOf = async (html: string, deviceScaleFactor: number) =>
    (await collector.collect(html, {}, {deviceScaleFactor})).candidates.map(({width, height, isMeasured}) => [
      width,
      height,
      isMeasured,
    ]);

  test('of a plain image are those it was decoded to', async () => {
    expect(await sizeOf('<img src="/a601x401.jpg" width="100" height="100">', 1)).toEqual([[601, 401, true]]);
  });

  test.for([1, 2])(
    'of versions by width are the file’s, though the browser reports its slot (at density %i)',
    async (density) => {
      const html = '<img sizes="400px" srcset="/a 401w, /large 800w, /largest 1600w" width="400" height="200">';
      collector.addFile('/a', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="401" height="200"/>');
      expect(await sizeOf(html, density)).toEqual([[1600, 800, false]]);
    },
  );

  test.for([1, 2])('of versions by density are the file’s (at density %i)', async (density) => {
    const html = '<img srcset="/a300x200.jpg 1x, /b600x400.jpg 2x, /c900x600.jpg 3x">';
    expect(await sizeOf(html, density)).toEqual([[900, 600, false]]);
  });

  test('of the version with density 1 are measured where it is the one shown', async () => {
    expect(await sizeOf('<img srcset="/a301x201.jpg 1x">', 1)).toEqual([[301, 201, true]]);
  });

  test('of a version that a page has not shown follow its shape', async () => {
    expect(await sizeOf('<img sizes="300px" srcset="/a300x150.jpg 300w, /big 1500w">', 1)).toEqual([
      [1500, 750, false],
    ]);
  });

  test('are unknown rather than guessed', async () => {
    const html = '<a href="/full.jpg"><img src="/a300x200.jpg"></a>';
    expect(await sizeOf(html, 1)).toEqual([[null, null, false]]);
  });
});

describe('thumbnails', () => {
  test('are drawn of this site’s pictures at plain http, at most 320 px wide, and of no other site’s', async () => {
    const html = `<img src="/a1000x500.jpg"><img src="${collector.otherOrigin}/b1000x500.jpg"><img src="/c200x200.png">`;
    const {candidates} = await collector.collect(html);
    const {page} = await collector.visit('');
    const sizes = await page.evaluate(
      (thumbnails) =>
        Promise.all(
          thumbnails.map(async (thumbnail) => {
            if (thumbnail === null) return null;
            const {width, height} = await createImageBitmap(await (await fetch(thumbnail)).blob());
            return [width, height];
          }),
        ),
      candidates.map(({thumbnail}) => thumbnail),
    );
    await page.context().close();
    const byPath = offered({...(await collector.collect('')), candidates}).map((path, index) => [path, sizes[index]]);
    expect(Object.fromEntries(byPath)).toEqual({
      '/a1000x500.jpg': [320, 160],
      '/b1000x500.jpg': null,
      '/c200x200.png': [200, 200],
    });
  });
});

describe('manners', () => {
  test('leaves the page as it was, asks for nothing, and says the same twice', async () => {
    const {page, collect} = await collector.visit(rich);
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    const askedBefore = [...collector.asked];
    const [first, second] = [await collect(), await collect()];
    expect(await html()).toBe(before);
    expect(collector.asked).toEqual(askedBefore);
    expect({...second, took: 0}).toEqual({...first, took: 0});
    expect(first.candidates.length).toBeGreaterThan(7);
    expect(first.isPartial).toBe(false);
    await page.context().close();
  });

  test('survives being injected again, and stays out of sight', async () => {
    const {page, collect} = await collector.visit(rich);
    await page.evaluate(collector.code);
    await page.evaluate(collector.code);
    expect(await page.evaluate(() => Object.keys(globalThis).includes('pinmarkletCollect'))).toBe(false);
    expect((await collect()).candidates.length).toBeGreaterThan(7);
    await page.context().close();
  });

  test('a form whose fields bear the names of everything it reads neither hides a picture nor stops the walk', async () => {
    const names = [
      ...['parentElement', 'parentNode', 'tagName', 'localName', 'getAttribute', 'hasAttribute', 'getAttributeNames'],
      ...['attributes', 'children', 'querySelectorAll', 'closest', 'shadowRoot', 'getRootNode', 'nodeType', 'baseURI'],
      ...[
        'getBoundingClientRect',
        'checkVisibility',
        'textContent',
        'isConnected',
        'style',
        'title',
        'dataset',
        'href',
      ],
    ];
    const fields = names.map((name) => `<input name="${name}"><img name="${name}">`).join('');
    const html = `<form id="f" title="x">${fields}<a href="/there"><figure><img src="/a600x400.jpg" alt="A leek">
      <form name="title"></form><form name="URL"></form><img name="querySelectorAll" src="/b600x400.jpg"></figure></a></form>`;
    const {candidates, took, isPartial} = await collector.collect(html);
    expect(candidates.map(({url, link}) => [url, link])).toEqual([
      [`${collector.origin}/a600x400.jpg`, `${collector.origin}/there`],
      [`${collector.origin}/b600x400.jpg`, `${collector.origin}/there`],
    ]);
    expect(isPartial).toBe(false);
    expect(took).toBeLessThan(250);
  });

  test('hostile values cost nothing but themselves', async () => {
    const long = 'x'.repeat(1_000_000);
    const html = `<img srcset="${'a 1w,'.repeat(200_000)}"><img data-src="/${long}.jpg"><img src="data:image/png;base64,${long}${long}">
      <img srcset="(${'('.repeat(90_000)}"><img srcset="a,${','.repeat(90_000)}b"><div style="background: url(/${long}.jpg)"></div>
      <img data-x='{"__proto__": 1}' alt="${long}" src="/a600x400.jpg">`;
    const {candidates, isPartial} = await collector.collect(html);
    expect(candidates.map(({url, altText}) => [url, altText.length])).toContainEqual([
      `${collector.origin}/a600x400.jpg`,
      500,
    ]);
    expect(isPartial).toBe(false);
  });

  test('20,000 elements are looked at, all of them, within a moment', async () => {
    const {page, collect} = await collector.visit('<main></main>');
    await page.evaluate(() => {
      const item =
        '<li class="card"><a href="/p"><span data-id="1" title="x"><b>text</b></span></a><p style="color: red">more';
      document.body.innerHTML = `<ul>${item.repeat(3_300)}</ul><img src="/a600x400.jpg">`;
    });
    await page.waitForFunction(() => document.images[0]?.complete);
    const {candidates, isPartial, took} = await collect();
    await page.context().close();
    expect([candidates.length, isPartial]).toEqual([1, false]);
    expect(took).toBeLessThan(800);
  });

  test('an endless page has its turn in between, and ends in time as not whole', async () => {
    const {page, collect} = await collector.visit('<main></main>');
    await page.evaluate(() => {
      document.body.innerHTML = '<b></b>'.repeat(150_000);
      const {port1, port2} = new MessageChannel();
      const turn = () => {
        document.title += '.';
        port2.postMessage(null);
      };
      port1.onmessage = turn;
      document.title = '';
      turn();
    });
    const turnsBefore = await page.title();
    const {isPartial, took} = await collect();
    const turns = (await page.title()).length - turnsBefore.length;
    await page.context().close();
    expect(isPartial).toBe(true);
    expect(took).toBeLessThan(1_500);
    expect(turns).toBeGreaterThan(2);
  });
});
