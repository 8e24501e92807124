import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../sandbox/start-sandbox';
import {type HoldingFront, openHoldingFront} from '../support/holding-front';
import {forgetPacing, nudge, recordsOf} from './outbox-steps';
import {ask} from './sign-in-steps';
import {chooseBoard, connectAccount, openPopupOn, openWorld, pinButton, selectTiles, type World} from './world';

let world: World;
let front: HoldingFront;
let other: Sandbox;
let options: Page;

beforeAll(async () => {
  other = await startSandbox({isKeepingAlive: false, accountId: '1042864988109559999'});
  world = await openWorld({
    answering: {isKeepingAlive: false},
    standBefore: async (sandbox) => {
      const originOf = (token: string | undefined) =>
        new URL(token === `Bearer ${other.token}` ? other.web : sandbox.web).origin;
      front = await openHoldingFront(({headers}) => originOf(headers.authorization));
      return front;
    },
  });
  options = await connectAccount(world);
});

afterAll(async () => {
  await world.close();
  await Promise.all([front.close(), other.close()]);
});

const connect = (token: string) => ask(options, 'account/connect', {token, host: 'production'});

describe('an account that is switched while its pins are on their way', () => {
  test('keeps what has not left, gives none of it to the other, and sends it once it is back', async () => {
    const {sandbox} = world;
    const held = front.hold('/v5/pins', 'answer');
    const {popup} = await openPopupOn(world, 'blog.html');
    await selectTiles(popup, [0, 1, 2]);
    await chooseBoard(popup, 'Small gardens');
    await pinButton(popup).click();
    await held.reached;
    await connect(other.token);
    held.release();
    const states = async () => (await recordsOf(options, 'outbox')).map(({state}) => Object(state).kind).sort();
    await expect.poll(states, {timeout: 20_000}).toEqual(['done', 'queued', 'queued']);
    await nudge(options);
    await ask(options, 'boards/list');
    expect(await states()).toEqual(['done', 'queued', 'queued']);
    expect([sandbox.pins().length, other.pins().length]).toEqual([1, 0]);
    await connect(sandbox.token);
    await expect.poll(() => sandbox.pins().length, {timeout: 20_000}).toBe(3);
    await expect.poll(states).toEqual(['done', 'done', 'done']);
    expect(other.pins()).toEqual([]);
    await popup.close();
  });
});

describe('a pin of an account that is not connected any more', () => {
  const idsIn = async () => (await recordsOf(options, 'ledger')).map(({pinId}) => pinId);
  const deletions = () => [...world.sandbox.requests, ...other.requests].filter(({method}) => method === 'DELETE');

  test('is deleted by that account alone, and stays in the list until then', async () => {
    const {sandbox} = world;
    const [pin = expect.fail('nothing was pinned')] = sandbox.pins();
    await connect(other.token);
    await options.reload();
    const name = /^Delete this pin: /;
    await options.getByRole('region', {name: 'History'}).getByRole('button', {name}).last().click();
    await options.getByRole('dialog').getByRole('button', {name: 'Delete this pin'}).click();
    const problem = options.getByRole('alert').filter({hasText: 'This pin was made with another account'});
    await problem.getByRole('button', {name: 'Connect again'}).waitFor();
    const erase = () => ask(options, 'pins/delete', {pinId: pin.id});
    expect(await erase()).toEqual({ok: false, error: {kind: 'otherAccount'}});
    expect(deletions()).toEqual([]);
    expect(await idsIn()).toContain(pin.id);
    await connect(sandbox.token);
    expect(await erase()).toEqual({ok: true, value: null});
    expect(sandbox.pins().map(({id}) => id)).not.toContain(pin.id);
    expect(await idsIn()).not.toContain(pin.id);
  });
});

describe('a token that is taken back in the midst of pins', () => {
  test('keeps those that have not left, and says so; signed in again, they go out once', async () => {
    const {sandbox} = world;
    const before = sandbox.pins().length;
    const {popup} = await openPopupOn(world, 'blog.html?again');
    await selectTiles(popup, [3, 4, 5]);
    await chooseBoard(popup, 'Small gardens');
    sandbox.faults.set(['POST /pins nth=2-9 status=401']);
    await pinButton(popup).click();
    const problem = popup.getByText('Pinterest does not accept the access token any more');
    await problem.first().waitFor();
    expect(sandbox.pins()).toHaveLength(before + 1);
    sandbox.faults.set([]);
    await connect(sandbox.token);
    await expect.poll(() => sandbox.pins().length, {timeout: 20_000}).toBe(before + 3);
    await popup.close();
    await forgetPacing(world);
  });
});
