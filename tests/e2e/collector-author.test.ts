import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Collector, leftOut, offered, openCollector} from './collector-browser';

let collector: Collector;

beforeAll(async () => {
  collector = await openCollector();
});

afterAll(() => collector.close());

const nopinMeta = (content: string, more = '') =>
  `<meta name="pinterest" content="${content}" ${more}><img src="/a600x400.jpg">`;

describe('nopin of a page', () => {
  test.for(['nopin', 'NoPin', ' nopin ', 'nohover nopin', 'nosearch, nopin'])(
    '"%s" refuses every picture',
    async (content) => {
      const {nopin, candidates, rejected} = await collector.collect(nopinMeta(content));
      expect([nopin, candidates, rejected]).toEqual([{reason: null}, [], []]);
    },
  );

  test('is told in the site’s own words', async () => {
    const {nopin} = await collector.collect(nopinMeta('nopin', 'description="Ask us\n first, please"'));
    expect(nopin).toEqual({reason: 'Ask us first, please'});
  });

  test.for([
    ['nohover', ''],
    ['pin', ''],
    ['nopinning', ''],
    ['nopin', 'data-pin-nopin'],
  ] as const)('"%s" %s does not refuse', async ([content, more]) => {
    const {nopin, candidates} = await collector.collect(nopinMeta(content, more));
    expect([nopin, candidates.length]).toEqual([null, 1]);
  });
});

describe('nopin of a picture', () => {
  test.for(['nopin', 'nopin="nopin"', 'data-pin-nopin="true"', 'data-pin-nopin=""', 'data-nopin', 'data-nopin="0"'])(
    '%s leaves it out, and the others in',
    async (mark) => {
      const collection = await collector.collect(`<img ${mark} src="/a600x400.jpg"><img src="/b600x400.jpg">`);
      expect([offered(collection), leftOut(collection)]).toEqual([['/b600x400.jpg'], ['nopin /a600x400.jpg']]);
    },
  );

  test('holds for the same picture wherever else it is named, at whatever size', async () => {
    const html = `<meta property="og:image" content="/a1200x800.jpg"><link rel="image_src" href="/a600x400.jpg">
      <a href="/a3000x2000.jpg"><img nopin src="/a600x400.jpg" srcset="/a600x400.jpg 600w, /a1200x800.jpg 1200w"></a>
      <img src="/a600x400.jpg"><img src="/other300x300.jpg" data-pin-media="/a1200x800.jpg">
      <div style="background: url(/a3000x2000.jpg); width: 300px; height: 200px"></div><img src="/b600x400.jpg">`;
    expect(offered(await collector.collect(html))).toEqual(['/b600x400.jpg']);
  });

  test('does not hold for other pictures behind the same placeholder', async () => {
    const html =
      '<img nopin src="/soon300x300.jpg" data-src="/a600x600.jpg"><img src="/soon300x300.jpg" data-src="/b600x600.jpg">';
    expect(offered(await collector.collect(html))).toEqual(['/b600x600.jpg']);
  });

  test('holds for videos and backgrounds too', async () => {
    const html = `<video data-pin-nopin poster="/a640x360.jpg"></video>
      <div nopin style="background: url(/b600x400.jpg); width: 300px; height: 200px"></div>`;
    const collection = await collector.collect(html);
    expect([offered(collection), leftOut(collection)]).toEqual([[], ['nopin /a640x360.jpg', 'nopin /b600x400.jpg']]);
  });

  test('of the frame around it holds for all it shows', async () => {
    collector.addFile('/inner', 'text/html', '<img src="/a600x400.jpg">');
    const framed = (mark: string) => collector.collect(`<iframe ${mark} src="/inner"></iframe>`, {}, {isInFrame: true});
    expect(leftOut(await framed('data-pin-nopin'))).toEqual(['nopin /a600x400.jpg']);
    expect(offered(await framed(''))).toEqual(['/a600x400.jpg']);
  });

  test('data-pin-no-hover is about a button that we have not got', async () => {
    expect(offered(await collector.collect('<img data-pin-no-hover="true" src="/a600x400.jpg">'))).toEqual([
      '/a600x400.jpg',
    ]);
  });
});

