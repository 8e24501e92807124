import {expect, test} from 'vitest';
import {exampleSighting} from './example-sighting';
import {imagesIn} from './read-noscript';

const images = (markup: string) => imagesIn(exampleSighting({tag: 'noscript', markup}));

test.each([
  ['<img src="a.jpg" alt="A leek">', {src: 'a.jpg', alt: 'A leek'}],
  ["<IMG SRC='a.jpg'>", {src: 'a.jpg'}],
  ['<img src=a.jpg hidden/>', {src: 'a.jpg', hidden: ''}],
  ['<img alt="2 > 1" src="a.jpg">', {alt: '2 > 1', src: 'a.jpg'}],
  ['<img src="a.jpg" src="b.jpg">', {src: 'a.jpg'}],
  ['<img src="a?b=1&amp;c=2">', {src: 'a?b=1&c=2'}],
  ['<img alt="&#108;&#x65;&QUOT;&unknown;&#0;">', {alt: 'le"&unknown;'}],
])('%s', (markup, attributes) => {
  expect(images(markup)).toMatchObject([{tag: 'img', markup: '', attributes}]);
});

test('gives an image the sources that stand before it, and no other', () => {
  const [one, two] = images('<source srcset="a.webp"><source srcset="b.webp" media="print"><img src="a"><img src="b">');
  expect(one?.sources).toEqual([
    {attributes: {srcset: 'a.webp'}, isForThisWindow: true},
    {attributes: {srcset: 'b.webp', media: 'print'}, isForThisWindow: false},
  ]);
  expect(two?.sources).toEqual([]);
});

test('is nothing without an image', () => {
  expect(images('<p>Please switch on scripts.</p><imgx src="a.jpg">')).toEqual([]);
});

test('hostile markup ends', () => {
  expect(images('<img src="a.jpg">'.repeat(99))).toHaveLength(50);
  const started = performance.now();
  images('<img '.repeat(2_000));
  images(`<img ${'a="'.repeat(20_000)}`);
  expect(performance.now() - started).toBeLessThan(2_000);
});
