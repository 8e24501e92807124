import {afterEach, describe, expect, test} from 'vitest';
import {type Sandbox, type SandboxOptions, startSandbox} from '../start-sandbox';
import {clientOf, refused} from '../testing/client';
import {parseLimits} from './parse-limits';

const START_MS = Date.parse('2026-05-06T12:00:00Z');

let nowMs = START_MS;
const running: Sandbox[] = [];

const start = async (rateLimits?: SandboxOptions['rateLimits']) => {
  nowMs = START_MS;
  const sandbox = await startSandbox({now: () => nowMs, ...(rateLimits !== undefined && {rateLimits})});
  running.push(sandbox);
  return clientOf(sandbox);
};

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

const limitsIn = ({headers}: {readonly headers: Headers}) =>
  ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'retry-after'].map((name) => headers.get(name));

describe('rate limits', () => {
  test('are none unless asked for, and no header speaks of them', async () => {
    expect(limitsIn(await (await start()).get('/boards'))).toEqual([null, null, null, null]);
  });

  test('are told with every answer, refusals too, and end in 429 with code 8', async () => {
    const client = await start({org_read: {limit: 2, windowMs: 60_000}});
    expect(limitsIn(await client.get('/boards'))).toEqual(['2', '1', '60', null]);
    nowMs += 10_000;
    expect(limitsIn(await client.get('/boards/1'))).toEqual(['2', '0', '50', null]);
    const over = await client.get('/boards');
    expect(over).toMatchObject({
      status: 429,
      body: {code: 8, message: expect.stringContaining('exceeded a rate limit')},
    });
    expect(limitsIn(over)).toEqual(['2', '0', '50', '50']);
  });

  test('begin anew when their time is over', async () => {
    const client = await start({org_read: {limit: 1, windowMs: 1_000}});
    await client.get('/boards');
    expect((await client.get('/boards')).status).toBe(429);
    nowMs += 1_000;
    expect((await client.get('/boards')).status).toBe(200);
  });

  test('count each category by itself, and all calls together', async () => {
    const client = await start({org_write: {limit: 1, windowMs: 1_000}, all: {limit: 4, windowMs: 1_000}});
    await client.post('/boards', {name: 'One'});
    expect((await client.post('/boards', {name: 'Two'})).status).toBe(429);
    for (const path of ['/boards', '/pins', '/trends/keywords/US/top/monthly']) {
      expect((await client.get(path)).status).toBe(200);
    }
    expect((await client.get('/boards')).status).toBe(429);
  });

  test('count nobody who has no token', async () => {
    const client = await start({org_read: {limit: 1, windowMs: 1_000}});
    expect(await client.get('/boards', {})).toMatchObject(refused(401, 2, 'Authentication failed.'));
    expect((await client.get('/boards')).status).toBe(200);
  });

  test('are Pinterest’s own by name', async () => {
    expect(limitsIn(await (await start('trial')).post('/boards', {name: 'One'}))).toEqual([
      '300',
      '299',
      '86400',
      null,
    ]);
    expect(limitsIn(await (await start('standard')).post('/boards', {name: 'One'}))).toEqual(['100', '99', '60', null]);
  });
});

describe('parseLimits', () => {
  test('reads numbers by category', () => {
    expect(parseLimits('org_write=3/10s,all=5/m,trends_read=0/2d')).toEqual({
      org_write: {limit: 3, windowMs: 10_000},
      all: {limit: 5, windowMs: 60_000},
      trends_read: {limit: 0, windowMs: 172_800_000},
    });
  });

  test.each([
    '',
    'often',
    'org_write',
    'org_write=3',
    'org_write=3/0s',
    'ads_read=3/s',
    'org_read=1/s,',
    'org_read=1/w',
  ])('does not understand %j', (text) => {
    expect(parseLimits(text)).toBeNull();
  });
});
