import {describe, expect, it} from 'vitest';
import {drain} from './drain';
import type {OutboxPorts} from './ports';
import {withSteps} from './steps';
import {createWorld, itemOf} from './world';

class DiskFull extends Error {}

const STORE_CALLS = ['unsettled', 'change', 'claimed', 'changePacing'].map((name) => `before ${name}`);

/** The n-th call of the store fails once; how many calls there were. */
const drainWithFailure = async (ports: OutboxPorts, failAt: number): Promise<number> => {
  let calls = 0;
  const step = (call: string) => {
    if (!STORE_CALLS.includes(call)) return;
    calls += 1;
    if (calls === failAt) throw new DiskFull();
  };
  await drain(withSteps(ports, step)).catch((failure: unknown) => {
    if (!(failure instanceof DiskFull)) throw failure;
  });
  return calls;
};

const worldOfTwo = () => {
  const world = createWorld();
  world.pinterest.postFaults = ['nextRung', 'busy', 'none', 'resetAfter'];
  world.save(itemOf('a'));
  world.save(itemOf('b', {order: 1}));
  return world;
};

describe('a store that fails', () => {
  it('at its n-th call, for every n, loses and doubles nothing, and the queue goes on', {timeout: 60_000}, async () => {
    const calls = await drainWithFailure(worldOfTwo().ports, 0);
    expect(calls).toBeGreaterThan(6);
    for (let failAt = 1; failAt <= calls; failAt++) {
      const world = worldOfTwo();
      await drainWithFailure(world.ports, failAt);
      await world.run(() => undefined);
      expect({failAt, ...world.verdict()}).toMatchObject({failAt, lost: 0, doubled: 0, stuck: 0});
      expect(world.disk.items.get('b')?.state.kind).toBe('done');
    }
  });
});
