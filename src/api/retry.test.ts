import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterEach, describe, expect, test} from 'vitest';
import {waitBeforeRetry} from './retry';
import {closeStandIns, inTurn, json, reset, standIn} from './stand-in-server';

afterEach(closeStandIns);

const newPin = {boardId: '1', media: {kind: 'imageUrl', url: 'https://a.example/p.jpg'}} as const;
const ada = json(200, {username: 'ada'});
const pin = json(201, {id: '7'});
const gone = json(204, null);
const busy = json(429, {code: 8, message: 'This request exceeded a rate limit'});
const down = json(503, {code: 1, message: 'down'});

/** An address where nobody listens. */
const deadBaseUrl = async (): Promise<string> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // `address()` is a string only for pipes.
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}/v5`;
};

describe('a read', () => {
  test.each([
    ['a fault', down],
    ['a fault that calls itself 400', json(400, {code: 2786, message: 'Sorry!'})],
    ['a rate limit', busy],
    ['a cut connection', reset],
  ])('is tried again after %s', async (_, failure) => {
    const server = await standIn(inTurn(failure, failure, ada));
    expect(await server.client().account.get()).toMatchObject({ok: true});
    expect(server.arrived).toHaveLength(3);
  });

  test('is given up after three tries, which spread out', async () => {
    const waits: number[] = [];
    const server = await standIn(down);
    const answer = await server.client({waits, random: () => 0.5}).account.get();
    expect(answer).toEqual({ok: false, error: {kind: 'serverDown', status: 503}});
    expect(server.arrived).toHaveLength(3);
    expect(waits).toEqual([250, 500]);
  });

  test.each([400, 403, 404])('is not tried again after a %i', async (status) => {
    const server = await standIn(json(status, {code: status, message: 'No.'}));
    expect(await server.client().account.get()).toMatchObject({ok: false});
    expect(server.arrived).toHaveLength(1);
  });

  test('is not tried again after a spam block', async () => {
    const server = await standIn(json(429, {code: 9, message: 'a block we have in place to combat spam'}));
    expect(await server.client().account.get()).toEqual({ok: false, error: {kind: 'spamBlock'}});
    expect(server.arrived).toHaveLength(1);
  });

  test('waits as long as Retry-After says', async () => {
    const waits: number[] = [];
    const server = await standIn(inTurn(json(429, {code: 8, message: ''}, {'retry-after': '3'}), ada));
    expect(await server.client({waits}).account.get()).toMatchObject({ok: true});
    expect(waits).toEqual([3_000]);
  });

  test.each([
    ['Retry-After', {'retry-after': '120'}],
    ['the reset of the rate limit', {'x-ratelimit-reset': '120'}],
  ])('leaves a wait of minutes by %s to its caller', async (_, headers) => {
    const server = await standIn(json(429, {code: 8, message: ''}, headers));
    const answer = await server.client().account.get();
    expect(answer).toEqual({ok: false, error: {kind: 'rateLimited', retryAfterMs: 120_000}});
    expect(server.arrived).toHaveLength(1);
  });

  test('does not begin a wait that outlasts its time', async () => {
    const server = await standIn(json(503, {code: 1, message: ''}, {'retry-after': '9'}));
    const answer = await server.client({timeoutMs: 5_000}).account.get();
    expect(answer).toEqual({ok: false, error: {kind: 'serverDown', status: 503}});
    expect(server.arrived).toHaveLength(1);
  });
});

describe('a delete', () => {
  test('is tried again, and what an earlier try deleted is deleted', async () => {
    const missing = json(404, {code: 50, message: 'Pin not found.'});
    for (const second of [gone, missing]) {
      const server = await standIn(inTurn(reset, second));
      expect(await server.client().pins.delete('7')).toEqual({ok: true, value: null});
      expect(server.arrived).toHaveLength(2);
    }
  });

  test('of what was never there is not found', async () => {
    const server = await standIn(json(404, {code: 50, message: 'Pin not found.'}));
    expect(await server.client().pins.delete('7')).toEqual({ok: false, error: {kind: 'notFound', what: 'pin'}});
  });
});

describe('a new pin', () => {
  test.each([
    ['a rate limit', busy],
    ['a busy board', json(409, {code: 409, message: 'Could not get exclusive access to the board'})],
  ])('is sent again after %s, which refused it', async (_, refusal) => {
    const server = await standIn(inTurn(refusal, pin));
    expect(await server.client().pins.create(newPin)).toMatchObject({ok: true, value: {id: '7'}});
    expect(server.arrived).toHaveLength(2);
  });

  test.each([
    ['a fault', down],
    ['a fault that calls itself 400', json(400, {code: 12, message: 'Sorry!'})],
    ['a cut connection', reset],
    ['an unreadable reply', json(201, {})],
  ])('is never sent again after %s: it may stand', async (_, failure) => {
    const server = await standIn(inTurn(failure, pin));
    const created = await server.client().pins.create(newPin);
    expect(created).toMatchObject({ok: false, error: {kind: 'outcomeUnknown'}});
    const changed = await (await standIn(inTurn(failure, pin))).client().pins.update('7', {title: 'x'});
    expect(changed).toMatchObject({ok: false, error: {kind: 'outcomeUnknown'}});
    expect(server.arrived).toHaveLength(1);
  });

  test('that reached nobody is tried again, and then offline: nothing was sent', async () => {
    const waits: number[] = [];
    const {client} = await standIn(pin);
    const answer = await client({waits, baseUrl: await deadBaseUrl()}).pins.create(newPin);
    expect(answer).toEqual({ok: false, error: {kind: 'offline'}});
    expect(waits).toHaveLength(2);
  });
});

test('a wait of ten seconds is waited for, a longer one is left to the caller', () => {
  const wait = (retryAfterMs: number) =>
    waitBeforeRetry(
      {method: 'GET', path: '/user_account'},
      {error: {kind: 'rateLimited', retryAfterMs}, chance: 'refused', retryAfterMs},
      1,
      () => 0,
    );
  expect([wait(10_000), wait(10_001)]).toEqual([10_000, null]);
});