describe('the picture that the user pointed at', () => {
  const target = (path: string) => ({target: {srcUrl: `${collector.origin}${path}`}});

  test('comes first, even where it is too small', async () => {
    const html = '<img src="/a1600x1200.jpg"><img src="/small60x60.jpg"><img src="/wide2000x300.jpg">';
    const small = await collector.collect(html, target('/small60x60.jpg'));
    expect(small.candidates.map(({url, isTarget}) => [url, isTarget])).toEqual([
      [`${collector.origin}/small60x60.jpg`, true],
      [`${collector.origin}/a1600x1200.jpg`, false],
    ]);
    expect(offered(await collector.collect(html, target('/wide2000x300.jpg')))[0]).toBe('/wide2000x300.jpg');
  });

  test('is pinned at its largest', async () => {
    const html = '<img src="/a1600x1200.jpg"><img srcset="/b300x200.jpg 1x, /b1500x1000.jpg 5x">';
    expect((await collector.collect(html, target('/b300x200.jpg'))).candidates[0]).toMatchObject({
      url: `${collector.origin}/b1500x1000.jpg`,
      isTarget: true,
    });
  });

  test('is never one marked nopin', async () => {
    const {candidates, rejected} = await collector.collect('<img nopin src="/a600x400.jpg">', target('/a600x400.jpg'));
    expect(candidates).toEqual([]);
    expect(rejected).toMatchObject([{reason: 'nopin', isTarget: true}]);
  });

  test('is taken as the browser names it where nothing on the page does', async () => {
    const {candidates} = await collector.collect('<p>', target('/a-600x400.jpg'));
    expect(candidates).toMatchObject([
      {url: `${collector.origin}/a-600x400.jpg`, isTarget: true, width: 600, height: 400, isMeasured: false},
    ]);
  });
});

describe('what the author wrote', () => {
  test('link: data-pin-url, the link around, pin:url, canonical', async () => {
    const html = `<link rel="canonical" href="/canonical#x">
      <img src="/a300x300.jpg" data-pin-url="https://elsewhere.example/a?password=x">
      <a href="/b"><img src="/b300x300.jpg"></a><a href="https://elsewhere.example/c"><img src="/c300x300.jpg"></a>`;
    const links = async (more: string) =>
      (await collector.collect(more + html)).candidates
        .map(({url, link}) => [url.at(-12), link.replace(collector.origin, '')])
        .sort();
    expect(await links('')).toEqual([
      ['a', 'https://elsewhere.example/a'],
      ['b', '/b'],
      ['c', '/canonical'],
    ]);
    expect(await links('<meta name="pin:url" content="/stated">')).toContainEqual(['c', '/stated']);
    expect(await links('<meta name="pin:url" content="javascript:x">')).toContainEqual(['c', '/page/']);
  });

  test('words: the selection, data-pin-description, title; then the page’s', async () => {
    const html = `<meta name="description" content="About leeks"><title>Leeks</title>
      <img src="/a300x300.jpg" data-pin-description="Braised leeks" title="A title">
      <img src="/b300x300.jpg" title="b300x300.jpg"><figure><img src="/c300x300.jpg"><figcaption>Three
      leeks</figcaption></figure><img src="/d300x300.jpg" alt="" aria-label="Label" title="D title">`;
    const {candidates} = await collector.collect(html);
    const words = candidates
      .map(({url, description, altText, title}) => [url.at(-12), description, altText, title])
      .sort();
    expect(words).toEqual([
      ['a', 'Braised leeks', '', 'Leeks'],
      ['b', 'About leeks', '', 'Leeks'],
      ['c', 'About leeks', 'Three leeks', 'Leeks'],
      ['d', 'D title', 'Label', 'Leeks'],
    ]);
    const selected = await collector.collect(html, {selection: 'What I marked'});
    expect(new Set(selected.candidates.map(({description}) => description))).toEqual(new Set(['What I marked']));
  });

  test.for([
    ['Leek<br>soup', 'Leek soup'],
    ['<div><b>Leek</b></div><div>soup</div>', 'Leek soup'],
    ['<h3>Leek</h3>soup<p>for two</p>or four', 'Leek soup for two or four'],
    ['L<b>ee</b>k <span>soup</span>', 'Leek soup'],
  ] as const)('words of a caption, each by itself where the page shows it so: %s', async ([markup, text]) => {
    const html = `<figure><img src="/a300x300.jpg"><figcaption>${markup}</figcaption></figure>`;
    expect((await collector.collect(html)).candidates.map(({altText}) => altText)).toEqual([text]);
  });

  test('words of a link around a picture, on its lines', async () => {
    const html = '<a href="/leek"><img src="/a300x300.jpg"><div>Leek</div><div>soup<br>for two</div></a>';
    expect((await collector.collect(html)).candidates.map(({title}) => title)).toEqual(['Leek soup for two']);
  });

  test('the selection on the page is read when nobody hands one over', async () => {
    const {page, collect} = await collector.visit('<p>What I marked</p><img src="/a300x300.jpg">');
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body));
    const {candidates} = await collect();
    await page.context().close();
    expect(candidates[0]?.description).toBe('What I marked');
  });

  test('a pin that exists already: data-pin-id of the image or its link, or a link to the pin itself', async () => {
    const html = `<img src="/a300x300.jpg" data-pin-id="11"><a data-pin-id="12"><img src="/b300x300.jpg"></a>
      <a href="https://www.pinterest.com/pin/13/"><img src="/c300x300.jpg"></a><img src="/d300x300.jpg" data-pin-id="x">`;
    const {candidates} = await collector.collect(html);
    expect(candidates.map(({url, pinId}) => [url.at(-12), pinId]).sort()).toEqual([
      ['a', '11'],
      ['b', '12'],
      ['c', '13'],
      ['d', null],
    ]);
  });
});
