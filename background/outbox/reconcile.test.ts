import {describe, expect, it} from 'vitest';
import {boardId, boardSectionId, pinId} from '../../src/domain/ids';
import type {OutboxItem} from '../../src/domain/outbox-item';
import {fail, ok} from '../../src/domain/result';
import {answerDoubt} from './acts';
import {OUTBOX_LIMITS} from './limits';
import {Crash, createWorld, itemOf, START_MS, type World} from './world';
import {stateOf, worldWith} from './world-scenes';

const never = () => undefined;
const TIMEOUT = {timeout: 60_000};

const doubtful = (over: Partial<OutboxItem> = {}): OutboxItem =>
  itemOf('a', {
    doubtSinceMs: START_MS,
    state: {kind: 'unknown', sentAtMs: START_MS, listings: 0, nextLookAtMs: START_MS, isForUser: false},
    ...over,
  });

describe('a pin in doubt', TIMEOUT, () => {
  it('that was saved from another is known again by it', async () => {
    const world = createWorld();
    world.pinterest.postFaults = ['resetAfter'];
    world.save(itemOf('a', {draft: {...itemOf('a').draft, pinId: pinId('55')}}));
    await world.run(never);
    expect(world.verdict()).toMatchObject({lost: 0, doubled: 0, stuck: 0});
    expect(world.user.asked).toBe(0);
  });

  it.each(['board', 'section'] as const)(
    'on a %s that is gone: with its board it is gone, else it is asked on',
    async (what) => {
      const error = {kind: 'notFound', what} as const;
      const world = worldWith(
        {listBoard: async () => fail({error, retryAfterMs: null, serverDateMs: null})},
        doubtful(),
      );
      await world.live(never);
      expect(world.disk.items.get('a')).toMatchObject(
        what === 'board'
          ? {doubtSinceMs: null, state: {kind: 'rejected', error}}
          : {doubtSinceMs: START_MS, state: {kind: 'unknown'}},
      );
    },
  );

  it('on a board that stays unreadable is put to the user after half an hour, and is looked for later each time', async () => {
    const error = {kind: 'serverDown', status: 503} as const;
    const world = worldWith({listBoard: async () => fail({error, retryAfterMs: null, serverDateMs: null})}, doubtful());
    const waits: number[] = [];
    const isForUser: boolean[] = [];
    while (world.time.nowMs < START_MS + 3 * 3_600_000) {
      await world.live(never);
      const state = stateOf(world, 'a');
      if (state?.kind !== 'unknown') break;
      waits.push(state.nextLookAtMs - world.time.nowMs);
      isForUser.push(state.isForUser);
      world.time.nowMs = state.nextLookAtMs + 1_800_000;
    }
    expect(waits[0]).toBe(OUTBOX_LIMITS.apartMs);
    expect(waits).toEqual([...waits].sort((one, other) => one - other));
    expect(Math.max(...waits)).toBe(3_600_000);
    expect([isForUser[0], ...isForUser.slice(1)]).toEqual([false, ...isForUser.slice(1).map(() => true)]);
  });

  it('on a board with too many new pins is not guessed', async () => {
    let pages = 0;
    const world = worldWith(
      {
        listBoard: async () => {
          pages += 1;
          return ok({pins: [], cursor: 'more', serverDateMs: null});
        },
      },
      doubtful(),
    );
    await world.live(never);
    expect(pages).toBe(OUTBOX_LIMITS.maxPages);
    expect(stateOf(world, 'a')).toMatchObject({kind: 'unknown', listings: 0});
  });

  it('of an older store, without the time of its doubt, is looked for since it was saved', async () => {
    const world = createWorld();
    world.pinterest.postFaults = ['resetAfter'];
    world.save(itemOf('a'));
    await world.live((call) => {
      if (call === 'after send') throw new Crash();
    });
    const item = world.disk.items.get('a');
    if (item !== undefined) world.disk.items.set('a', {...item, doubtSinceMs: null});
    await world.run(never);
    expect(world.pinterest.pins).toHaveLength(1);
  });

  const rewritten = async (): Promise<World> => {
    const world = createWorld({
      bend: (ports) => ({
        ...ports,
        net: {
          ...ports.net,
          listBoard: async (...asked) => {
            const listed = await ports.net.listBoard(...asked);
            if (!listed.ok) return listed;
            const pins = listed.value.pins.map((pin) => ({...pin, title: 'Rewritten', description: 'Rewritten'}));
            return ok({...listed.value, pins});
          },
        },
      }),
    });
    world.pinterest.postFaults = ['resetAfter'];
    world.save(itemOf('a'));
    for (let lives = 0; lives < 5; lives++) {
      const drained = await world.live(never);
      const state = stateOf(world, 'a');
      if (state?.kind === 'unknown' && state.isForUser) break;
      world.time.nowMs = drained?.nextWakeMs ?? world.time.nowMs;
    }
    return world;
  };

  it('whose texts Pinterest rewrote is put to the user, never sent again by itself', async () => {
    const world = await rewritten();
    expect(stateOf(world, 'a')).toMatchObject({kind: 'unknown', isForUser: true, listings: 3});
    expect(world.pinterest.pins).toHaveLength(1);
  });

  it.each([
    ['isThere', 1],
    ['sendAgain', 2],
  ] as const)('is settled by the user’s %s', async (answer, pins) => {
    const world = await rewritten();
    const item = world.disk.items.get('a');
    const answered = item === undefined ? null : answerDoubt(answer, world.deviceMs())(item);
    if (answered !== null) world.disk.items.set('a', answered);
    await world.live(never);
    expect(stateOf(world, 'a')?.kind).toBe('done');
    expect(world.pinterest.pins).toHaveLength(pins);
  });

  it('that the user settled during the look stays as they said', async () => {
    const world = worldWith({}, doubtful());
    await world.live((call) => {
      const item = world.disk.items.get('a');
      const answered = call === 'after listBoard' && item !== undefined ? answerDoubt('isThere', 9)(item) : null;
      if (answered !== null) world.disk.items.set('a', answered);
    });
    expect(stateOf(world, 'a')).toEqual({kind: 'done', outcome: null, doneAtMs: 9});
  });

  it('is not looked for on another’s board, and its board’s section is looked at', async () => {
    const places: string[] = [];
    const place = {boardId: boardId('7'), boardName: 'B', boardSectionId: boardSectionId('3'), boardSectionName: 'S'};
    const world = worldWith(
      {
        listBoard: async (owner, asked) => {
          places.push(`${owner.accountId} ${asked.boardId} ${asked.boardSectionId}`);
          return ok({pins: [], cursor: null, serverDateMs: null});
        },
      },
      doubtful({place}),
    );
    await world.live(never);
    expect(places).toEqual(['1 7 3']);
  });
});
