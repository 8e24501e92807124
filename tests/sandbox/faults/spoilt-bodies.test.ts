import {describe, expect, test} from 'vitest';
import {pageOf} from '../testing/client';
import {askByName} from '../testing/named-client';
import {faultySandbox, timed} from './faulty-sandbox';

const {boards, client, postPin, sandbox} = faultySandbox();

describe('a body', () => {
  test.each(['truncate=0', 'truncate=1', 'truncate', 'truncate=-1'])(
    'with %s begins well and ends in an error',
    async (cut) => {
      sandbox().faults.set([`GET /boards ${cut}`]);
      const response = await boards();
      expect(response.status).toBe(200);
      expect(Number(response.headers.get('content-length'))).toBeGreaterThan(20);
      await expect(response.text()).rejects.toThrow('terminated');
    },
  );

  test('that is none comes with a status of its own, and the call has taken effect', async () => {
    sandbox().faults.set(['POST /pins malformed=none']);
    expect(await postPin()).toMatchObject({status: 204, body: null});
    expect(sandbox().pins()).toHaveLength(1);
  });

  test('that lacks the id is whole but for that', async () => {
    sandbox().faults.set(['POST /pins malformed=id']);
    const {status, body} = await postPin();
    expect(status).toBe(201);
    expect(body).toMatchObject({board_id: sandbox().boards[0]?.id});
    expect(body).not.toHaveProperty('id');
  });

  test('that is a bomb is small under way, and JSON of the length that was asked for', async () => {
    sandbox().faults.set(['GET /boards bomb=3000000']);
    const headers = {authorization: `Bearer ${sandbox().token}`};
    const packed = await askByName(sandbox(), 'https://api.pinterest.com/v5/boards', {headers});
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.body.length).toBeLessThan(30_000);
    const text = await (await boards()).text();
    expect(text.length).toBeGreaterThan(3_000_000);
    expect(pageOf({body: JSON.parse(text)}).items).toHaveLength(8);
  });

  test('that is malformed comes whole, and is a page or half a text', async () => {
    sandbox().faults.set(['GET /boards nth=1 malformed=html', 'GET /boards nth=2 malformed=json']);
    const page = await boards();
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('Bad Gateway');
    const half = await (await boards()).text();
    expect(half).toMatch(/^\{"items":/);
    expect(() => JSON.parse(half)).toThrow(SyntaxError);
  });

  test('that is slow takes its time to the last byte', async () => {
    sandbox().faults.set(['GET /user_account slow=4000']);
    const length = JSON.stringify((await client().get('/user_account')).body).length;
    const {ms, value} = await timed(() => client().get('/user_account'));
    expect(value.status).toBe(200);
    expect(ms).toBeGreaterThan((length / 4000) * 1000 * 0.5);
  });

  test('that is huge is as long as was asked for, and JSON all the same', async () => {
    sandbox().faults.set(['GET /boards huge=3000000']);
    const text = await (await boards()).text();
    expect(text.length).toBeGreaterThan(3_000_000);
    expect(pageOf({body: JSON.parse(text)}).items).toHaveLength(8);
  });

  test('is not sent on to a client that left', async () => {
    sandbox().faults.set(['GET /boards nth=1 huge=999999999999']);
    const leaving = new AbortController();
    const response = await fetch(`${sandbox().url}/boards`, {
      headers: {authorization: `Bearer ${sandbox().token}`},
      signal: leaving.signal,
    });
    expect(response.status).toBe(200);
    leaving.abort();
    await expect(response.text()).rejects.toThrow();
    expect((await boards()).status).toBe(200);
  });
});
