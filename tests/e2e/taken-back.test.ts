import type {Page} from 'playwright';
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';
import {waitUntil} from '../support/wait-until';
import {itemFor, putOnDisk, recordsOf} from './outbox-steps';
import {ask} from './sign-in-steps';
import {connectAccount, openWorld, type World} from './world';

let world: World;
let options: Page;
let onPin: () => void = () => undefined;

beforeAll(async () => {
  world = await openWorld({
    answering: {
      isKeepingAlive: false,
      onArrived: (method, path) => {
        if (method === 'POST' && path === '/v5/pins') onPin();
      },
    },
  });
  options = await connectAccount(world);
});

afterEach(() => world.sandbox.faults.set([]));
afterAll(() => world.close());

test.each([
  ['is answered', 'delay=1500'],
  ['whose answer is lost', 'delay=1500 status=503 committed'],
])('a pin that is taken back while its request %s is deleted, and nothing is left of it', async (_, fault) => {
  const {sandbox, pages} = world;
  const before = sandbox.requests.length;
  sandbox.faults.set([`POST /pins nth=1 ${fault}`]);
  const item = await itemFor(world, options, {
    mediaUrl: `${pages.origin}/pictures/vase-${fault.length}-400x600.jpg`,
  });
  const leaving = new Promise<void>((resolve) => {
    onPin = resolve;
  });
  await putOnDisk(options, [item]);
  await leaving;
  await ask(options, 'outbox/cancel', {ids: [item.id]});
  const stateOf = async () => (await recordsOf(options, 'outbox')).find(({id}) => id === item.id);
  await waitUntil(async () => JSON.stringify((await stateOf())?.['state']) === '{"kind":"cancelled"}', {
    what: 'the pin is given up',
    deadlineMs: 50_000,
  });
  const calls = sandbox.requests.slice(before).map(({method, path}) => `${method} ${path.replace(/\d+$/, '…')}`);
  expect(calls).toContain('DELETE /v5/pins/…');
  expect(sandbox.pins()).toEqual([]);
  expect(await recordsOf(options, 'ledger')).toEqual([]);
});
