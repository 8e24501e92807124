import {chosenIn} from './choose';
import {exampleGathering, exampleSighting} from './example-sighting';
import {type Address, addressOf, type Group, groupOf} from './group';
import {rank} from './rank';
import type {Search} from './search';
import {type Around, NOTHING_AROUND, type Sighting} from './sighting';

/** A square place on the page. */
export const place = (side: number, around: Partial<Around> = {}, more: Partial<Sighting> = {}): Sighting =>
  exampleSighting({box: {x: 0, y: 0, width: side, height: side}, around: {...NOTHING_AROUND, ...around}, ...more});

/** A picture with one address, `https://shop.example/NAME.jpg`. */
export const picture = (
  name: string,
  sighting: Sighting | null,
  more: Partial<Group> = {},
  address: Partial<Address> = {},
): Group =>
  chosenIn(
    groupOf(
      sighting === null ? 'page' : 'image',
      [addressOf({url: `https://shop.example/${name}.jpg`, fault: null}, 'src', address)],
      {sighting, ...more},
    ),
  );

/** The names of pictures, in the order in which they would be offered. */
export const ranked = async (...groups: readonly Group[]): Promise<readonly string[]> => {
  const search = {
    gathering: exampleGathering(),
    clock: {isDue: () => false, rest: async () => true},
    groups: groups.map((group, order) => ({...group, order})),
  } as unknown as Search; // The rest of a search belongs to other stages.
  await rank(search);
  return search.groups.map(({chosen}) => chosen?.url.replace(/.*\/|\.jpg/g, '') ?? '');
};

export const link = (href: string): Partial<Around> => ({anchor: {href}});
