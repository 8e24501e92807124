import {describe, expect, it} from 'vitest';
import {retryAfterMs} from '../../src/api/retry-after';
import {OUTBOX_LIMITS} from './limits';
import {FRESH_PACING, openFrom} from './pacing';
import {withTrouble} from './trouble';
import {createWorld, itemOf, ME, START_MS} from './world';
import {asksTooSoon, leadOutage, needsHelp} from './world-pace';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const never = () => undefined;

describe('pacing', {timeout: 60_000}, () => {
  it('does not ask before the time that Pinterest named, not even after a death', async () => {
    expect(await asksTooSoon({})).toBeNull();
  });

  it('needs nobody where time alone helps', async () => {
    expect(await needsHelp({})).toBeNull();
  });

  it('asks seldom while Pinterest is down for an hour, and then sends each pin once', async () => {
    const {requests, mostInAMinute, world} = await leadOutage({});
    expect(requests).toBeLessThanOrEqual(30);
    expect(mostInAMinute).toBeLessThanOrEqual(6);
    world.pinterest.postFaults = [];
    world.pinterest.listFaults = [];
    await world.run(never);
    expect(world.verdict()).toMatchObject({lost: 0, doubled: 0, stuck: 0});
  });

  it.each(['60', '0', '-1', '1000000000', 'junk', 'Wed, 21 Oct 2026 07:28:00 GMT'])(
    'waits one second to one day after Retry-After: %s',
    (header) => {
      const error = {kind: 'rateLimited', retryAfterMs: null} as const;
      const trouble = {error, retryAfterMs: retryAfterMs(header, START_MS)};
      const at = {nowMs: START_MS, random: 0.9, limits: OUTBOX_LIMITS};
      const waitMs = openFrom(withTrouble(FRESH_PACING, ME, trouble, at), ME, OUTBOX_LIMITS) - START_MS;
      expect(waitMs).toBeGreaterThanOrEqual(1_000);
      expect(waitMs).toBeLessThanOrEqual(DAY_MS);
    },
  );

  it.each([DAY_MS, -DAY_MS])('does not storm, double or stop when the clock is set by %d ms', async (byMs) => {
    const world = createWorld({jumps: [{atMs: 20_000, byMs}]});
    world.hearNow();
    world.pinterest.postFaults = ['timeoutAfter', 'busy'];
    world.save(itemOf('a'));
    world.save(itemOf('b', {order: 1}));
    await world.run(never);
    expect(world.verdict()).toMatchObject({lost: 0, doubled: 0, stuck: 0});
    expect(world.pinterest.requests.length).toBeLessThanOrEqual(8);
    expect(world.time.nowMs - START_MS).toBeLessThan(2 * HOUR_MS);
  });

  it('does all that is due once after eight hours of sleep', async () => {
    const world = createWorld();
    world.pinterest.postFaults = ['busy'];
    world.save(itemOf('a'));
    world.save(itemOf('b', {order: 1}));
    await world.live(never);
    world.time.nowMs += 8 * HOUR_MS;
    await world.live(never);
    expect(world.pinterest.requests).toHaveLength(3);
    expect(world.verdict()).toMatchObject({lost: 0, doubled: 0, stuck: 0});
  });

  it('keeps to a number of requests a day, and goes on the next day', async () => {
    const world = createWorld({limits: {...OUTBOX_LIMITS, requestsPerDay: 2}});
    for (const order of [0, 1, 2]) world.save(itemOf(`i${order}`, {order}));
    const drained = await world.live(never);
    expect(world.pinterest.requests).toHaveLength(2);
    expect(drained?.nextWakeMs).toBe((Math.floor(START_MS / DAY_MS) + 1) * DAY_MS);
    await world.run(never);
    expect(world.verdict()).toMatchObject({lost: 0, doubled: 0, stuck: 0});
  });
});
