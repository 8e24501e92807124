import {describe, expect, it} from 'vitest';
import {pinId} from '../../src/domain/ids';
import type {OutboxItem} from '../../src/domain/outbox-item';
import {sendAsForm} from './acts';
import type {Answer} from './ports';
import {createWorld, itemOf, ME, START_MS, type World} from './world';
import {worldWith} from './world-scenes';

const titled = (id: string, order: number, over: Partial<OutboxItem> = {}): OutboxItem =>
  itemOf(id, {order, draft: {...itemOf(id).draft, title: id}, ...over});
const form = (id: string, order: number, over: Partial<OutboxItem> = {}): OutboxItem =>
  titled(id, order, {mode: 'handOff', owner: null, place: null, ...over});
const doubtful = (id: string): OutboxItem =>
  titled(id, 9, {
    doubtSinceMs: START_MS,
    state: {kind: 'unknown', sentAtMs: START_MS, listings: 1, nextLookAtMs: START_MS + 60_000, isForUser: false},
  });
/** By a clock of Pinterest's that goes ten minutes before the device's. */
const madeLate: Answer = {kind: 'made', pinId: pinId('5'), serverDateMs: START_MS + 600_000};
const worldOf = (...items: readonly OutboxItem[]): World => worldWith({}, ...items);

/** Lives once; what was called, of these calls alone. */
const callsOf = async (world: World, ...names: readonly string[]): Promise<string[]> => {
  const calls: string[] = [];
  await world.live((call) => {
    const name = call.replace('before ', '');
    if (names.includes(name)) calls.push(name);
  });
  return calls;
};

describe('pins that go out one after another', () => {
  it('share a transaction: one stands, and the next begins', async () => {
    const error = {kind: 'offline'} as const;
    const world = worldOf(titled('a', 0), titled('b', 1), form('c', 2, {state: {kind: 'rejected', error}}));
    expect(await callsOf(world, 'change', 'send')).toEqual(['change', 'send', 'change', 'send', 'change']);
    expect([...world.disk.claims]).toEqual([
      ['1000', 'a'],
      ['1001', 'b'],
    ]);
  });

  it('make room for a form of Pinterest’s whose turn it is', async () => {
    const world = worldOf(titled('a', 0), form('b', 1), titled('c', 2));
    expect(await callsOf(world, 'send', 'openForm')).toEqual(['send', 'openForm', 'send']);
  });

  it('make room for one that is to be deleted', async () => {
    const removing = {kind: 'removing', pinId: pinId('5'), retryAtMs: START_MS} as const;
    const world = worldOf(titled('a', 0), titled('b', 1, {isUnwanted: true, state: removing}), titled('c', 2));
    expect(await callsOf(world, 'send', 'remove')).toEqual(['send', 'remove', 'send']);
  });

  it('do not wait, not yet known, for a picture that takes its time', async () => {
    const world = worldOf(titled('a', 0), titled('b', 1, {rung: 'page'}));
    const known: (string | undefined)[] = [];
    await world.live((call) => {
      if (call === 'before carry') known.push(world.disk.items.get('a')?.state.kind);
    });
    expect(known).toEqual(['queued', 'done']);
  });
});

describe('the time since which a pin can be in doubt', () => {
  const sinceAtSend = async (world: World): Promise<(number | null)[]> => {
    const since: (number | null)[] = [];
    await world.live((call) => {
      const sending = [...world.disk.items.values()].find(({state}) => state.kind === 'sending');
      if (call === 'before send' && sending !== undefined) since.push(sending.doubtSinceMs);
    });
    return since;
  };

  it('is written down before it is sent, by Pinterest’s clock', async () => {
    const world = worldOf(titled('a', 0));
    world.disk.pacing = {...world.disk.pacing, hearing: {offsetMs: 40, unsureMs: 0, isStale: false}};
    expect(await sinceAtSend(world)).toEqual([START_MS + 40]);
  });

  it('is that of the first request that is still in doubt', async () => {
    expect(await sinceAtSend(worldOf(titled('a', 0, {doubtSinceMs: 5})))).toEqual([5]);
  });

  it('is by what the answer before has told of Pinterest’s clock', async () => {
    const since: (number | null)[] = [];
    const send = async ({doubtSinceMs}: OutboxItem): Promise<Answer> => {
      since.push(doubtSinceMs);
      return madeLate;
    };
    await worldWith({send}, titled('a', 0), titled('b', 1)).live(() => undefined);
    expect(since).toEqual([START_MS, START_MS + 600_000]);
  });
});

