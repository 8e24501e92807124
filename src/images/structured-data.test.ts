import {describe, expect, test} from 'vitest';
import {readData} from './structured-data';

const imagesIn = (text: string) => readData(text).images;
const read = (data: unknown) => imagesIn(JSON.stringify(data));
const urls = (data: unknown) => read(data).map(({url}) => url);

describe('structured data name', () => {
  test.each([
    ['an address', {image: 'a.jpg'}, ['a.jpg']],
    ['a list', {image: ['a.jpg', {contentUrl: 'b.jpg'}]}, ['a.jpg', 'b.jpg']],
    ['an object', {image: {'@type': 'ImageObject', url: 'a.jpg'}}, ['a.jpg']],
    ['an object by its content first', {image: {contentUrl: 'a.jpg', url: 'page'}}, ['a.jpg']],
    ['one by reference', {'@graph': [{image: {'@id': '#1'}}, {'@id': '#1', url: 'a.jpg'}]}, ['a.jpg']],
    ['one that stands alone', {'@type': 'ImageObject', url: 'a.jpg'}, ['a.jpg']],
    ['a thumbnail where there is no picture', {thumbnailUrl: 'a.jpg'}, ['a.jpg']],
    ['no thumbnail beside a picture', {image: 'a.jpg', thumbnailUrl: 'b.jpg'}, ['a.jpg']],
    ['nothing of an author or a publisher', {author: {image: 'a.jpg'}, publisher: {logo: {url: 'b.jpg'}}}, []],
    [
      'nothing of the people and the site beside an article',
      {
        '@graph': [
          {'@type': ['Person', 'Organization'], image: 'a.jpg'},
          {'@type': 'NewsMediaOrganization', image: 'b.jpg'},
          {'@type': 'WebSite', image: 'c.jpg'},
          {'@type': 'Recipe', image: 'd.jpg'},
        ],
      },
      ['d.jpg'],
    ],
    ['somebody whose page it is', {'@type': 'ProfilePage', mainEntity: {'@type': 'Person', image: 'a.jpg'}}, ['a.jpg']],
    ['somebody who is all that they tell of', {'@type': 'Person', image: 'a.jpg'}, ['a.jpg']],
    ['nothing of a site that is all that they tell of', {'@type': 'WebSite', image: 'a.jpg'}, []],
    ['things within things', {hasPart: [{photo: 'a.jpg'}]}, ['a.jpg']],
  ])('%s', (_, data, found) => {
    expect(urls(data)).toEqual(found);
  });

  test('sizes, as numbers, texts and quantities', () => {
    expect(
      read({
        image: [
          {url: 'a', width: 9, height: '8px'},
          {url: 'b', width: {value: 7}, height: -1},
        ],
      }),
    ).toEqual([
      {url: 'a', width: 9, height: 8, of: ''},
      {url: 'b', width: 7, height: null, of: ''},
    ]);
  });

  test('the thumbnail of a picture’s file, if no other picture has it', () => {
    const file = (name: string, thumbnailUrl?: string) => ({'@type': 'ImageObject', contentUrl: name, thumbnailUrl});
    const thumbnails = (data: unknown) => read(data).map(({url, thumbnail}) => [url, thumbnail]);
    const [a, b] = [file('a.gif', 's/a.png'), file('b.gif', 's/b.png')];
    expect(thumbnails({image: [a, b]})).toEqual([
      ['a.gif', 's/a.png'],
      ['b.gif', 's/b.png'],
    ]);
    expect(thumbnails([{image: a}, {image: a}])).toEqual([
      ['a.gif', 's/a.png'],
      ['a.gif', 's/a.png'],
    ]);
    expect(thumbnails({image: [a, file('b.gif', 's/a.png')]})).toEqual([
      ['a.gif', undefined],
      ['b.gif', undefined],
    ]);
    expect(thumbnails({image: {url: 'a.gif', thumbnailUrl: 's/a.png'}})).toEqual([['a.gif', undefined]]);
    expect(thumbnails({image: file('a.gif', 'a.gif')})).toEqual([['a.gif', undefined]]);
  });

  test('the page that a picture is of, the nearest first', () => {
    const data = {url: '/list', hasPart: [{url: '/one', image: 'a.jpg'}, {image: 'b.jpg'}]};
    expect(read(data).map(({url, of}) => [url, of])).toEqual([
      ['a.jpg', '/one'],
      ['b.jpg', '/list'],
    ]);
    expect(read({image: 'a.jpg', mainEntityOfPage: {'@id': '/main'}})[0]?.of).toBe('/main');
  });

  test('something in a comment, and over broken lines', () => {
    expect(imagesIn('<!-- {"image": "a.jpg", "name": "red\nleek"} -->').map(({url}) => url)).toEqual(['a.jpg']);
  });

  test.each(['', 'no data', '{"image": ', 'null', '7'])('nothing in %j', (text) => {
    expect(imagesIn(text)).toEqual([]);
  });
});

