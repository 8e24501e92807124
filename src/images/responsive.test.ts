import {expect, test} from 'vitest';
import {exampleGathering, exampleSighting} from './example-sighting';
import {select} from './select';

const source = (srcset: string, media: string, isForThisWindow: boolean) => ({
  attributes: {srcset, media},
  isForThisWindow,
});

const chosenOf = async (...sources: readonly ReturnType<typeof source>[]) => {
  const shown = {url: 'https://kitchen.example/large.jpg', width: 900, height: 600, isComplete: true};
  const image = exampleSighting({attributes: {src: '/large.jpg'}, shown, sources});
  const {collection} = await select(exampleGathering([image]));
  return collection.candidates.map(({url}) => url.replace('https://kitchen.example/', ''));
};

const large = source('/large.jpg', '(min-width: 768px)', true);

test('what only small windows are given is taken for smaller, wherever it stands, unless its width is told', async () => {
  expect(await chosenOf(source('/small.jpg', '(max-width: 767px)', false), large)).toEqual(['large.jpg']);
  expect(await chosenOf(large, source('/small.jpg 2x', '(max-width: 767px)', false))).toEqual(['large.jpg']);
  expect(await chosenOf(source('/small.jpg 1800w', '(max-width: 767px)', false), large)).toEqual(['small.jpg']);
});

test('what larger windows are given is taken as it comes', async () => {
  expect(await chosenOf(source('/huge.jpg 2x', '(min-width: 1600px)', false), large)).toEqual(['huge.jpg']);
});