describe('what was unsure of the clocks', () => {
  const unsureAtSend = async (...items: readonly OutboxItem[]): Promise<number[]> => {
    const unsure: number[] = [];
    const send = async (): Promise<Answer> => {
      unsure.push(world.disk.pacing.hearing.unsureMs);
      return madeLate;
    };
    const world = worldWith({send}, ...items);
    world.disk.pacing = {...world.disk.pacing, hearing: {offsetMs: 0, unsureMs: 9, isStale: false}};
    await world.live(() => undefined);
    return unsure;
  };

  it('misleads nobody while nothing is in doubt', async () => {
    expect(await unsureAtSend(titled('a', 0), titled('b', 1))).toEqual([0, 0]);
  });

  it('is kept for what is in doubt', async () => {
    expect(await unsureAtSend(titled('a', 0), titled('b', 1), doubtful('c'))).toEqual([9, 600_009]);
  });
});

describe('between making a picture ready and sending it', () => {
  const meddle = async (world: World, change: (item: OutboxItem) => OutboxItem | null): Promise<World> => {
    await world.live((call) => {
      const item = world.disk.items.get('a');
      const changed = call === 'after carry' && item !== undefined ? change(item) : null;
      if (changed !== null) world.disk.items.set('a', changed);
    });
    return world;
  };

  it('a pin that is turned over to Pinterest’s form is not sent', async () => {
    const {pinterest} = await meddle(worldOf(titled('a', 0)), sendAsForm);
    expect([pinterest.requests, pinterest.windows]).toEqual([[], 1]);
  });

  it('a pin that is given the words of one in doubt is not sent', async () => {
    const world = worldOf(titled('a', 0), doubtful('b'));
    await meddle(world, (item) => ({...item, draft: {...item.draft, title: 'b'}}));
    expect(world.pinterest.requests).toEqual([]);
  });
});

describe('what an answer says about the next request', () => {
  it('is nothing where it was a form that did not open, though it has an owner', async () => {
    const error = {kind: 'serverDown', status: 503} as const;
    const openForm = async (): Promise<Answer> => ({kind: 'unknown', error, serverDateMs: null});
    const world = worldWith({openForm}, form('a', 0, {owner: ME}));
    await world.live(() => undefined);
    expect(world.disk.pacing.hosts).toEqual({});
  });

  it('is Pinterest’s clock, too, where it says that the picture is to go another way', async () => {
    const error = {kind: 'rejected', field: 'media', reason: 'no'} as const;
    const climb = {rung: 'page', isDisplayed: false} as const;
    const answers: Answer[] = [{kind: 'nextRung', climb, error, serverDateMs: START_MS + 600_000}];
    const send = async (): Promise<Answer> => answers.shift() ?? {kind: 'refused', error, serverDateMs: null};
    const world = worldWith({send}, titled('a', 0));
    await world.live(() => undefined);
    expect(world.disk.pacing.hearing.offsetMs).toBe(600_000);
  });

  it('is how long its own pin waits, too', async () => {
    const error = {kind: 'rateLimited', retryAfterMs: 60_000} as const;
    const busy: Answer = {kind: 'busy', retryAfterMs: 60_000, error, serverDateMs: null};
    const world = worldWith({send: async () => busy}, titled('a', 0));
    await world.live(() => undefined);
    expect(world.disk.items.get('a')?.state).toMatchObject({kind: 'waiting', retryAtMs: START_MS + 60_000});
  });
});

describe('a form of Pinterest’s', () => {
  it('is written down as being opened before it is', async () => {
    const world = createWorld();
    world.save(form('a', 0, {changes: [{kind: 'firstFrame'}]}));
    await world.live((call) => {
      if (call !== 'before openForm') return;
      expect(world.disk.items.get('a')).toMatchObject({changes: [], state: {kind: 'sending', sentAtMs: START_MS}});
    });
    expect(world.pinterest.windows).toBe(1);
  });
});
