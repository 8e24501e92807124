import {describe, expect, it} from 'vitest';
import {pinId} from '../../src/domain/ids';
import type {OutboxItem} from '../../src/domain/outbox-item';
import {createWorld, itemOf, ME, START_MS, type World} from './world';
import {stateOf} from './world-scenes';

const all = {lost: 0, doubled: 0, stuck: 0};
const never = () => undefined;

/** Lives once, and counts the calls of this name. */
const countCalls = async (world: World, name: string): Promise<number> => {
  let calls = 0;
  await world.live((call) => {
    if (call === `before ${name}`) calls += 1;
  });
  return calls;
};

const worldOf = (...items: readonly OutboxItem[]): World => {
  const world = createWorld();
  for (const item of items) world.save(item);
  return world;
};

const titled = (id: string, order: number): OutboxItem => itemOf(id, {order, draft: {...itemOf(id).draft, title: id}});
const form = (id: string, over: Partial<OutboxItem> = {}) =>
  itemOf(id, {mode: 'handOff', owner: null, place: null, ...over});
const sending = itemOf('s', {doubtSinceMs: 5, state: {kind: 'sending', sentAtMs: 5}});
const unknown = {kind: 'unknown', sentAtMs: START_MS, listings: 0, nextLookAtMs: START_MS, isForUser: false} as const;

describe('draining the outbox', () => {
  it('sends what was saved, in its order, and knows each pin', async () => {
    const world = createWorld();
    world.save(itemOf('b', {order: 1}));
    world.save(itemOf('a', {order: 0}));
    await world.run(never);
    expect(world.verdict()).toMatchObject(all);
    expect(world.pinterest.pins.map(({madeBy}) => madeBy)).toEqual(['a', 'b']);
  });

  it('finds a pin whose answer was lost instead of sending it again', async () => {
    const world = createWorld();
    world.pinterest.postFaults = ['resetAfter'];
    world.save(itemOf('a'));
    await world.run(never);
    expect(world.verdict()).toMatchObject(all);
    expect(world.disk.items.get('a')?.state).toMatchObject({kind: 'done', outcome: {pinId: '1000'}});
  });

  it('looks at once, and by itself, for what was being sent when the worker died', async () => {
    const world = worldOf(sending);
    world.pinterest.account = null;
    await world.live(never);
    expect(stateOf(world, 's')).toEqual({...unknown, sentAtMs: 5});
  });

  it('writes nothing down for what neither a death nor a clock concerns', async () => {
    const error = {kind: 'serverDown', status: 503} as const;
    const waiting = itemOf('w', {state: {kind: 'waiting', retryAtMs: START_MS, error}});
    const world = worldOf(itemOf('a'), waiting, sending);
    world.pinterest.account = null;
    world.disk.pacing = {...world.disk.pacing, seenMs: START_MS + 86_400_000};
    expect(await countCalls(world, 'change')).toBe(2);
  });
});

describe('who is signed in', () => {
  it('is asked once for pins that are made one after another', async () => {
    expect(await countCalls(worldOf(titled('a', 0), titled('b', 1), titled('c', 2)), 'account')).toBe(1);
  });

  it.each([
    ['look', 'listBoard', unknown],
    ['removal', 'remove', {kind: 'removing', pinId: pinId('5'), retryAtMs: START_MS}],
  ] as const)('is asked again after a %s, so that another’s pins need not wait', async (_, call, state) => {
    const other = {...ME, accountId: '2'};
    const world = worldOf(itemOf('a', {state}), {...titled('b', 1), owner: other});
    await world.live((done) => {
      if (done === `after ${call}`) world.pinterest.account = other;
    });
    expect(stateOf(world, 'b')?.kind).toBe('done');
  });
});

describe('whether a form’s window is open', () => {
  it('is asked where another form waits for it, and only there', async () => {
    const error = {kind: 'offline'} as const;
    const asked = async (formWindowId: number | null, ...items: OutboxItem[]): Promise<number> => {
      const world = worldOf(...items);
      world.pinterest.account = null;
      if (formWindowId !== null) world.pinterest.openWindows.add(formWindowId);
      world.disk.pacing = {...world.disk.pacing, formWindowId};
      return countCalls(world, 'isWindowOpen');
    };
    expect(await asked(7, form('a'))).toBe(1);
    expect(await asked(7, itemOf('a'), form('b', {state: {kind: 'rejected', error}}))).toBe(0);
    expect(await asked(null, form('a'))).toBe(0);
  });
});
