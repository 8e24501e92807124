import {describe, expect, test} from 'vitest';
import {exampleGathering, exampleSighting} from './example-sighting';
import {select} from './select';
import {sizeOfLargest, sizeOfNamed} from './size-beside';

describe('the size of a file that an element names', () => {
  test.each([
    ['data-orig-file', 'data-orig-size', '910,380', {width: 910, height: 380}],
    ['data-image', 'data-image-dimensions', '2500x1667', {width: 2500, height: 1667}],
    ['data-image', 'data-orig-size', '910,380', null],
    ['data-src', 'data-image-dimensions', '2500x1667', null],
    ['data-orig-file', 'data-orig-size', '900,200', null],
    ['data-orig-file', 'data-orig-size', '', null],
  ])('%s by %s="%s"', (name, attribute, value, size) => {
    expect(sizeOfNamed({[name]: '/leek.jpg', [attribute]: value}, name)).toEqual(size);
  });

  test.each([
    [
      {'data-width': '1267', 'data-height': '1900'},
      {width: 1267, height: 1900},
    ],
    [
      {'data-pswp-width': '2400', 'data-pswp-height': '1600', 'data-width': '300', 'data-height': '200'},
      {width: 2400, height: 1600},
    ],
    [{'data-size': '1600x1067'}, {width: 1600, height: 1067}],
    [{'data-lg-size': '1600-1067'}, {width: 1600, height: 1067}],
    [{'data-width': '100%', 'data-height': '900'}, null],
    [{'data-width': '4', 'data-height': '3'}, null],
    [{'data-width': '80', 'data-height': '80'}, null],
    [{'data-width': '1267'}, null],
    [{'data-size': 'large'}, null],
    [{'data-lg-size': '480-475-480, 800-791-1200'}, null],
  ])('that is the largest: %j', (attributes, size) => {
    expect(sizeOfLargest(attributes)).toEqual(size);
  });
});

describe('of an image', () => {
  const file = 'https://kitchen.example/leek.jpg';
  const sizeOf = async (attributes: Readonly<Record<string, string>>, shownWidth = 0) => {
    const shown = {url: file, width: shownWidth, height: shownWidth, isComplete: true};
    const sighting = exampleSighting(shownWidth > 0 ? {attributes: {src: file, ...attributes}, shown} : {attributes});
    const {collection} = await select(exampleGathering([sighting]));
    return collection.candidates.map(({url, width, height}) => [url.replace(/.*\//, ''), width, height]);
  };
  const told = {'data-width': '1200', 'data-height': '900'};

  test('it is told where nothing else tells it', async () => {
    expect(await sizeOf({'data-src': '/a.jpg', ...told})).toEqual([['a.jpg', 1200, 900]]);
    expect(await sizeOf({'data-large-src': '/a.jpg', 'data-src': '/b.jpg', ...told})).toEqual([['a.jpg', 1200, 900]]);
  });

  test('it leaves nothing out, and takes no place from a file that is larger than it', async () => {
    expect(await sizeOf({'data-src': '/a.jpg', 'data-width': '80', 'data-height': '80'})).toEqual([
      ['a.jpg', null, null],
    ]);
    expect(await sizeOf({'data-zoom-image': '/a.jpg', 'data-size': '300x300'}, 640)).toEqual([['a.jpg', null, null]]);
  });

  test('it makes no picture of what may be another’s', async () => {
    expect(await sizeOf({'data-whatever': '/a.jpg', ...told}, 640)).toEqual([['leek.jpg', 640, 640]]);
  });
});
