import {describe, expect, test} from 'vitest';
import {exampleGathering, exampleSighting} from './example-sighting';
import {select} from './select';
import type {Gathering} from './sighting';

const cache = (size: string, name: string): string =>
  `https://shop.example/media/catalog/product/cache/${size}/${name}.jpg`;
const [small, medium, large] = ['1'.repeat(32), '2'.repeat(32), '3'.repeat(32)] as const;

const sizesOf = (name: string) => ({thumb: cache(small, name), img: cache(medium, name), full: cache(large, name)});

const gallery = JSON.stringify({
  '[data-gallery-role=gallery-placeholder]': {'mage/gallery/gallery': {data: [sizesOf('chair'), sizesOf('desk')]}},
});

const image = (url: string, side: number) =>
  exampleSighting({
    attributes: {src: url},
    shown: {url, width: side, height: side, isComplete: true},
    box: {x: 0, y: 0, width: side, height: side},
  });

const found = async (more: Partial<Gathering> = {}): Promise<readonly string[]> => {
  const sightings = [
    image(cache(medium, 'chair'), 700),
    image(cache(small, 'chair'), 80),
    image(cache(small, 'desk'), 80),
  ];
  const {collection} = await select(exampleGathering(sightings, {structured: [gallery], ...more}));
  return collection.candidates.map(({url}) => url);
};

describe('a shop’s gallery', () => {
  test('has the largest sizes of what it shows, and of what it shows too small to be pinned', async () => {
    expect(await found()).toEqual([cache(large, 'chair'), cache(large, 'desk')]);
    expect(await found({structured: []})).toEqual([cache(medium, 'chair')]);
  });

  test('is another page’s once the page has moved on', async () => {
    const moved = {loadedUrl: 'https://kitchen.example/tarts', links: [{rel: 'canonical', href: '/tarts'}]};
    expect(await found(moved)).toEqual([cache(medium, 'chair')]);
  });
});

describe('what the page tells of a picture for sharing', () => {
  const sizeOf = async (url: string) => {
    const metas = [
      {key: 'og:image', content: url, description: ''},
      {key: 'og:image:width', content: '1200', description: ''},
      {key: 'og:image:height', content: '630', description: ''},
    ];
    const {collection} = await select(exampleGathering([], {metas}));
    return collection.candidates.map(({width, height}) => [width, height]);
  };

  test('is its size, and only its shape where its own address asks for another', async () => {
    expect(await sizeOf('https://shop.example/leek.jpg')).toEqual([[1_200, 630]]);
    expect(await sizeOf('https://shop.example/leek.jpg?w=1198')).toEqual([[1_200, 630]]);
    expect(await sizeOf('https://shop.example/leek.jpg?w=400')).toEqual([[400, 210]]);
  });
});

describe('a picture that a page names', () => {
  const page = 'https://kitchen.example/leeks';
  const og = (...contents: readonly string[]) => ({
    metas: contents.map((content) => ({key: 'og:image', content, description: ''})),
  });
  const urlsIn = async (more: Partial<Gathering>): Promise<readonly string[]> =>
    (await select(exampleGathering([], more))).collection.candidates.map(({url}) => url);

  test.each(['https:', '', page, `${page}#photo`, 'http://kitchen.example/leeks', '/leeks'])(
    'is not %j, and the next one is the page’s',
    async (content) => {
      const [first, second] = ['https://kitchen.example/a.jpg', 'https://kitchen.example/b.jpg'];
      const own = image(second, 300);
      expect(await urlsIn(og(content))).toEqual([]);
      expect(await urlsIn(og(content, first, second))).toEqual(await urlsIn(og(first, second)));
      const {collection} = await select(exampleGathering([own], og(content, second)));
      const {collection: same} = await select(exampleGathering([own], og(second)));
      expect(collection.candidates).toEqual(same.candidates);
    },
  );

  test('is no page that microdata or structured data name by its own address', async () => {
    const links = [{rel: 'canonical', href: 'https://kitchen.example/leeks/view'}];
    const structured = [JSON.stringify({'@type': 'Recipe', image: page})];
    expect(await urlsIn({links, structured, itemImages: [`${page}/view`, `${page}/a.jpg`]})).toEqual([`${page}/a.jpg`]);
  });

  test('is one at another address of the site, and at the page’s own where that is a picture’s file', async () => {
    const file = 'https://kitchen.example/leeks.jpg';
    expect(await urlsIn(og(`${page}/photo`))).toEqual([`${page}/photo`]);
    expect(await urlsIn(og(`${page}?photo=1`))).toEqual([`${page}?photo=1`]);
    expect(await urlsIn({...og(file), links: [{rel: 'canonical', href: file}]})).toEqual([file]);
  });
});

test('the thumbnail of a picture’s file is no picture of its own, be it a film’s too', async () => {
  const [file, still] = ['https://gifs.example/leek.gif?id=7', 'https://gifs.example/a1/leek.png'];
  const picture = {'@type': 'ImageObject', contentUrl: file, thumbnailUrl: still};
  const film = {'@type': 'VideoObject', contentUrl: 'https://gifs.example/leek.mp4', thumbnailUrl: still};
  const urls = async (data: unknown) => {
    const {collection} = await select(exampleGathering([], {structured: [JSON.stringify(data)]}));
    return collection.candidates.map(({url}) => url);
  };
  expect(await urls({'@type': 'Article', image: picture, video: film})).toEqual([file]);
  expect(await urls({'@type': 'Article', video: film})).toEqual([still]);
  const other = {...picture, contentUrl: 'https://gifs.example/tart.gif'};
  expect(await urls({'@type': 'Article', image: [picture, other]})).toEqual([file, other.contentUrl]);
});
