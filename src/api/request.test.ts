import type {RequestListener} from 'node:http';
import {afterEach, describe, expect, test} from 'vitest';
import {boardId} from '../domain/ids';
import {fixedToken} from './access-token';
import {closeStandIns, json, reset, standIn} from './stand-in-server';

afterEach(closeStandIns);

const newPin = {boardId: boardId('1'), media: {kind: 'imageUrl', url: 'https://a.example/p.jpg'}} as const;

describe('a call', () => {
  test('carries the bearer and asks for JSON', async () => {
    const server = await standIn(json(200, {username: 'ada'}));
    expect(await server.client().account.get()).toMatchObject({ok: true, value: {username: 'ada', id: null}});
    const [{method, path, headers}] = server.arrived as [(typeof server.arrived)[0]];
    expect([method, path, headers.authorization, headers.accept]).toEqual([
      'GET',
      '/v5/user_account',
      'Bearer pina_test',
      'application/json',
    ]);
  });

  test('keeps Pinterest’s request id with a refusal', async () => {
    const refusal = json(401, {code: 2, message: 'Authentication failed.'}, {'x-pinterest-rid': '42'});
    const {client} = await standIn(refusal);
    expect(await client().account.get()).toEqual({ok: false, error: {kind: 'signedOut', requestId: '42'}});
  });

  test('never follows a redirect with the token in hand', async () => {
    const server = await standIn((_, response) => response.writeHead(302, {location: '/elsewhere'}).end());
    expect(await server.client().account.get()).toEqual({ok: false, error: {kind: 'offline'}});
    expect(new Set(server.arrived.map(({path}) => path))).toEqual(new Set(['/v5/user_account']));
  });

  test('tells what the rate-limit headers say', async () => {
    const headers = {'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '7', 'x-ratelimit-reset': '60'};
    const server = await standIn(json(200, {username: 'ada'}, headers));
    const told: unknown[] = [];
    await server.client({onRateLimit: (limit) => told.push(limit)}).account.get();
    expect(told).toEqual([{limit: 1000, remaining: 7, resetAfterMs: 60_000}]);
  });

  test.each(['', 'pina one', 'pina\nX-Other: 1'])('with the token %j sends nothing', async (token) => {
    const server = await standIn(json(200, {}));
    const answer = await server.client({auth: fixedToken(token)}).account.get();
    expect(answer).toMatchObject({ok: false, error: {kind: 'rejected', field: 'accessToken'}});
    expect(server.arrived).toEqual([]);
  });
});

describe('a reply that is no answer', () => {
  const broken: readonly [string, RequestListener][] = [
    ['HTML in a 200', (_, response) => response.end('<html>')],
    ['half of the JSON', (_, response) => response.end('{"username": "a')],
    ['an empty body', (_, response) => response.end()],
    ['a required field missing', json(200, {})],
    ['a field of the wrong type', json(200, {username: 7})],
    [
      'a body shorter than announced',
      (_, response) => {
        response.writeHead(200, {'content-length': '1000'}).write('{"username"');
        response.socket?.end();
      },
    ],
  ];

  test.each(broken)('%s: unexpected response to a read', async (_, listener) => {
    const {client} = await standIn(listener);
    expect(await client().account.get()).toMatchObject({ok: false, error: {kind: 'unexpectedResponse'}});
  });

  test.each(broken)('%s: outcome unknown to a write', async (_, listener) => {
    const server = await standIn(listener);
    expect(await server.client().pins.create(newPin)).toMatchObject({ok: false, error: {kind: 'outcomeUnknown'}});
    expect(server.arrived).toHaveLength(1);
  });

  test('a connection reset: offline to a read, outcome unknown to a write', async () => {
    const {client} = await standIn(reset);
    expect(await client().account.get()).toEqual({ok: false, error: {kind: 'offline'}});
    expect(await client().pins.create(newPin)).toEqual({ok: false, error: {kind: 'outcomeUnknown'}});
  });

  test('silence ends at the time-out', async () => {
    const {client} = await standIn(() => undefined);
    const hasty = client({timeoutMs: 100});
    expect(await hasty.account.get()).toEqual({ok: false, error: {kind: 'serverDown', status: null}});
    expect(await hasty.pins.create(newPin)).toEqual({ok: false, error: {kind: 'outcomeUnknown'}});
  });

  test('a body that drips for ever ends at the time-out', async () => {
    const {client} = await standIn((request, response) => {
      const drip = setInterval(() => response.write(' '), 20);
      request.socket.once('close', () => clearInterval(drip));
    });
    const answer = await client({timeoutMs: 200}).account.get();
    expect(answer).toMatchObject({ok: false, error: {kind: 'unexpectedResponse'}});
  });

  test('a body without end is cut off, and not asked for again', async () => {
    const server = await standIn((_, response) => {
      const block = Buffer.alloc(1_000_000, ' ');
      const pour = () => {
        while (response.write(block));
        response.once('drain', pour);
      };
      pour();
    });
    const answer = await server.client({timeoutMs: 10_000}).account.get();
    expect(answer).toMatchObject({ok: false, error: {kind: 'unexpectedResponse', detail: 'the reply is too large'}});
    expect(server.arrived).toHaveLength(1);
  });
});

describe('a call whose signal aborts', () => {
  test('is cancelled before it is sent', async () => {
    const server = await standIn(json(200, {}));
    const answer = await server.client().pins.create(newPin, {signal: AbortSignal.abort()});
    expect(answer).toEqual({ok: false, error: {kind: 'cancelled'}});
    expect(server.arrived).toEqual([]);
  });

  test('on its way is cancelled for a read, of unknown outcome for a write', async () => {
    let stop = new AbortController();
    const {client} = await standIn(() => stop.abort());
    expect(await client().account.get({signal: stop.signal})).toEqual({ok: false, error: {kind: 'cancelled'}});
    stop = new AbortController();
    const answer = await client().pins.create(newPin, {signal: stop.signal});
    expect(answer).toEqual({ok: false, error: {kind: 'outcomeUnknown'}});
  });

  test('while it waits for another try is cancelled', async () => {
    const stop = new AbortController();
    const server = await standIn(json(503, {code: 1, message: ''}));
    const sleep = (): Promise<void> => {
      stop.abort();
      return Promise.resolve();
    };
    const answer = await server.client({sleep}).account.get({signal: stop.signal});
    expect(answer).toEqual({ok: false, error: {kind: 'cancelled'}});
    expect(server.arrived).toHaveLength(1);
  });
});