test('hostile data end', () => {
  const deep = `${'{"hasPart":['.repeat(5_000)}{"image":"a.jpg"}${']}'.repeat(5_000)}`;
  expect(imagesIn(deep)).toEqual([]);
  expect(urls({image: Array.from({length: 1_000}, (_, at) => `${at}.jpg`)})).toHaveLength(200);
  expect(urls(Array.from({length: 9_000}, (_, at) => (at === 8_999 ? {image: 'a.jpg'} : {})))).toEqual([]);
  expect(urls({'@id': '#a', image: {'@id': '#a'}}).length).toBeLessThan(3);
});

describe('an emblem or a portrait', () => {
  const emblems = (data: unknown) => readData(JSON.stringify(data)).emblems;

  test.each([
    ['of whoever publishes it', {publisher: {logo: {url: 'a.png'}}}, ['a.png']],
    [
      'of whoever wrote it, each of them',
      {author: [{'@type': 'Person', image: ['a.png', {url: 'b.png'}]}]},
      ['a.png', 'b.png'],
    ],
    ['by its address alone', {'@type': 'Organization', logo: 'a.png'}, ['a.png']],
    ['of a shop beside its picture', {'@type': 'Store', logo: 'a.png', image: 'b.jpg'}, ['a.png']],
    ['of the site', {'@type': 'WebSite', image: 'a.png'}, ['a.png']],
    [
      'by reference',
      {
        '@graph': [
          {'@type': 'Article', publisher: {'@id': '#o'}},
          {'@id': '#o', '@type': 'Organization', logo: {'@id': '#l'}},
          {'@id': '#l', '@type': 'ImageObject', contentUrl: 'a.png'},
        ],
      },
      ['a.png'],
    ],
  ])('is told %s', (_, data, found) => {
    expect(emblems(data)).toEqual(found);
  });

  test.each([
    ['show as the page’s picture too', {image: 'a.png', publisher: {logo: 'a.png'}}],
    ['show of somebody whose page it is', {'@type': 'ProfilePage', mainEntity: {'@type': 'Person', image: 'a.jpg'}}],
    ['show of a thing that is by somebody', {'@type': 'MusicAlbum', image: 'a.jpg', byArtist: {image: 'b.jpg'}}],
    ['do not tell', {publisher: {name: 'Leek', logo: ''}}],
  ])('is nothing that they %s', (_, data) => {
    expect(emblems(data)).toEqual([]);
  });
});

describe('structured data call a page', () => {
  const names = (data: unknown) => [...readData(JSON.stringify(data)).names];

  test.each([
    ['by its thing’s name', {url: '/leeks', name: 'Leeks', image: 'a.jpg'}, [['/leeks', 'Leeks']]],
    ['by its headline', {mainEntityOfPage: {'@id': '/leeks'}, headline: 'Leeks'}, [['/leeks', 'Leeks']]],
    [
      'by the first of two',
      [
        {url: '/leeks', name: 'Leeks'},
        {url: '/leeks', name: 'Kale'},
      ],
      [['/leeks', 'Leeks']],
    ],
    ['by what it is called in a list', {itemListElement: [{url: '/leeks', name: 'Leeks'}]}, [['/leeks', 'Leeks']]],
  ])('%s', (_, data, found) => {
    expect(names(data)).toEqual(found);
  });

  test.each([
    ['where they tell no address', {name: 'Leeks', image: 'a.jpg'}],
    ['where they tell no name', {url: '/leeks', image: 'a.jpg'}],
    ['by whoever wrote of it', {author: {url: '/leeks', name: 'Ann'}, review: {url: '/leeks', name: 'Good!'}}],
    ['by the name of a picture', {url: '/leeks', image: {name: 'A.jpg', url: 'a.jpg'}}],
  ])('nothing %s', (_, data) => {
    expect(names(data)).toEqual([]);
  });
});
