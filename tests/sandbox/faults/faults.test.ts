import {describe, expect, test} from 'vitest';
import {idOf, pageOf, refused} from '../testing/client';
import {askByName} from '../testing/named-client';
import {faultySandbox, timed} from './faulty-sandbox';

const {client, postPin, sandbox, time} = faultySandbox();

describe('which calls', () => {
  const statuses = async (count: number) => {
    const seen: number[] = [];
    for (let call = 0; call < count; call++) seen.push((await client().get('/boards')).status);
    return seen;
  };

  test('all of them, and of that call only', async () => {
    sandbox().faults.set(['GET /boards status=503']);
    expect(await statuses(2)).toEqual([503, 503]);
    expect((await client().get(`/boards/${sandbox().boards[0]?.id}`)).status).toBe(200);
    expect((await client().post('/boards', {name: 'New'})).status).toBe(201);
  });

  test('by number, counted from when the rule was set', async () => {
    await statuses(3);
    sandbox().faults.set(['GET /boards nth=2-3 status=503']);
    expect(await statuses(4)).toEqual([200, 503, 503, 200]);
  });

  test('by chance, alike for the same seed', async () => {
    const rule = (seed: number) => [`GET /boards chance=0.5 seed=${seed} status=503`];
    sandbox().faults.set(rule(7));
    const first = await statuses(20);
    sandbox().faults.set(rule(7));
    expect(await statuses(20)).toEqual(first);
    sandbox().faults.set(rule(8));
    expect(await statuses(20)).not.toEqual(first);
    expect(new Set(first)).toEqual(new Set([200, 503]));
  });

  test('none any more when the rules are taken back', async () => {
    sandbox().faults.set(['* * status=503']);
    expect(await statuses(1)).toEqual([503]);
    sandbox().faults.set([]);
    expect(await statuses(1)).toEqual([200]);
  });

  test('as before where a rule is not understood', async () => {
    sandbox().faults.set(['* * status=503']);
    expect(() => sandbox().faults.set(['GET /boards status=404', 'GET /boards'])).toThrow(
      'does not say what goes wrong',
    );
    expect(await statuses(1)).toEqual([503]);
  });

  test('the token endpoint among them', async () => {
    sandbox().faults.set(['POST /oauth/token status=500']);
    expect((await client().postRaw('/oauth/token', '')).status).toBe(500);
  });
});

describe('a refusal', () => {
  test('has the status, code and words that were asked for, and says when to come again', async () => {
    sandbox().faults.set(['POST /pins nth=1 status=429/9 retry-after=7 message="A block to combat spam"']);
    const reply = await postPin();
    expect(reply).toMatchObject(refused(429, 9, 'A block to combat spam'));
    expect(reply.headers.get('retry-after')).toBe('7');
    expect(sandbox().pins()).toHaveLength(0);
  });

  test('may hide that the call took effect', async () => {
    sandbox().faults.set(['POST /pins status=400/2786 committed']);
    expect(await postPin()).toMatchObject({status: 400, body: {code: 2786}});
    expect(sandbox().pins()).toHaveLength(1);
  });
});

describe('a reset', () => {
  test('before the call takes effect leaves nothing behind', async () => {
    sandbox().faults.set(['POST /pins reset=before']);
    await expect(postPin()).rejects.toThrow('fetch failed');
    expect(sandbox().pins()).toHaveLength(0);
    expect(sandbox().requests.at(-1)).toMatchObject({method: 'POST', path: '/v5/pins', status: 0});
  });

  test('after it leaves a pin that nobody was told of', async () => {
    sandbox().faults.set(['POST /pins nth=1 reset=after']);
    await expect(postPin()).rejects.toThrow('fetch failed');
    expect(sandbox().pins()).toHaveLength(1);
    expect((await postPin()).status).toBe(201);
  });

  test('in the midst of the headers leaves one, too', async () => {
    sandbox().faults.set(['POST /pins nth=1 reset=headers']);
    await expect(postPin()).rejects.toThrow('fetch failed');
    expect(sandbox().pins()).toHaveLength(1);
    expect(sandbox().requests.at(-1)).toMatchObject({path: '/v5/pins', status: 0});
  });

  test.each(['before', 'headers'])('ends TLS connections too: %s', async (point) => {
    sandbox().faults.set([`GET /boards reset=${point}`]);
    const headers = {authorization: `Bearer ${sandbox().token}`};
    await expect(askByName(sandbox(), 'https://api.pinterest.com/v5/boards', {headers})).rejects.toMatchObject({
      code: 'ECONNRESET',
    });
  });
});

describe('a late call', () => {
  test.each([
    ['status=503', '503'],
    ['reset=before', 'fetch failed'],
  ])('takes effect after %s has told of a failure', async (failure, told) => {
    sandbox().faults.set([`POST /pins ${failure} late=150`]);
    const answer = await postPin().then(({status}) => String(status), String);
    expect(answer).toContain(told);
    expect(sandbox().pins()).toHaveLength(0);
    await expect.poll(() => sandbox().pins().length).toBe(1);
  });
});

describe('time', () => {
  test('passes before a delayed answer, and the call takes effect although its client left', async () => {
    sandbox().faults.set(['POST /boards delay=120']);
    const signal = AbortSignal.timeout(20);
    const headers = {authorization: `Bearer ${sandbox().token}`, 'content-type': 'application/json'};
    const left = fetch(`${sandbox().url}/boards`, {method: 'POST', headers, body: '{"name":"Left"}', signal});
    await expect(left).rejects.toThrow();
    const {ms} = await timed(() => client().post('/boards', {name: 'Waited'}));
    expect(ms).toBeGreaterThan(100);
    expect(sandbox().boards.map(({name}) => name)).toEqual(expect.arrayContaining(['Left', 'Waited']));
  });

  test('passes before a list shows what was just written', async () => {
    sandbox().faults.set(['GET /boards/{board_id}/pins lag=2000']);
    const id = idOf(await postPin());
    const listed = async () =>
      pageOf(await client().get(`/boards/${sandbox().boards[0]?.id}/pins`)).items.map((pin) => pin.id);
    expect(await listed()).toEqual([]);
    expect(await client().get(`/pins/${id}`)).toMatchObject({status: 200});
    time.nowMs += 2_000;
    expect(await listed()).toEqual([id]);
  });
});
