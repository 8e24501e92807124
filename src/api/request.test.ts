import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterEach, describe, expect, test} from 'vitest';
import {boardId, pinId} from '../domain/ids';
import {createPinterestClient, type PinterestClient} from './client';

const servers: Server[] = [];

/** A client of a real server that answers as the test says. */
const clientOf = async (listener: RequestListener, timeoutMs = 2_000): Promise<PinterestClient> => {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // `address()` is a string only for pipes.
  const {port} = server.address() as AddressInfo;
  return createPinterestClient({accessToken: 'pina_test', baseUrl: `http://127.0.0.1:${port}/v5`, timeoutMs});
};

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, {'content-type': 'application/json', ...headers}).end(JSON.stringify(body));
  };

const newPin = {boardId: boardId('1'), media: {kind: 'imageUrl', url: 'https://a.example/p.jpg'}} as const;

describe('a call', () => {
  test('carries the bearer and asks for JSON', async () => {
    const seen: unknown[] = [];
    const client = await clientOf((request, response) => {
      seen.push(request.method, request.url, request.headers.authorization, request.headers.accept);
      json(200, {username: 'ada'})(request, response);
    });
    expect(await client.account()).toMatchObject({ok: true, value: {username: 'ada', id: null}});
    expect(seen).toEqual(['GET', '/v5/user_account', 'Bearer pina_test', 'application/json']);
  });

  test('keeps Pinterest’s request id with a refusal', async () => {
    const client = await clientOf(json(401, {code: 2, message: 'Authentication failed.'}, {'x-pinterest-rid': '42'}));
    expect(await client.account()).toEqual({ok: false, error: {kind: 'signedOut', requestId: '42'}});
  });

  test('never follows a redirect with the token in hand', async () => {
    const paths: (string | undefined)[] = [];
    const client = await clientOf((request, response) => {
      paths.push(request.url);
      response.writeHead(302, {location: '/elsewhere'}).end();
    });
    expect(await client.account()).toEqual({ok: false, error: {kind: 'offline'}});
    expect(paths).toEqual(['/v5/user_account']);
  });
});

describe('a reply that is no answer', () => {
  const broken: readonly [string, RequestListener][] = [
    ['HTML in a 200', (_, response) => response.end('<html>')],
    ['half of the JSON', (_, response) => response.end('{"username": "a')],
    ['an empty body', (_, response) => response.end()],
    ['a required field missing', json(200, {})],
    ['a field of the wrong type', json(200, {username: 7})],
  ];

  test.each(broken)('%s: unexpected response to a read', async (_, listener) => {
    const client = await clientOf(listener);
    expect(await client.account()).toMatchObject({ok: false, error: {kind: 'unexpectedResponse'}});
  });

  test.each(broken)('%s: outcome unknown to a write', async (_, listener) => {
    const client = await clientOf(listener);
    expect(await client.createPin(newPin)).toMatchObject({ok: false, error: {kind: 'outcomeUnknown'}});
  });

  test('a connection reset: offline to a read, outcome unknown to a write', async () => {
    const client = await clientOf((request) => request.socket.destroy());
    expect(await client.account()).toEqual({ok: false, error: {kind: 'offline'}});
    expect(await client.createPin(newPin)).toEqual({ok: false, error: {kind: 'outcomeUnknown'}});
  });

  test('silence ends at the time-out', async () => {
    const client = await clientOf(() => undefined, 100);
    expect(await client.account()).toEqual({ok: false, error: {kind: 'serverDown', status: null}});
    expect(await client.createPin(newPin)).toEqual({ok: false, error: {kind: 'outcomeUnknown'}});
  });

  test('a body that drips for ever ends at the time-out', async () => {
    const client = await clientOf((request, response) => {
      const drip = setInterval(() => response.write(' '), 20);
      request.socket.once('close', () => clearInterval(drip));
    }, 200);
    expect(await client.account()).toMatchObject({ok: false, error: {kind: 'unexpectedResponse'}});
  });

  test('a body without end is cut off', async () => {
    const client = await clientOf((_, response) => {
      const block = Buffer.alloc(1_000_000, ' ');
      const pour = () => {
        while (response.write(block));
        response.once('drain', pour);
      };
      pour();
    }, 10_000);
    expect(await client.account()).toMatchObject({ok: false, error: {kind: 'unexpectedResponse'}});
  });
});

describe('a list', () => {
  test('is followed from bookmark to bookmark to its end', async () => {
    const asked: (string | null)[] = [];
    const client = await clientOf((request, response) => {
      const query = new URL(request.url ?? '', 'http://localhost').searchParams;
      asked.push(`${query.get('page_size')} ${query.get('bookmark')}`);
      const first = query.get('bookmark') === null;
      const items = [{id: first ? '1' : '2', name: 'Board'}];
      json(200, {items, bookmark: first ? 'next' : null})(request, response);
    });
    const boards = await client.boards();
    expect(boards.ok && boards.value.map(({id}) => id)).toEqual(['1', '2']);
    expect(asked).toEqual(['250 null', '250 next']);
  });

  test('whose bookmark comes back is an error, not a loop', async () => {
    const client = await clientOf(json(200, {items: [], bookmark: 'again'}));
    expect(await client.boards()).toMatchObject({ok: false, error: {kind: 'unexpectedResponse'}});
  });

  test('that fails on a later page is no partial list', async () => {
    const client = await clientOf((request, response) => {
      const isFirst = !request.url?.includes('bookmark');
      json(isFirst ? 200 : 500, isFirst ? {items: [], bookmark: 'next'} : {code: 1, message: ''})(request, response);
    });
    expect(await client.boards()).toEqual({ok: false, error: {kind: 'serverDown', status: 500}});
  });
});

test('pictures of any other kind than https are dropped from replies', async () => {
  const items = [{id: '1', name: 'Board', media: {image_cover_url: 'javascript:alert(1)'}}];
  const client = await clientOf(json(200, {items, bookmark: null}));
  expect(await client.boards()).toMatchObject({ok: true, value: [{coverUrl: null}]});
});

test('an answer without a body is an answer: a deleted pin', async () => {
  const client = await clientOf((_, response) => response.writeHead(204).end());
  expect(await client.deletePin(pinId('1'))).toEqual({ok: true, value: null});
});
