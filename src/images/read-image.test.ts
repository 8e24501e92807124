import {describe, expect, test} from 'vitest';
import {exampleGathering, exampleSighting} from './example-sighting';
import {select} from './select';
import {NOTHING_AROUND, type Sighting} from './sighting';

const shown = (name: string) => ({
  attributes: {src: `/${name}`},
  shown: {url: `https://kitchen.example/${name}`, width: 300, height: 200, isComplete: true},
});

const urlsOf = async (more: Partial<Sighting>) => {
  const {collection} = await select(exampleGathering([exampleSighting(more)]));
  return collection.candidates.map(({url}) => url.replace('https://kitchen.example/', ''));
};

test('a drawing that a proxy gives under an address of its own is none to pin', async () => {
  const attributes = (format: string) => ({
    src: '/0a1b/68747470',
    'data-canonical-src': `https://shields.example/leek.${format}`,
  });
  const {shown: proxied} = shown('0a1b/68747470');
  expect(await urlsOf({shown: proxied, attributes: attributes('svg')})).toEqual([]);
  expect(await urlsOf({shown: proxied, attributes: attributes('png')})).toHaveLength(1);
});

test('of a set for dense screens the largest is taken, be the stand-in before it one pixel wide', async () => {
  const attributes = {
    src: '/blank.gif',
    'data-lazy': '/leek_340.jpg',
    'data-lazy-srcset': '/leek_340.jpg 1x, /leek_480.jpg 2x',
  };
  const dot = {url: 'https://kitchen.example/blank.gif', width: 1, height: 1, isComplete: true};
  for (const side of [1, 24]) {
    const box = {x: 0, y: 0, width: side, height: side};
    expect(await urlsOf({attributes, shown: dot, box})).toEqual(['leek_480.jpg']);
  }
});

describe('an image that shows nothing', () => {
  const dot = {url: 'https://kitchen.example/dot.gif', width: 1, height: 1, isComplete: true};

  test.each(['source', 'data-src', 'data-lazy', 'data-image-source'])(
    'has what %s names, be it a path without an ending',
    async (name) => {
      const attributes = {[name]: '/services/img/leek'};
      expect(await urlsOf({attributes})).toEqual(['services/img/leek']);
      expect(await urlsOf({attributes: {...attributes, src: '/dot.gif'}, shown: dot})).toEqual(['services/img/leek']);
    },
  );

  test.each([
    ['data-url', '/services/img/leek'],
    ['data-title-src', '/services/img/leek'],
    ['data-src', '/leek'],
    ['data-src', '/services/img/{id}'],
    ['data-src', '/services/img/a leek'],
    ['data-source', 'services/img/leek'],
  ])('has nothing by %s="%s"', async (name, value) => {
    expect(await urlsOf({attributes: {[name]: value}})).toEqual([]);
  });

  test('has not the page that it leads to', async () => {
    const around = {...NOTHING_AROUND, anchor: {href: '/details/leek'}};
    expect(await urlsOf({around, attributes: {source: '/details/leek'}})).toEqual([]);
    expect(await urlsOf({around, attributes: {source: '/services/img/leek'}})).toEqual(['services/img/leek']);
  });

  test('is no image that shows a picture: what that has beside may be whom it is by', async () => {
    for (const value of ['/authors/leek', 'https://photographers.example/leek']) {
      const {attributes, ...more} = shown('leek.jpg');
      expect(await urlsOf({...more, attributes: {...attributes, 'data-source': value}})).toEqual(['leek.jpg']);
    }
  });
});

describe('a link whose script opens a file', () => {
  const led = (href: string) =>
    urlsOf({...shown('small/leek-tart-7.jpg'), around: {...NOTHING_AROUND, anchor: {href}}});

  test.each([
    ["javascript:show('/large/leek-tart-7.jpg')", 'large/leek-tart-7.jpg'],
    [' JavaScript:void(show(3, "/medium/leek-tart-7.jpg", "/large/leek-tart-7.jpg"));', 'large/leek-tart-7.jpg'],
  ])('has the picture in its full size: %s', async (href, url) => {
    expect(await led(href)).toEqual([url]);
  });

  test.each([
    "javascript:show('/large/bean-tart-7.jpg')",
    "javascript:show('/leek-tart.html')",
    'javascript:show(/large/leek-tart-7.jpg)',
    "/page?then=javascript:show('/large/leek-tart-7.jpg')",
    `javascript:show(${"'/large/leek-tart-7.jpg',".repeat(7)})`,
  ])('has none: %s', async (href) => {
    expect(await led(href)).toEqual(['small/leek-tart-7.jpg']);
  });
});

