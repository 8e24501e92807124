import {Agent, get} from 'node:http';
import {afterEach, describe, expect, test} from 'vitest';
import {type Sandbox, type SandboxOptions, startSandbox} from './start-sandbox';
import {clientOf} from './testing/client';
import {askByName} from './testing/named-client';
import {base64Source, jpegPicture} from './testing/pictures';

const running: Sandbox[] = [];

const start = async (options: SandboxOptions = {}): Promise<Sandbox> => {
  const sandbox = await startSandbox(options);
  running.push(sandbox);
  return sandbox;
};

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

const bearer = ({token}: Sandbox) => ({authorization: `Bearer ${token}`});

const postPin = (sandbox: Sandbox, body: string, host = 'api.pinterest.com') =>
  askByName(sandbox, `https://${host}/v5/pins`, {
    method: 'POST',
    headers: {...bearer(sandbox), 'content-type': 'application/json'},
    body,
  });

const pinOn = async ({boards}: Sandbox) =>
  JSON.stringify({board_id: boards[0]?.id, title: 'Kept', media_source: base64Source(await jpegPicture())});

describe('the four names of Pinterest, over TLS', () => {
  test.each(['api.pinterest.com', 'api-sandbox.pinterest.com'])('%s is the API', async (host) => {
    const sandbox = await start();
    const {status, body} = await askByName(sandbox, `https://${host}/v5/user_account`, {headers: bearer(sandbox)});
    expect(status).toBe(200);
    expect(JSON.parse(body.toString())).toMatchObject({username: sandbox.state.account.username});
    expect((await askByName(sandbox, `https://${host}/`)).status).toBe(404);
  });

  test('www.pinterest.com is the web side, and not the API', async () => {
    const sandbox = await start();
    const {headers, body} = await askByName(sandbox, 'https://www.pinterest.com/pin/create/button/?description=Leeks');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toContain('Leeks');
    const api = await askByName(sandbox, 'https://www.pinterest.com/v5/boards', {headers: bearer(sandbox)});
    expect(api.status).toBe(404);
  });

  test('i.pinimg.com is the pictures', async () => {
    const sandbox = await start();
    await postPin(sandbox, await pinOn(sandbox));
    const [pin] = sandbox.pins();
    const {body} = await askByName(sandbox, `https://i.pinimg.com/originals/${pin?.id}.jpg`);
    expect(body.equals(await jpegPicture())).toBe(true);
  });

  test('no other name is served, not even by a client that trusts the CA', async () => {
    await expect(askByName(await start(), 'https://pinterest.com/')).rejects.toMatchObject({
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    });
  });

  test('a client that does not trust the CA gets nowhere', async () => {
    const {tlsPort} = await start();
    const {ca} = await start();
    await expect(askByName({tlsPort, ca}, 'https://api.pinterest.com/v5/boards')).rejects.toThrow();
  });
});

describe('plain loopback', () => {
  test('turns away a name that was pointed at this machine', async () => {
    const {web} = await start();
    const status = await new Promise((resolve, reject) => {
      get(web, {headers: {host: 'rebound.example'}}, ({statusCode}) => resolve(statusCode)).on('error', reject);
    });
    expect(status).toBe(421);
  });

  test('says where it listens', async () => {
    const {url, web} = await start();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v5$/);
    expect(`${web}v5`).toBe(url);
    expect((await fetch(web)).status).toBe(200);
  });
});

describe('Trial access', () => {
  test('may read, but not create pins in production', async () => {
    const sandbox = await start({isTrial: true});
    const client = clientOf(sandbox);
    const expected = {
      code: 29,
      message:
        'Apps with Trial access may not create Pins in production https://api.pinterest.com - use API Sandbox https://api-sandbox.pinterest.com instead.',
    };
    const named = await postPin(sandbox, await pinOn(sandbox));
    expect([named.status, JSON.parse(named.body.toString())]).toEqual([403, expected]);
    expect(await client.postRaw('/pins', await pinOn(sandbox))).toMatchObject({status: 403, body: expected});
    expect(await client.get('/pins')).toMatchObject({status: 200, body: {items: []}});
    expect((await client.post('/boards', {name: 'Lamps'})).status).toBe(201);
  });

  test('creates pins on Pinterest’s own sandbox host', async () => {
    const sandbox = await start({isTrial: true});
    const {status} = await postPin(sandbox, await pinOn(sandbox), 'api-sandbox.pinterest.com');
    expect(status).toBe(201);
  });

  test('says so only to who has the token', async () => {
    const sandbox = await start({isTrial: true});
    expect((await clientOf({...sandbox, token: 'x'}).postRaw('/pins', '{}')).status).toBe(401);
  });
});

describe('the log of requests', () => {
  test('holds what arrived and how it was answered', async () => {
    const sandbox = await start();
    await clientOf(sandbox).post('/boards?ad_account_id=7', {name: 'Logged'});
    await askByName(sandbox, 'https://www.pinterest.com/', {headers: {origin: 'chrome-extension://abc'}});
    expect(sandbox.requests).toMatchObject([
      {method: 'POST', path: '/v5/boards?ad_account_id=7', body: '{"name":"Logged"}', status: 201},
      {method: 'GET', path: '/', host: 'www.pinterest.com', headers: {origin: 'chrome-extension://abc'}, status: 200},
    ]);
  });

  test('holds nothing where nobody wants it', async () => {
    const sandbox = await start({isLogging: false});
    await clientOf(sandbox).get('/boards');
    expect(sandbox.requests).toEqual([]);
  });
});

describe('a connection', () => {
  test.each([
    [true, 'keep-alive'],
    [false, 'close'],
  ])('that is kept alive or not: %s', async (isKeepingAlive, header) => {
    const told: string[] = [];
    const onArrived = (method: string, path: string) => void told.push(`${method} ${path} arrived`);
    const onAnswered = (method: string, path: string) => void told.push(`${method} ${path} answered`);
    const {web} = await start({isKeepingAlive, onArrived, onAnswered});
    const connection = await new Promise((resolve, reject) => {
      get(web, {agent: new Agent({keepAlive: true})}, ({headers}) => resolve(headers.connection)).on('error', reject);
    });
    expect(connection).toBe(header);
    expect(told).toEqual(['GET / arrived', 'GET / answered']);
  });
});

describe('starting and ending', () => {
  test('rejects where a port is taken, and frees the other', async () => {
    const {tlsPort} = await start();
    await expect(startSandbox({tlsPort})).rejects.toMatchObject({code: 'EADDRINUSE'});
  });

  test('frees its ports when it ends', async () => {
    const sandbox = await start();
    running.splice(0);
    await sandbox.close();
    const again = await start({port: Number(new URL(sandbox.web).port), tlsPort: sandbox.tlsPort});
    expect(again.tlsPort).toBe(sandbox.tlsPort);
  });
});
