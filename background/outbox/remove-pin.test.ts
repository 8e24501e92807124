import {describe, expect, it} from 'vitest';
import {pinId} from '../../src/domain/ids';
import {fail} from '../../src/domain/result';
import {pauseAll, takeBack} from './acts';
import {Crash, createWorld, itemOf, ME, START_MS, type World} from './world';
import type {PostFault} from './world-faults';
import {stateOf, worldWith} from './world-scenes';

/** The user takes the pin back while its request is under way. */
const takingBack = (world: World) => (call: string) => {
  const item = world.disk.items.get('a');
  const taken = call === 'after send' && item !== undefined ? takeBack(item) : null;
  if (taken !== null) world.disk.items.set('a', taken);
};

const takenBack = (...faults: readonly PostFault[]): World => {
  const world = createWorld();
  world.pinterest.postFaults = [...faults];
  world.save(itemOf('a'));
  return world;
};

const requestsOf = ({pinterest}: World) => pinterest.requests.map(({kind}) => kind);

describe('a pin that is taken back while it is on its way', () => {
  it('is deleted once it stands', async () => {
    const world = takenBack('none');
    await world.run(takingBack(world));
    expect([stateOf(world, 'a'), world.pinterest.pins]).toEqual([{kind: 'cancelled'}, []]);
    expect(requestsOf(world)).toEqual(['post', 'remove']);
  });

  it.each<PostFault>(['resetAfter', 'lateCommit', 'hidden'])(
    'and whose answer is lost (%s) is deleted once it is found',
    async (fault) => {
      const world = takenBack(fault);
      await world.run(takingBack(world));
      expect([stateOf(world, 'a'), world.pinterest.pins]).toEqual([{kind: 'cancelled'}, []]);
      expect(requestsOf(world).at(-1)).toBe('remove');
    },
  );

  it.each<PostFault>(['resetBefore', 'busy', 'refused', 'nextRung', 'signedOut'])(
    'and was not made (%s) is given up, and not sent again',
    async (fault) => {
      const world = takenBack(fault);
      await world.run(takingBack(world));
      expect(stateOf(world, 'a')).toEqual({kind: 'cancelled'});
      expect(requestsOf(world).filter((kind) => kind !== 'list')).toEqual(['post']);
    },
  );

  it('is deleted after deaths and failures, too, and never asked about', async () => {
    const world = takenBack('none');
    world.pinterest.removeFaults = ['error', 'busy', 'offline'];
    let deaths = 0;
    await world.run((call) => {
      takingBack(world)(call);
      if (call.endsWith('remove') && deaths++ < 4) throw new Crash();
    });
    expect([stateOf(world, 'a'), world.pinterest.pins, world.user.asked]).toEqual([{kind: 'cancelled'}, [], 0]);
  });

  it('stands, and is told as a pin, where Pinterest will not delete it', async () => {
    const error = {kind: 'missingScope', message: 'pins:write'} as const;
    const world = worldWith({remove: async () => fail({error, retryAfterMs: null, serverDateMs: null})}, itemOf('a'));
    await world.run(takingBack(world));
    expect(world.disk.items.get('a')).toMatchObject({
      isUnwanted: false,
      state: {kind: 'done', outcome: {pinId: '1000'}},
    });
  });

  it('is deleted later where Pinterest is down, which is not asked sooner for others either', async () => {
    const error = {kind: 'serverDown', status: 503} as const;
    const removing = {kind: 'removing', pinId: pinId('5'), retryAtMs: START_MS} as const;
    const failing = {remove: async () => fail({error, retryAfterMs: null, serverDateMs: null})};
    const world = worldWith(failing, itemOf('a', {isUnwanted: true, state: removing}));
    await world.live(() => undefined);
    expect(stateOf(world, 'a')).toEqual({...removing, retryAtMs: START_MS + 1_000});
    expect(world.disk.pacing.hosts[ME.baseUrl]).toMatchObject({failures: 1, error});
  });

  it('waits while the queue is paused', async () => {
    const world = takenBack('none');
    await world.live((call) => {
      takingBack(world)(call);
      if (call === 'after change' && stateOf(world, 'a')?.kind === 'removing') {
        world.disk.pacing = pauseAll(world.disk.pacing);
      }
    });
    expect([stateOf(world, 'a')?.kind, requestsOf(world)]).toEqual(['removing', ['post']]);
  });

  it('and was deleted meanwhile is as good as deleted', async () => {
    const error = {kind: 'notFound', what: 'pin'} as const;
    const world = worldWith({remove: async () => fail({error, retryAfterMs: null, serverDateMs: null})}, itemOf('a'));
    await world.run(takingBack(world));
    expect(stateOf(world, 'a')).toEqual({kind: 'cancelled'});
  });
});
