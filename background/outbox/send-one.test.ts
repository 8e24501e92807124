import {describe, expect, it} from 'vitest';
import type {OutboxItem} from '../../src/domain/outbox-item';
import type {PinError} from '../../src/domain/pin-error';
import {cancel} from './acts';
import type {Answer, OutboxNet} from './ports';
import {Crash, createWorld, itemOf, ME, START_MS} from './world';
import {stateOf, worldWith} from './world-scenes';

const never = () => undefined;
const TIMEOUT = {timeout: 60_000};

const refusing = (error: PinError): Partial<OutboxNet> => ({
  send: async () => ({kind: 'refused', error, serverDateMs: null}),
});
const titled = (id: string, order: number): OutboxItem => itemOf(id, {order, draft: {...itemOf(id).draft, title: id}});

describe('Pinterest’s own form', TIMEOUT, () => {
  const form = (id: string, order = 0) => itemOf(id, {order, mode: 'handOff', owner: null, place: null});

  it('is open once at a time; closed, the next one is opened', async () => {
    const world = createWorld();
    world.pinterest.account = null;
    world.save(form('a'));
    world.save(form('b', 1));
    expect(await world.live(never)).toEqual({nextWakeMs: null});
    expect([stateOf(world, 'a')?.kind, stateOf(world, 'b')?.kind]).toEqual(['done', 'queued']);
    await world.live(never);
    expect(world.pinterest.windows).toBe(1);
    world.pinterest.openWindows.clear();
    await world.live(never);
    expect(stateOf(world, 'b')).toMatchObject({kind: 'done', outcome: {kind: 'handedOff', windowId: 2}});
  });

  it('does not keep what goes through the API', async () => {
    const world = createWorld();
    world.save(form('a'));
    world.save(form('b', 1));
    world.save(itemOf('c', {order: 2}));
    await world.live(never);
    expect([stateOf(world, 'b')?.kind, stateOf(world, 'c')?.kind]).toEqual(['queued', 'done']);
  });

  it('that was being opened when the worker died is opened again, and is never a doubt', async () => {
    const world = createWorld();
    world.save(form('a'));
    await world.live((call) => {
      if (call === 'after openForm') throw new Crash();
    });
    expect(world.disk.items.get('a')).toMatchObject({doubtSinceMs: null, state: {kind: 'sending'}});
    await world.live(never);
    expect(stateOf(world, 'a')?.kind).toBe('done');
    expect(world.pinterest.windows).toBe(2);
  });

  it('that could not be opened is refused, and does not keep the next', async () => {
    const error = {kind: 'unexpectedResponse', detail: 'no window'} as const;
    const world = worldWith(
      {openForm: async () => ({kind: 'unknown', error, serverDateMs: null})},
      form('a'),
      form('b', 1),
    );
    await world.live(never);
    expect([stateOf(world, 'a'), stateOf(world, 'b')]).toEqual([
      {kind: 'rejected', error},
      {kind: 'rejected', error},
    ]);
    expect(world.disk.pacing.formWindowId).toBeNull();
  });

  it('cancelled in the last moment is not opened', async () => {
    const world = createWorld();
    world.save(form('a'));
    await world.live((call) => {
      const item = world.disk.items.get('a');
      const cancelled = call === 'after account' && item !== undefined ? cancel(item) : null;
      if (cancelled !== null) world.disk.items.set('a', cancelled);
    });
    expect([stateOf(world, 'a')?.kind, world.pinterest.windows]).toEqual(['cancelled', 0]);
  });
});

describe('a pin that is refused', TIMEOUT, () => {
  it('for want of a board or an account says so, and nothing is sent', async () => {
    const world = createWorld();
    world.save(itemOf('a', {place: null}));
    world.save(itemOf('b', {owner: null, order: 1}));
    await world.live(never);
    const error = {kind: 'rejected', field: 'boardId', reason: 'Choose a board first.'};
    for (const id of ['a', 'b']) expect(stateOf(world, id)).toEqual({kind: 'rejected', error});
    expect(world.pinterest.requests).toEqual([]);
  });

  it('by Trial access is refused with all others of its account, but those in doubt, forms and other accounts', async () => {
    const error = {kind: 'trialAccess'} as const;
    const later = {kind: 'waiting', retryAtMs: START_MS + 9_000, error: {kind: 'serverDown', status: null}} as const;
    const world = worldWith(
      refusing(error),
      titled('first', 0),
      titled('queued', 1),
      {...titled('waiting', 2), state: later},
      {...titled('doubtful', 3), state: later, doubtSinceMs: START_MS},
      {...titled('form', 4), mode: 'handOff', state: later},
      {...titled('other', 5), owner: {...ME, accountId: '2'}},
      {...titled('elsewhere', 6), owner: {...ME, baseUrl: 'https://other/'}},
    );
    await world.live(never);
    const refused = [...world.disk.items.values()].filter(({state}) => state.kind === 'rejected').map(({id}) => id);
    expect(refused).toEqual(['first', 'queued', 'waiting']);
  });

  it('for a missing scope is refused alone', async () => {
    const error = {kind: 'missingScope', message: 'boards:write_secret'} as const;
    const sent: string[] = [];
    const world = worldWith(
      {
        send: async ({id}): Promise<Answer> => {
          sent.push(id);
          return {kind: 'refused', error, serverDateMs: null};
        },
      },
      titled('a', 0),
      titled('b', 1),
    );
    await world.live(never);
    expect(sent).toEqual(['a', 'b']);
  });
});

describe('a pin that is erased while its request is under way', TIMEOUT, () => {
  it('stays erased, and the next one goes out', async () => {
    const world = createWorld();
    world.save(itemOf('a'));
    world.save(titled('b', 1));
    await world.live((call) => {
      if (call === 'after send') world.disk.items.delete('a');
    });
    expect(stateOf(world, 'a')).toBeUndefined();
    expect(stateOf(world, 'b')?.kind).toBe('done');
  });
});
