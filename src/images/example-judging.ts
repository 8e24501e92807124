import {chosenIn} from './choose';
import {exampleGathering, exampleSighting} from './example-sighting';
import {type Address, addressOf, type Group, groupOf} from './group';
import {judge} from './judge';
import type {Search} from './search';
import {NOTHING_AROUND, type Sighting} from './sighting';

/** A place on the page. */
export const box = (width: number, height: number) => ({x: 0, y: 0, width, height});

/** A picture with one address, `https://shop.example/NAME`. */
export const picture = (name: string, sighting: Partial<Sighting> = {}, address: Partial<Address> = {}): Group =>
  chosenIn(
    groupOf(
      address.source === 'css' ? 'background' : 'image',
      [{...addressOf({url: `https://shop.example/${name}`, fault: null}, 'src'), ...address}],
      {sighting: exampleSighting(sighting)},
    ),
  );

type Judged = {readonly kept: string[]; readonly out: string[]};

/** The names of what is offered, with `?` behind what is doubted, and of what is left out, with the reason. */
export const judged = (...groups: readonly Group[]): Promise<Judged> => judgedAmong([], ...groups);

/** The same on a page that holds these places for pictures. */
export const judgedAmong = async (sightings: readonly Sighting[], ...groups: readonly Group[]): Promise<Judged> => {
  const search = {
    gathering: exampleGathering(sightings),
    clock: {isDue: () => false, rest: async () => true},
    groups: [...groups],
    emblems: new Set(['/files/leek.png']),
    rejected: [],
  } as unknown as Search; // The rest of a search belongs to other stages.
  await judge(search);
  const nameOf = (url = '') => url.replace('https://shop.example/', '');
  return {
    kept: search.groups.map(({chosen, isDoubtful}) => `${nameOf(chosen?.url)}${isDoubtful ? '?' : ''}`),
    out: search.rejected.map(({url, reason}) => `${nameOf(url)}: ${reason}`),
  };
};

/** Within the page's main text. */
export const article = {...NOTHING_AROUND, isInContent: true};
