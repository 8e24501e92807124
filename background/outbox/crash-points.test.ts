import {describe, expect, it} from 'vitest';
import {createWorld, itemOf, type World} from './world';
import {type Explored, explore} from './world-crashes';
import {LIST_FAULTS, type ListFault, POST_FAULTS, type PostFault} from './world-faults';

type Faults = {readonly posts: readonly PostFault[]; readonly lists: readonly ListFault[]};

const TIMEOUT_MS = 600_000;

const KEYS = ['equal', 'different'] as const;

/** Two pins from one page: a list of the board tells them apart by their titles, or not at all. */
const twoPins = (keys: (typeof KEYS)[number], {posts, lists}: Faults): World => {
  const world = createWorld();
  world.pinterest.postFaults = [...posts];
  world.pinterest.listFaults = [...lists];
  const first = itemOf('a');
  const title = keys === 'equal' ? first.draft.title : 'Another title';
  world.save(first);
  world.save(itemOf('b', {order: 1, draft: {...itemOf('b').draft, title}}));
  return world;
};

const exploreAll = async (plans: readonly Faults[], depth: number): Promise<Explored> => {
  const explored: Explored = {points: 0, cases: 0, asked: 0, faults: []};
  for (const keys of KEYS) {
    for (const plan of plans) {
      await explore(`${keys} keys, ${JSON.stringify(plan)}`, () => twoPins(keys, plan), depth, explored);
    }
  }
  console.info(`${explored.points} points of death, ${explored.cases} histories`);
  return explored;
};

const single = POST_FAULTS.map((fault): Faults => ({posts: [fault], lists: []}));
const pairs = POST_FAULTS.flatMap((one) => POST_FAULTS.map((other): Faults => ({posts: [one, other], lists: []})));
const listing = POST_FAULTS.flatMap((post) => LIST_FAULTS.map((list): Faults => ({posts: [post], lists: [list]})));

describe('a worker that dies', () => {
  it('at any call loses and doubles nothing, whatever two requests meet', {timeout: TIMEOUT_MS}, async () => {
    expect(await exploreAll(pairs, 1)).toMatchObject({faults: [], asked: 0});
  });

  it('at any call loses and doubles nothing, whatever a request and a look meet', {timeout: TIMEOUT_MS}, async () => {
    expect((await exploreAll(listing, 1)).faults).toEqual([]);
  });

  it('twice, at any two calls, loses and doubles nothing, whatever a request meets', {
    timeout: TIMEOUT_MS,
  }, async () => {
    expect(await exploreAll(single, 2)).toMatchObject({faults: [], asked: 0});
  });
});
