import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type HoldingFront, openHoldingFront} from '../support/holding-front';
import {ask, connectedStatus, decide, makeDue, readRecord, signInByApp, tokenRequests} from './sign-in-steps';
import {chooseBoard, openPopupOn, openWorld, pinButton, tilesOf, type World} from './world';

let front: HoldingFront;
let world: World;

beforeAll(async () => {
  world = await openWorld({
    standBefore: async (sandbox) => {
      front = await openHoldingFront(new URL(sandbox.url).origin);
      return front;
    },
  });
});

afterAll(async () => {
  await world.close();
  await front.close();
});

const signIn = async () => {
  const {options} = await signInByApp(world);
  await connectedStatus(options).waitFor();
  return options;
};

describe('an access token that has ended', () => {
  test('is renewed in mid-pin, and the pin is made once', async () => {
    const {sandbox} = world;
    const options = await signIn();
    const {popup} = await openPopupOn(world, 'blog.html');
    await tilesOf(popup).first().click();
    await chooseBoard(popup, 'Kitchen');
    const before = tokenRequests(world).length;
    sandbox.tokens.expireAccessTokens();
    await pinButton(popup).click();
    await popup.getByRole('status').filter({hasText: 'Pinned to'}).waitFor();
    expect(sandbox.pins()).toHaveLength(1);
    const [renewal, ...more] = tokenRequests(world).slice(before);
    expect(new URLSearchParams(renewal?.body).get('grant_type')).toBe('refresh_token');
    expect(more).toEqual([]);
    expect(await readRecord(options)).toMatchObject({refreshToken: sandbox.state.refreshTokens.at(-1)?.token});
    await popup.close();
    await options.close();
  });

  test('is renewed by one request, however many calls find it ended', async () => {
    const options = await signIn();
    const before = tokenRequests(world).length;
    world.sandbox.tokens.expireAccessTokens();
    const answers = await Promise.all(Array.from({length: 12}, () => ask(options, 'boards/list')));
    expect(answers).toEqual(Array.from({length: 12}, () => expect.objectContaining({ok: true})));
    expect(tokenRequests(world)).toHaveLength(before + 1);
    await options.close();
  });

  test('is renewed ahead of its end, by one request as well', async () => {
    const options = await signIn();
    await makeDue(options);
    const before = tokenRequests(world).length;
    await Promise.all(Array.from({length: 12}, () => ask(options, 'boards/list')));
    expect(tokenRequests(world)).toHaveLength(before + 1);
    await options.close();
  });
});

describe('a worker that is stopped while the sign-in is renewed', () => {
  test.each([
    ['before Pinterest has seen the request', '/v5/oauth/token', 'request'],
    ['after Pinterest renewed and before its answer came', '/v5/oauth/token', 'answer'],
    ['after the new tokens were stored and before they are used', '/v5/boards', 'request'],
    ['after they were used and before that answer came', '/v5/boards', 'answer'],
  ] as const)('leaves the account signed in: %s', async (_, path, point) => {
    const options = await signIn();
    await makeDue(options);
    const hold = front.hold(path, point);
    const unanswered = ask(options, 'boards/list').catch(() => 'the worker went away');
    await hold.reached;
    await world.chromium.stopWorker();
    hold.release();
    expect(await unanswered).toBe('the worker went away');
    expect(await ask(options, 'boards/list')).toMatchObject({ok: true});
    expect(await ask(options, 'account/check')).toMatchObject({ok: true});
    await options.reload();
    await connectedStatus(options).waitFor();
    await options.close();
  });

  test('and whose renewal was lost says so in time, and one click signs in again', async () => {
    const options = await signIn();
    await makeDue(options);
    const hold = front.hold('/v5/oauth/token', 'answer');
    const unanswered = ask(options, 'boards/list').catch(() => 'the worker went away');
    await hold.reached;
    await world.chromium.stopWorker();
    hold.release();
    await unanswered;
    expect(await ask(options, 'boards/list')).toMatchObject({ok: true});
    await options.reload();
    await options.getByText(/Pinterest does not renew this sign-in any more/).waitFor();
    await decide(world, options, 'Sign in again', 'Give access');
    await options.getByText(/renews itself/).waitFor();
    await options.close();
  });
});