describe('a GIF that a picture leads to', () => {
  const around = {...NOTHING_AROUND, anchor: {href: '/large/leek.gif'}, isAloneInAnchor: true};

  test('is the same film where the picture is a GIF too', async () => {
    expect(await urlsOf({...shown('leek.gif'), around})).toEqual(['large/leek.gif']);
  });

  test('does not take the place of a still', async () => {
    expect(await urlsOf({...shown('leek.jpg'), around})).toEqual(['leek.jpg']);
  });
});

describe('what is written for pinning', () => {
  test.each([
    ['true', ['leek.jpg']],
    ['1', ['leek.jpg']],
    ['', ['leek.jpg']],
    ['poster.jpg', ['poster.jpg']],
    ['/large/poster', ['large/poster']],
  ])('as data-pin-media="%s" gives its file where it names one', async (value, urls) => {
    const {attributes, ...more} = shown('leek.jpg');
    expect(await urlsOf({...more, attributes: {...attributes, 'data-pin-media': value}})).toEqual(urls);
  });
});

test('a dot that a server has made as large as the pictures to come is none of them', async () => {
  const pictures = [760, 500].map((width, index) => {
    const scaled = `https://cdn.example/client/ret_img,w_${width}`;
    const dot = `${scaled},h_300/https://kitchen.example/1x1.trans.gif`;
    const file = `${scaled}/https://kitchen.example/leek-${index}.jpg`;
    const attributes = {src: dot, 'data-lazy-src': file, srcset: `${file} ${width}w`};
    return exampleSighting({attributes, shown: {url: dot, width: width * 2, height: 600, isComplete: true}});
  });
  const {collection} = await select(exampleGathering(pictures));
  expect(collection.candidates.map(({url}) => url.replace(/.*\//, ''))).toEqual(['leek-0.jpg', 'leek-1.jpg']);
});

describe('beside what an image shows, what a picture has for smaller windows', () => {
  const choice = (media: string, srcset: string) =>
    urlsOf({...shown('leek.jpg'), sources: [{attributes: {media, srcset}, isForThisWindow: false}]});

  test.each([
    ['(max-width: 767px)', '/small.jpg 2x', 'leek.jpg'],
    ['(max-width: 767px)', '/small.jpg 3x', 'small.jpg'],
    ['(max-width:90px)', '/small.jpg 3x', 'leek.jpg'],
  ])('is no larger as a rule: %s, %s', async (media, srcset, url) => {
    expect(await choice(media, srcset)).toEqual([url]);
  });
});

describe('what the elements around an image hold for it', () => {
  test.each(['data-zoom', 'data-full-url', 'data-large', 'data-pswp-src'])(
    'is the picture to enlarge where its name says so: %s',
    async (name) => {
      expect(await urlsOf({...shown('small/11.jpg'), wrapping: {[name]: '/big/22.jpg'}})).toEqual(['big/22.jpg']);
    },
  );

  test('is another size of it under any name where the file bears the same name', async () => {
    const small = shown('small/leek-tart-7.jpg');
    expect(await urlsOf({...small, wrapping: {'data-src': '/big/leek-tart-7.jpg'}})).toEqual(['big/leek-tart-7.jpg']);
    expect(await urlsOf({...small, wrapping: {'data-src': '/big/soup-bowl-8.jpg'}})).toEqual(['small/leek-tart-7.jpg']);
  });

  test('is what a link that leads nowhere opens, under any name but a smaller one’s', async () => {
    const small = {...shown('small/11.jpg'), around: {...NOTHING_AROUND, anchor: {href: 'javascript:;'}}};
    expect(await urlsOf({...small, wrapping: {'data-src': '/big/22.jpg'}})).toEqual(['big/22.jpg']);
    expect(await urlsOf({...small, wrapping: {'data-thumb': '/tiny/22.jpg'}})).toEqual(['small/11.jpg']);
  });

  test('is no smaller copy', async () => {
    const wrapping = {'data-thumb': '/thumbs/leek-tart-7.jpg'};
    expect(await urlsOf({...shown('leek-tart-7.jpg'), wrapping})).toEqual(['leek-tart-7.jpg']);
  });
});

test('a button is as large as it is shown, though its address by http is another one’s than the browser’s', async () => {
  const url = 'button.example/by-sa/88x31.png';
  const shown = {url: `https://${url}`, width: 88, height: 31, isComplete: true};
  const button = exampleSighting({attributes: {src: `http://${url}`}, shown, box: {x: 0, y: 0, width: 88, height: 31}});
  const {collection} = await select(exampleGathering([button]));
  expect(collection.rejected).toMatchObject([{url: shown.url, reason: 'small', width: 88}]);
});
