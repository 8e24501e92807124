import {describe, expect, it} from 'vitest';
import type {GrantedSecret} from '../../src/storage/secrets';
import {byApp, byOwner, createKeeperWorld, type KeeperWorld, LIFE_MS, MARGIN_MS} from './keeper-world';
import type {KeeperPorts} from './token-keeper';

/** A moment in a life: before or after the n-th step has taken effect. */
type Death = {readonly step: number; readonly when: 'before' | 'after'};

type Life = {readonly end: 'lived' | 'died'; readonly steps: readonly string[]};

const never = new Promise<never>(() => undefined);

/** One life of the worker that asks for a token and is cut off at that moment: whatever it awaited never comes. */
const live = async (world: KeeperWorld, death: Death): Promise<Life> => {
  const steps: string[] = [];
  let die: (end: 'died') => void = () => undefined;
  const died = new Promise<'died'>((resolve) => {
    die = resolve;
  });
  const mortal =
    <Input extends readonly unknown[], Value>(name: string, act: (...input: Input) => Promise<Value>) =>
    async (...input: Input): Promise<Value> => {
      const isLast = steps.push(name) - 1 === death.step;
      if (isLast && death.when === 'before') {
        die('died');
        return never;
      }
      const value = await act(...input);
      if (!isLast) return value;
      die('died');
      return never;
    };
  const {store, net, clock, lock} = world.ports();
  const ports: KeeperPorts = {
    store: {read: mortal('read', store.read), replace: mortal('store', store.replace)},
    net: {renew: mortal('renew', net.renew)},
    clock,
    lock,
  };
  const asking = world.source(ports).current();
  const end = await Promise.race([asking.then(() => 'lived' as const), died]);
  return {end, steps};
};

/** Dies at every moment in turn, each time in a new world, until a life comes to its end. */
const everyDeath = async (kept: GrantedSecret, nowMs: number, judge: (world: KeeperWorld) => Promise<string>) => {
  const fates: string[] = [];
  for (let step = 0; ; step++) {
    for (const when of ['before', 'after'] as const) {
      const world = createKeeperWorld(kept, nowMs);
      const {end, steps} = await live(world, {step, when});
      if (end === 'lived') return fates;
      fates.push(`${when} ${steps.at(-1)}: ${await judge(world)}`);
    }
  }
};

const isSignedIn = async (world: KeeperWorld): Promise<string> =>
  world.takes(await world.source().current()) ? 'signed in' : 'signed out';

const MOMENTS = [
  'before read',
  'after read',
  'before read',
  'after read',
  'before renew',
  'after renew',
  'before store',
];
const DUE_MS = LIFE_MS - MARGIN_MS;

describe('a worker that dies while it renews a token', () => {
  it('leaves the account signed in, whenever it dies, while the old token has life left', async () => {
    const fates = await everyDeath(byApp, DUE_MS, isSignedIn);
    expect(fates).toEqual([...MOMENTS, 'after store'].map((moment) => `${moment}: signed in`));
  });

  it('loses the grant only where Pinterest’s answer was never stored, and says so when the old token ends', async () => {
    const fates = await everyDeath(byApp, DUE_MS, async (world) => {
      await world.source().current();
      world.time.nowMs = LIFE_MS;
      return isSignedIn(world);
    });
    const lost = fates.filter((fate) => fate.endsWith('signed out'));
    expect(fates).toHaveLength(8);
    expect(lost).toEqual(['after renew: signed out', 'before store: signed out']);
  });

  it('loses an owner’s sign-in nowhere: the app’s secret always serves', async () => {
    const fates = await everyDeath(byOwner, LIFE_MS, isSignedIn);
    expect(fates).toEqual([...MOMENTS, 'after store'].map((moment) => `${moment}: signed in`));
  });
});
