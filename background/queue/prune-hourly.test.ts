import {describe, expect, it} from 'vitest';
import {pruneHourly} from './prune-hourly';

const HOUR_MS = 3_600_000;
const START_MS = 1_800_000_000_000;

const device = () => {
  const state = {clockMs: START_MS, elapsedMs: 5_000, isBroken: false, before: [] as number[]};
  const act = pruneHourly({
    clock: () => state.clockMs,
    elapsedMs: () => state.elapsedMs,
    prune: async (beforeMs) => {
      if (state.isBroken) throw new Error('no database');
      state.before.push(beforeMs);
    },
  });
  const pass = (ms: number): void => {
    state.clockMs += ms;
    state.elapsedMs += ms;
  };
  return {state, act, pass};
};

describe('what was settled a day ago', () => {
  it('is forgotten when the worker begins', async () => {
    const {state, act} = device();
    await act();
    expect(state.before).toEqual([START_MS - 24 * HOUR_MS]);
  });

  it('is not looked for again within an hour, however often pins go out', async () => {
    const {state, act, pass} = device();
    for (let minute = 0; minute < 60; minute++) {
      await act();
      pass(60_000 - 1);
    }
    expect(state.before).toHaveLength(1);
  });

  it('is forgotten again once an hour has passed', async () => {
    const {state, act, pass} = device();
    await act();
    pass(HOUR_MS);
    await act();
    expect(state.before).toEqual([START_MS - 24 * HOUR_MS, START_MS - 23 * HOUR_MS]);
  });

  it('is forgotten within the hour, too, where the device’s clock was set', async () => {
    const {state, act, pass} = device();
    await act();
    state.clockMs -= 7 * 24 * HOUR_MS;
    pass(HOUR_MS);
    await act();
    expect(state.before).toHaveLength(2);
  });

  it('is tried again at once where the database failed', async () => {
    const {state, act} = device();
    state.isBroken = true;
    await expect(act()).rejects.toThrow('no database');
    state.isBroken = false;
    await act();
    expect(state.before).toHaveLength(1);
  });
});
