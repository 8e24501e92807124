import {describe, expect, test} from 'vitest';
import {exampleSighting} from './example-sighting';
import {waitingIn} from './lazy-attributes';
import {imagesIn} from './read-noscript';

const base = 'https://shop.example/page/';

const waiting = (attributes: string, isImage = true) => {
  const [image] = imagesIn(exampleSighting({markup: `<img ${attributes}>`}));
  return image === undefined
    ? []
    : waitingIn(image.attributes, base, {isImage}).map(({url, rank, width}) => [
        url.replace('https://shop.example', ''),
        rank,
        width,
      ]);
};

describe('an image’s attributes hold', () => {
  test.each([
    ['data-src="/a.jpg"', [['/a.jpg', 2, null]]],
    ['data-lazy-src="a.webp?v=2"', []],
    ['data-lazy-src="img/a.webp?v=2"', [['/page/img/a.webp?v=2', 2, null]]],
    ['lazysrc="/a.png"', [['/a.png', 2, null]]],
    ['data-src="//cdn.example/photo/7"', [['https://cdn.example/photo/7', 2, null]]],
    ['data-zoom-image="/a.jpg"', [['/a.jpg', 4, null]]],
    ['data-orig-file="/a.jpg"', [['/a.jpg', 4, null]]],
    ['data-original-url="/a.jpg"', [['/a.jpg', 4, null]]],
    ['data-original-uri="/a.jpg"', [['/a.jpg', 4, null]]],
    ['data-uri="/a.jpg"', [['/a.jpg', 1, null]]],
    ['data-img-original="/a.jpg"', [['/a.jpg', 4, null]]],
    ['data-original="/a.jpg"', [['/a.jpg', 2, null]]],
    ['data-large-file="/a.jpg"', [['/a.jpg', 3, null]]],
    ['data-image-large-src="/a.jpg"', [['/a.jpg', 4, null]]],
    ['data-thumb="/a.jpg"', [['/a.jpg', 0, null]]],
    ['data-whatever="/a.jpg"', [['/a.jpg', 1, null]]],
    [
      'data-set="/a.jpg 300w, /b.jpg 900w"',
      [
        ['/a.jpg', 1, 300],
        ['/b.jpg', 1, 900],
      ],
    ],
    ['data-src="/a_{width}x.jpg?v=1" data-widths="[180, 1080, 720]"', [['/a_1080x.jpg?v=1', 2, 1080]]],
    ['data-src="/a_%7Bwidth%7Dx.jpg" data-widths="180,360"', [['/a_360x.jpg', 2, 360]]],
    ['data-src="/a.jpg?width={w}" data-widths="[900]"', [['/a.jpg?width=900', 2, 900]]],
    ['data-src="/a_{height}.jpg" data-widths="[900]"', []],
    ['data-src="/a_{width}.jpg" data-widths="[]"', []],
  ])('%s', (attributes, found) => {
    expect(waiting(attributes)).toEqual(found);
  });

  test.each([
    'alt="/a.jpg" title="/b.jpg"',
    'data-title="/a.jpg"',
    'data-hover-src="/b.jpg"',
    'data-alt-image="/b.jpg"',
    'data-next="/b.jpg"',
    'data-pin-media="/b.jpg"',
    'data-pin-url="/b.jpg"',
    'data-author-avatar="/b.jpg"',
    'data-src="/a_{width}.jpg"',
    'data-src="ftp://shop.example/a.jpg"',
    'style="background: url(/a.jpg)"',
    'src="/a.jpg" srcset="/b.jpg 2x" data-srcset="/c.jpg 2x"',
    'data-json="{}" data-number="3/4"',
  ])('nothing in %s', (attributes) => {
    expect(waiting(attributes)).toEqual([]);
  });
});

test('on other elements only data attributes count, and only with the ending of a picture', () => {
  expect(waiting('data-bg="/a.jpg" cite="/b.jpg" data-src="https://video.example/embed/7"', false)).toEqual([
    ['/a.jpg', 1, null],
  ]);
});

describe('a list in JSON holds', () => {
  const pictures = (json: string): readonly (readonly string[])[] => {
    const groups = new Map<string | null, string[]>();
    for (const {entry, url} of waitingIn({'data-list': json}, base, {isImage: false}))
      groups.set(entry, [...(groups.get(entry) ?? []), url.replace('https://shop.example', '')]);
    return [...groups.values()];
  };

  test('a picture in each entry, with its sizes', () => {
    const list = [
      {full: '/leek-1.jpg', thumb: '/leek-1-s.jpg'},
      {full: '/leek-2.jpg', thumb: '/leek-2-s.jpg'},
    ];
    expect(pictures(JSON.stringify(list))).toEqual([
      ['/leek-1.jpg', '/leek-1-s.jpg'],
      ['/leek-2.jpg', '/leek-2-s.jpg'],
    ]);
    expect(pictures('["/leek-1.jpg", "/leek-2.jpg"]')).toEqual([['/leek-1.jpg'], ['/leek-2.jpg']]);
  });

  test('a picture in each entry, though each tells a width', () => {
    const list = ['leek-tart', 'leek-soup'].map((name) => ({url: `/up/${name}.jpg`, width: 900}));
    expect(pictures(JSON.stringify(list))).toEqual([['/up/leek-tart.jpg'], ['/up/leek-soup.jpg']]);
  });

  test.each([
    ['/leek-{w}.jpg', 'a number in the name'],
    ['/{w}x{w}/leek-tart-1.jpg', 'a folder'],
    ['/leek-tart-1-{w}x300.jpg', 'the end of the name'],
  ])('one picture in the sizes that differ by no more: %s', (address) => {
    const list = [300, 900].map((width) => ({url: address.replaceAll('{w}', String(width)), width}));
    expect(pictures(JSON.stringify(list))).toHaveLength(1);
  });
});
