import {describe, expect, it} from 'vitest';
import {pinId} from '../../src/domain/ids';
import type {OutboxItem} from '../../src/domain/outbox-item';
import {cancel, pauseAll} from './acts';
import {createWorld, itemOf, ME, START_MS, type World} from './world';
import {stateOf} from './world-scenes';

const DAY_MS = 86_400_000;
const never = () => undefined;
const error = {kind: 'serverDown', status: 503} as const;

const worldOf = (item: OutboxItem, options: Parameters<typeof createWorld>[0] = {}): World => {
  const world = createWorld(options);
  world.save(item);
  return world;
};

const pause = (world: World): void => {
  world.disk.pacing = pauseAll(world.disk.pacing);
};

const put = (world: World, over: Partial<OutboxItem>): void => {
  const item = world.disk.items.get('a') ?? expect.fail('it is gone');
  world.disk.items.set('a', {...item, ...over});
};

const kindsOf = ({pinterest}: World) => pinterest.requests.map(({kind}) => kind);

const doubtful = (over: object = {}): OutboxItem =>
  itemOf('a', {
    doubtSinceMs: START_MS,
    state: {kind: 'unknown', sentAtMs: START_MS, listings: 0, nextLookAtMs: START_MS, isForUser: false, ...over},
  });

describe('between two calls of the drain', () => {
  it('a pause keeps the board from being looked at', async () => {
    const world = worldOf(doubtful());
    await world.live((call) => {
      if (call === 'after account') pause(world);
    });
    expect([kindsOf(world), stateOf(world, 'a')]).toEqual([[], doubtful().state]);
  });

  it('a pause keeps Pinterest’s form from being opened', async () => {
    const world = worldOf(itemOf('a', {mode: 'handOff', owner: null, place: null}));
    await world.live((call) => {
      if (call === 'after account') pause(world);
    });
    expect([world.pinterest.windows, stateOf(world, 'a')?.kind]).toEqual([0, 'queued']);
  });

  it('Pinterest’s “not before”, heard elsewhere, keeps a request from leaving', async () => {
    const world = worldOf(itemOf('a'));
    const pace = {failures: 1, notBeforeMs: START_MS + 60_000, error, day: 0, requests: 1};
    const drained = await world.live((call) => {
      if (call === 'after carry') world.disk.pacing = {...world.disk.pacing, hosts: {[ME.baseUrl]: pace}};
    });
    expect([kindsOf(world), drained]).toEqual([[], {nextWakeMs: START_MS + 60_000}]);
  });

  it('what somebody else has made of an item stays, whatever its request brought', async () => {
    const world = worldOf(itemOf('a'));
    await world.live((call) => {
      if (call === 'after send') put(world, {state: {kind: 'cancelled'}});
    });
    expect(stateOf(world, 'a')).toEqual({kind: 'cancelled'});
  });

  it('nor is a doubt, or Trial access, written over it', async () => {
    const left = worldOf(itemOf('a', {doubtSinceMs: START_MS, state: {kind: 'sending', sentAtMs: START_MS}}));
    let changes = 0;
    await left.live((call) => {
      if (call === 'before change' && changes++ === 0) put(left, {state: {kind: 'cancelled'}});
    });
    expect(stateOf(left, 'a')).toEqual({kind: 'cancelled'});

    const refused = {kind: 'refused', error: {kind: 'trialAccess'}, serverDateMs: null} as const;
    const world = worldOf(itemOf('a', {order: 1}), {
      bend: (ports) => ({...ports, net: {...ports.net, send: async () => refused}}),
    });
    world.save(itemOf('first', {draft: {...itemOf('a').draft, title: 'Another'}}));
    await world.live((call) => {
      const isRefused = stateOf(world, 'first')?.kind === 'rejected';
      if (call === 'before change' && isRefused) put(world, {state: {kind: 'cancelled'}});
    });
    expect(stateOf(world, 'a')).toEqual({kind: 'cancelled'});
  });

  it('nor is a removal written over it', async () => {
    const removing = {kind: 'removing', pinId: pinId('5'), retryAtMs: START_MS} as const;
    const world = worldOf(itemOf('a', {isUnwanted: true, state: removing}));
    await world.live((call) => {
      if (call === 'after remove') put(world, {state: {kind: 'rejected', error}});
    });
    expect(stateOf(world, 'a')).toEqual({kind: 'rejected', error});
  });
});

describe('a clock that is set', () => {
  const waiting = itemOf('a', {state: {kind: 'waiting', retryAtMs: START_MS + DAY_MS + 60_000, error}});

  it('back leaves a wait as long as it was', async () => {
    const world = worldOf(waiting);
    world.disk.pacing = {...world.disk.pacing, seenMs: START_MS + DAY_MS};
    await world.live(never);
    expect(stateOf(world, 'a')).toMatchObject({retryAtMs: START_MS + 60_000});
  });

  it('back does not bring back what was cancelled in that moment', async () => {
    const world = worldOf(waiting);
    world.disk.pacing = {...world.disk.pacing, seenMs: START_MS + DAY_MS};
    await world.live((call) => {
      const item = world.disk.items.get('a');
      const cancelled = call === 'before change' && item !== undefined ? cancel(item) : null;
      if (cancelled !== null) put(world, cancelled);
    });
    expect(stateOf(world, 'a')).toEqual({kind: 'cancelled'});
  });

  it('back leaves the times that Pinterest named as far away as they were, but for a second’s change', async () => {
    const afterSetBack = async (byMs: number) => {
      const world = worldOf(waiting);
      const pace = {failures: 1, notBeforeMs: START_MS + DAY_MS, error, day: 0, requests: 1};
      world.disk.pacing = {...world.disk.pacing, hosts: {[ME.baseUrl]: pace}, seenMs: START_MS + byMs};
      await world.live(never);
      return [stateOf(world, 'a'), world.disk.pacing.hosts[ME.baseUrl]?.notBeforeMs];
    };
    expect(await afterSetBack(1_000)).toEqual([waiting.state, START_MS + DAY_MS]);
    expect(await afterSetBack(60_000)).toEqual([
      {...waiting.state, retryAtMs: START_MS + DAY_MS},
      START_MS + DAY_MS - 60_000,
    ]);
  });

  it.each([
    [3_000, 6_000],
    [60_000, 60_000],
    [300_000, 126_000],
  ])(
    'forth makes no look count that comes %d ms too early by Pinterest’s clock, and loses none',
    async (dueInMs, laterMs) => {
      const world = worldOf(doubtful({listings: 1, nextLookAtMs: START_MS + dueInMs}), {skewMs: 600_000});
      const drained = await world.live(never);
      expect(stateOf(world, 'a')).toMatchObject({listings: 1, nextLookAtMs: START_MS + laterMs});
      expect(kindsOf(world)).toEqual(['list']);
      expect(drained?.nextWakeMs).toBeGreaterThan(world.deviceMs());
    },
  );

  it('forth does not keep a first look from beginning the grace', async () => {
    const world = worldOf(doubtful({nextLookAtMs: START_MS + 300_000}), {skewMs: 600_000});
    await world.live(never);
    expect(stateOf(world, 'a')).toMatchObject({listings: 1, nextLookAtMs: START_MS + 120_000});
  });
});
