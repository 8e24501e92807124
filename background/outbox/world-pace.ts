import {Crash, createWorld, itemOf, START_MS, type World} from './world';
import {RETRY_AFTER_MS} from './world-answers';
import type {Bent} from './world-histories';
import {randomFrom} from './world-random';

/** For the outbox's tests: what a queue must not do to Pinterest, nor ask of its user. Null where it does not. */

const HOUR_MS = 3_600_000;

const worldOf = (bent: Bent, pins: number): World => {
  const world = createWorld({random: randomFrom(7), ...bent});
  for (let order = 0; order < pins; order++) {
    world.save(
      itemOf(`i${order}`, {order, draft: {...itemOf('i').draft, mediaUrl: String(order), title: String(order)}}),
    );
  }
  return world;
};

/** Pinterest says when to come back, and then the worker dies. */
export const asksTooSoon = async (bent: Bent): Promise<string | null> => {
  const world = worldOf(bent, 3);
  world.pinterest.postFaults = ['busy'];
  let refusedMs: number | null = null;
  await world.run((call) => {
    if (refusedMs !== null || !call.includes('before') || world.pinterest.requests.length === 0) return;
    // The first call after everything about the refusal is on disk.
    if (!world.unsettled().some(({state}) => state.kind === 'waiting')) return;
    refusedMs = world.time.nowMs;
    throw new Crash();
  });
  const [, second] = world.pinterest.requests;
  const waitedMs = (second?.atMs ?? 0) - START_MS;
  return waitedMs >= RETRY_AFTER_MS ? null : `asked again after ${waitedMs} ms`;
};

export type Outage = {readonly requests: number; readonly mostInAMinute: number; readonly world: World};

/** An hour of 503, and a worker that is woken every half minute on top of its own alarms. */
export const leadOutage = async (bent: Bent): Promise<Outage> => {
  const world = worldOf(bent, 20);
  const {pinterest, time} = world;
  while (time.nowMs < START_MS + HOUR_MS) {
    pinterest.postFaults = Array.from({length: 50}, () => 'errorBefore');
    pinterest.listFaults = Array.from({length: 50}, () => 'error');
    await world.live(() => {
      if (pinterest.requests.length > 2_000) throw new Crash();
    });
    if (pinterest.requests.length > 2_000) break;
    time.nowMs += 30_000;
  }
  const times = pinterest.requests.map(({atMs}) => atMs);
  const inMinute = (fromMs: number) => times.filter((atMs) => atMs >= fromMs && atMs < fromMs + 60_000).length;
  return {requests: times.length, mostInAMinute: Math.max(...times.map(inMinute)), world};
};

export const storms = async (bent: Bent): Promise<string | null> => {
  const {requests} = await leadOutage(bent);
  return requests <= 40 ? null : `${requests} requests in an hour`;
};

/** Two pins that look alike, of which the second is never made at first; the worker dies once, at any call. */
export const takesAnothers = async (bent: Bent): Promise<string | null> => {
  for (let deathAt = 1; deathAt <= 40; deathAt++) {
    const world = createWorld({random: randomFrom(7), ...bent});
    world.pinterest.postFaults = ['none', 'resetBefore'];
    for (const id of ['a', 'b']) world.save(itemOf(id));
    let step = 0;
    await world.run(() => {
      step += 1;
      if (step === deathAt) throw new Crash();
    });
    const {lost} = world.verdict();
    if (lost > 0) return `${lost} lost after a death at call ${deathAt}`;
  }
  return null;
};

/** Nothing here needs a person. */
export const needsHelp = async (bent: Bent): Promise<string | null> => {
  const world = worldOf(bent, 2);
  world.pinterest.postFaults = ['busy', 'resetAfter', 'offline'];
  await world.run(() => undefined);
  return world.user.helped === 0 ? null : `helped ${world.user.helped} times`;
};
