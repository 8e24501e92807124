import {expect, test} from 'vitest';
import {isDescribedEmblem} from './described-emblem';
import {exampleSighting} from './example-sighting';
import {groupOf} from './group';
import {NOTHING_AROUND} from './sighting';

const FILE = 'https://kitchen.example/2020/06/leek-2.png';

const isEmblem = (alt: string, around: Partial<typeof NOTHING_AROUND> = {}, url = FILE): boolean =>
  isDescribedEmblem(
    groupOf('image', [], {sighting: exampleSighting({attributes: {alt}, around: {...NOTHING_AROUND, ...around}})}),
    url,
  );

test.each(['Black Leek logo', 'Search icon', 'user avatar', 'Badge '])(
  'an emblem is what its author calls one: %j',
  (alt) => {
    expect(isEmblem(alt)).toBe(true);
  },
);

test.each(['', 'Leeks', 'Logo of leeks on a van', 'Catalogo'])('other words tell a picture: %j', (alt) => {
  expect(isEmblem(alt)).toBe(false);
});

test('an article that describes one shows it, and so does a library', () => {
  expect(isEmblem('Leek logo', {isInContent: true})).toBe(false);
  expect(isEmblem('Leek logo', {isInFigure: true})).toBe(false);
  expect(isEmblem('Leek logo', {}, 'https://upload.wikimedia.org/wikipedia/commons/a/ab/Leek_logo.png')).toBe(false);
});
