import {describe, expect, it} from 'vitest';
import type {OutboxItem} from '../../src/domain/outbox-item';
import {OUTBOX_LIMITS} from './limits';
import {hostPace} from './pacing';
import {changeItem, type Pass, paced, readItems} from './pass';
import {createWorld, itemOf, ME, START_MS} from './world';

/** A pass through these items, how often it read the queue, and how often it drew lots. */
const passOf = async (...items: readonly OutboxItem[]) => {
  const world = createWorld();
  for (const item of items) world.save(item);
  const counts = {reads: 0, lots: 0};
  const {ports} = world;
  const unsettled = async () => {
    counts.reads += 1;
    return ports.store.unsettled();
  };
  const rng = () => {
    counts.lots += 1;
    return 0.5;
  };
  const pass: Pass = {
    ports: {...ports, rng, store: {...ports.store, unsettled}},
    limits: OUTBOX_LIMITS,
    items: new Map(),
    pacing: world.disk.pacing,
    account: undefined,
  };
  await readItems(pass);
  return {world, pass, counts};
};

describe('a pass through the queue', () => {
  it('knows an item as it was written, without reading the queue again', async () => {
    const {pass, counts} = await passOf(itemOf('a'));
    await changeItem(pass, 'a', (stored) => ({...stored, attempts: 1}));
    expect([pass.items.get('a')?.attempts, counts.reads]).toEqual([1, 1]);
  });

  it.each([{kind: 'done', outcome: null, doneAtMs: 1}, {kind: 'cancelled'}] as const)(
    'has an item no longer that is $kind',
    async (state) => {
      const {pass} = await passOf(itemOf('a'), itemOf('b'));
      await changeItem(pass, 'a', (stored) => ({...stored, state}));
      expect([...pass.items.keys()]).toEqual(['b']);
    },
  );

  it('reads the queue anew where an item is not what it was taken for', async () => {
    const {world, pass, counts} = await passOf(itemOf('a'));
    world.save(itemOf('b'));
    await changeItem(pass, 'a', () => null);
    expect([[...pass.items.keys()], counts.reads]).toEqual([['a', 'b'], 2]);
  });
});

describe('what an answer says about the next', () => {
  it('is nothing where it is as expected, and then nothing is written', async () => {
    const {pass, counts} = await passOf();
    expect(paced(pass, ME, null, null)(pass.pacing)).toBe(pass.pacing);
    expect(counts.lots).toBe(0);
  });

  it('is a wait by lot where it failed', async () => {
    const {pass} = await passOf();
    const trouble = {error: {kind: 'offline'}, retryAfterMs: null} as const;
    expect(hostPace(paced(pass, ME, trouble, null)(pass.pacing), ME).notBeforeMs).toBe(START_MS + 2_000);
  });
});
