import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Collector, leftOut, offered, openCollector} from './collector-browser';

let collector: Collector;

beforeAll(async () => {
  collector = await openCollector();
});

afterAll(() => collector.close());

const offeredOn = async (html: string): Promise<string[]> => offered(await collector.collect(html)).sort();

const gif = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

describe('images', () => {
  test('an image, an image in a form, an image that is hidden', async () => {
    const html = '<img src="/a600x400.jpg"><form><img src="/b600x400.png"></form><img hidden src="/c600x400.webp">';
    expect(await offeredOn(html)).toEqual(['/a600x400.jpg', '/b600x400.png', '/c600x400.webp']);
  });

  test('the largest version of a srcset, whichever is shown', async () => {
    const {candidates} = await collector.collect(
      '<img src="/s100x75.jpg" sizes="300px" srcset="/a300x225.jpg 300w, /b1200x900.jpg 1200w, /c600x450.jpg 600w">',
    );
    expect(candidates).toMatchObject([
      {
        url: `${collector.origin}/b1200x900.jpg`,
        displayedUrl: `${collector.origin}/a300x225.jpg`,
        source: 'srcset',
        kind: 'image',
      },
    ]);
  });

  test('commas within addresses of a srcset', async () => {
    expect(await offeredOn('<img srcset="/w_300,c_fit/a300x200.jpg 300w, /w_900,c_fit/a900x600.jpg 900w">')).toEqual([
      '/w_900,c_fit/a900x600.jpg',
    ]);
  });

  test('one picture of all sources of a <picture>, no matter for which window they are meant', async () => {
    const html = `<picture>
      <source media="(min-width: 3000px)" srcset="/wide2400x1600.jpg 2400w">
      <source media="(max-width: 600px)" srcset="/narrow600x400.jpg 600w">
      <img src="/usual900x600.jpg"></picture>`;
    expect(await offeredOn(html)).toEqual(['/wide2400x1600.jpg']);
  });

  test('no AVIF while there is anything else, no type that browsers do not show, nothing for print or a dark page', async () => {
    const html = `<picture>
      <source type="image/avif" srcset="/a2000x1000.avif 2000w"><source type="image/jxl" srcset="/j3000x1500.jpg 3000w">
      <source media="print" srcset="/p3000x1500.jpg 3000w">
      <source media="(prefers-color-scheme: dark)" srcset="/d3000x1500.jpg 3000w">
      <source type="image/webp" srcset="/w800x400.webp 800w"><img src="/i400x200.jpg"></picture>`;
    expect(await offeredOn(html)).toEqual(['/w800x400.webp']);
    expect(await offeredOn('<img src="/only800x400.avif">')).toEqual(['/only800x400.avif']);
  });

  test('the picture that waits in an attribute, under whatever name', async () => {
    const html = `<img src="${gif}" data-src="/a600x400.jpg"><img src="${gif}" data-zeen-src="/b600x400.jpg?v=1">
      <img src="${gif}" data-lazy-srcset="/c300x200.jpg 300w, /c900x600.jpg 900w">
      <img data-x="//${new URL(collector.origin).host}/d600x400.webp">
      <img src="${gif}" data-src="${collector.origin}/photo/42">`;
    expect(await offeredOn(html)).toEqual([
      '/a600x400.jpg',
      '/b600x400.jpg?v=1',
      '/c900x600.jpg',
      '/d600x400.webp',
      '/photo/42',
    ]);
  });

  test('two products that wait behind one placeholder stay two', async () => {
    const html =
      '<img src="/soon300x300.jpg" data-src="/a600x600.jpg"><img src="/soon300x300.jpg" data-src="/b600x600.jpg">';
    const {candidates} = await collector.collect(html);
    expect(candidates.map(({url, displayedUrl}) => [url, displayedUrl])).toEqual([
      [`${collector.origin}/a600x600.jpg`, null],
      [`${collector.origin}/b600x600.jpg`, null],
    ]);
  });

  test('the picture shown, not another one that an attribute beside it names', async () => {
    const html =
      '<img src="/front600x800.jpg" data-hover-src="/back600x800.jpg" data-next="/c600x800.jpg" data-x="/d600x800.jpg">';
    expect(await offeredOn(html)).toEqual(['/front600x800.jpg']);
  });

  test('the original that an attribute names before the sizes on the page', async () => {
    const html = '<img src="/a300x200.jpg" srcset="/a900x600.jpg 3x" data-orig-file="/a3000x2000.jpg">';
    expect(await offeredOn(html)).toEqual(['/a3000x2000.jpg']);
  });

  test('the image file that an image leads to; not a page about it, nor a file that several pictures share', async () => {
    const html = `<a href="/full2000x1500.jpg"><img src="/thumb200x150.jpg"></a>
      <a href="/wiki/File:Leek2000x1500.jpg"><img src="/wiki200x150.jpg"></a>
      <a href="/all2000x1500.png"><img src="/p200x150.jpg"><img src="/q200x150.jpg"></a>`;
    expect(await offeredOn(html)).toEqual(['/full2000x1500.jpg', '/p200x150.jpg', '/q200x150.jpg', '/wiki200x150.jpg']);
  });

  test('an embedded JPEG or PNG; other embedded pictures are left out, placeholders not even mentioned', async () => {
    const {page} = await collector.open('/a300x300.png');
    const png = await page.evaluate(async () => {
      const reader = new FileReader();
      reader.readAsDataURL(await (await fetch(location.href)).blob());
      return new Promise<string>((loaded) => reader.addEventListener('load', () => loaded(String(reader.result))));
    });
    await page.context().close();
    const webp = `data:image/webp;base64,${'A'.repeat(4000)}`;
    const collection = await collector.collect(`<img src="${png}"><img src="${gif}"><img src="${webp}">`);
    expect(collection.candidates.map(({url}) => url)).toEqual([png]);
    expect(collection.rejected.map(({reason}) => reason)).toEqual(['embedded']);
  });

  test('what cannot be pinned is left out with its reason', async () => {
    const html = `<img src="/small60x300.jpg"><img src="/smallish110x110.jpg"><img src="/wide1300x400.jpg">
      <img src="/drawing.svg"><img src="/missing.jpg"><img src="ftp://127.0.0.1/a.jpg"><img src="http://me:secret@127.0.0.1:9/a.jpg">
      <img src="/tall100x1200.jpg">`;
    const collection = await collector.collect(html);
    expect(leftOut(collection)).toEqual([
      'small /small60x300.jpg',
      'small /smallish110x110.jpg',
      'wide /wide1300x400.jpg',
      'svg /drawing.svg',
      'broken /missing.jpg',
      'address ftp://127.0.0.1/a.jpg',
      'address /a.jpg',
    ]);
    expect(offered(collection)).toEqual(['/tall100x1200.jpg']);
  });

  test('another version of an image whose shown version is broken', async () => {
    const html = '<img sizes="300px" srcset="/missing.jpg 300w, /a900x600.jpg 900w">';
    expect(await offeredOn(html)).toEqual(['/a900x600.jpg']);
  });

  test('a video’s poster, and nothing for one that has none', async () => {
    const {candidates} = await collector.collect('<video poster="/a640x360.jpg"></video><video src="/a.mp4"></video>');
    expect(candidates).toMatchObject([{url: `${collector.origin}/a640x360.jpg`, kind: 'video', source: 'poster'}]);
  });
});

describe('a picture that stands alone in its tab', () => {
  test.for(['jpg', 'png', 'webp', 'gif'])('%s: is offered with its own address as the link', async (format) => {
    const {page, collect} = await collector.open(`/a640x480.${format}`);
    const {candidates} = await collect();
    await page.context().close();
    const url = `${collector.origin}/a640x480.${format}`;
    expect(candidates).toMatchObject([
      {
        url,
        link: url,
        width: 640,
        height: 480,
        isMeasured: true,
        source: 'document',
        kind: 'image',
        title: '',
        description: '',
      },
    ]);
  });

  test('a vector picture is left out, other documents have no pictures', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"/>';
    expect(leftOut(await collector.collect(svg, {}, {path: '/drawing', type: 'image/svg+xml'}))).toEqual([
      'svg /drawing',
    ]);
    const text = await collector.collect('<img src="/a640x480.jpg">', {}, {path: '/text', type: 'text/plain'});
    expect([text.candidates, text.rejected, text.page.contentType]).toEqual([[], [], 'text/plain']);
  });
});
