import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../start-sandbox';
import {type Client, clientOf, refused} from '../testing/client';

let sandbox: Sandbox;
let client: Client;

beforeAll(async () => {
  sandbox = await startSandbox();
  client = clientOf(sandbox);
});

afterAll(() => sandbox.close());

describe('every call', () => {
  test.each<[string, Record<string, string>]>([
    ['none', {}],
    ['a wrong one', {authorization: 'Bearer pina_WRONG'}],
    ['an empty one', {authorization: 'Bearer '}],
    ['one of another scheme', {authorization: 'Basic pina_WRONG'}],
  ])('wants the token: %s is 401 with code 2', async (_, headers) => {
    for (const path of ['/user_account', '/boards', '/pins', '/pins/1', '/boards/not-an-id']) {
      expect(await client.get(path, headers)).toMatchObject(refused(401, 2, 'Authentication failed.'));
    }
  });

  test('carries a request id of its own, refused or not', async () => {
    const ids = await Promise.all(
      ['/boards', '/boards', '/nowhere', '/pins/x'].map(async (path) =>
        (await client.get(path)).headers.get('x-pinterest-rid'),
      ),
    );
    for (const id of ids) expect(id).toMatch(/^\d{16}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(['/', '/nowhere', '/boards/1/nowhere', '/boards/', '//boards'])('is 404 at %s', async (path) => {
    expect(await client.get(path)).toMatchObject(refused(404, 404, 'Not found.'));
  });

  test('is 405 with a method that its path does not have', async () => {
    expect(await client.send('PUT', '/boards')).toMatchObject(refused(405, 405, 'Method not allowed.'));
  });

  test.each(['/boards/x1', '/boards/1x/pins', '/boards/-1/sections', '/boards/1/sections/1.0/pins', '/pins/%31'])(
    'is 400 with the schema’s words where an id is no string of digits: %s',
    async (path) => {
      const {status, body} = await client.get(path);
      expect(status).toBe(400);
      expect(body).toEqual({
        code: 1,
        message: expect.stringMatching(/^Invalid request: '\w+_id': '.+' does not match '\^\\d\+\$'$/),
      });
    },
  );
});

describe('a body', () => {
  test.each(['/boards', '/pins', '/pins/1/save', '/boards/1/sections'])('must be JSON at %s', async (path) => {
    expect(await client.postRaw(path, '{"name":')).toMatchObject(
      refused(400, 1, 'Invalid request: the body is not valid JSON'),
    );
  });

  test.each([['text/plain'], ['application/x-www-form-urlencoded'], ['application/jsonx']])(
    'of type %s is 415',
    async (type) => {
      const reply = await client.postRaw('/boards', '{"name":"A board"}', {'content-type': type});
      expect(reply).toMatchObject({status: 415, body: {code: 415}});
    },
  );

  test('may name its charset', async () => {
    const type = {'content-type': 'application/json; charset=utf-8'};
    expect((await client.postRaw('/boards', '{"name":"Charset"}', type)).status).toBe(201);
  });

  test('of more than 30 MB is 413, and the answer reaches the sender', async () => {
    const reply = await client.postRaw('/pins', Buffer.alloc(30_000_001, 'a'));
    expect(reply).toMatchObject(refused(413, 413, 'The request body is too large.'));
  });

  test.each([['[]'], ['"text"'], ['null'], ['7']])('that is no object is 400: %s', async (body) => {
    expect(await client.postRaw('/boards', body)).toMatchObject({status: 400, body: {code: 1}});
  });
});

describe('GET /user_account', () => {
  test('describes the account as the schema has it', async () => {
    const {status, body} = await client.get('/user_account');
    expect(status).toBe(200);
    expect(body).toEqual({
      id: expect.stringMatching(/^\d{19}$/),
      username: 'idawinterfield',
      account_type: 'PINNER',
      about: expect.any(String),
      profile_image: expect.stringMatching(/^https:\/\/i\.pinimg\.com\//),
      website_url: '',
      business_name: null,
      board_count: sandbox.boards.length,
      pin_count: 0,
      follower_count: expect.any(Number),
      following_count: expect.any(Number),
      monthly_views: expect.any(Number),
    });
  });
});
