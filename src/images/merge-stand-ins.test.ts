import {expect, test} from 'vitest';
import {exampleGathering, exampleSighting} from './example-sighting';
import {select} from './select';

const image = (src: string, waiting?: string) =>
  exampleSighting({
    attributes: {src, ...(waiting === undefined ? {} : {'data-src': waiting})},
    shown: {url: `https://kitchen.example${src}`, width: 480, height: 270, isComplete: true},
  });

const found = async (...images: readonly ReturnType<typeof image>[]) => {
  const {collection} = await select(exampleGathering(images));
  return collection.candidates.map(({url}) => new URL(url).pathname).sort();
};

const leftOut = async (...images: readonly ReturnType<typeof image>[]) => {
  const {collection} = await select(exampleGathering(images));
  return collection.rejected.map(({url, reason}) => `${new URL(url).pathname}: ${reason}`);
};

test('what stands for two different pictures is none itself', async () => {
  expect(await found(image('/wait.png', '/leek.jpg'), image('/wait.png', '/onion.jpg'))).toEqual([
    '/leek.jpg',
    '/onion.jpg',
  ]);
});

test('images that wait for nothing and show only that are left out, once, as what they are', async () => {
  const images = [image('/a.png', '/leek.jpg'), image('/a.png', '/onion.jpg'), image('/a.png'), image('/a.png')];
  expect(await found(...images)).toEqual(['/leek.jpg', '/onion.jpg']);
  expect(await leftOut(...images)).toEqual(['/a.png: decoration']);
});

test('a picture that is shown twice and waits for its one large version both times is no stand-in', async () => {
  expect(
    await found(image('/pot.png'), image('/small.jpg', '/large.jpg'), image('/small.jpg', '/large.jpg')),
  ).toContain('/pot.png');
  expect((await found(image('/small.jpg', '/large.jpg'), image('/small.jpg', '/large.jpg'))).length).toBeGreaterThan(0);
});

test('what one image shows while it waits stays with it', async () => {
  expect(await found(image('/preview.jpg', '/leek.jpg'))).not.toEqual([]);
});
