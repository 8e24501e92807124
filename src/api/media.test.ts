import {afterEach, describe, expect, test} from 'vitest';
import {closeStandIns, inTurn, json, standIn} from './stand-in-server';

afterEach(closeStandIns);

const film = new Blob(['moving pictures'], {type: 'video/mp4'});
const state = (status: string) => json(200, {media_id: '4', media_type: 'video', status});

describe('the upload of a video', () => {
  test('sends every parameter and then the file, without the token', async () => {
    const store = await standIn((_, response) => response.writeHead(204).end());
    const registered = {mediaId: '4', url: `${store.baseUrl}/store`, parameters: {key: 'uploads/4', policy: 'eyJ9=='}};
    expect(await store.client().media.upload(registered, film)).toEqual({ok: true, value: null});
    const [sent] = store.arrived;
    expect(sent?.headers.authorization).toBeUndefined();
    expect(sent?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    const names = [...(sent?.body.matchAll(/; name="(\w+)"/g) ?? [])].map(([, name]) => name);
    expect(names).toEqual(['key', 'policy', 'file']);
    expect(sent?.body).toContain('moving pictures');
  });

  test.each([
    [403, {kind: 'rejected', field: 'media', reason: 'The video store refused the file (status 403).'}],
    [503, {kind: 'serverDown', status: 503}],
  ])('refused with %i says so', async (status, error) => {
    const store = await standIn((_, response) => response.writeHead(status).end('<Error/>'));
    const registered = {mediaId: '4', url: `${store.baseUrl}/store`, parameters: {}};
    expect(await store.client().media.upload(registered, film)).toEqual({ok: false, error});
  });

  test('goes to no unencrypted address where the API itself is encrypted', async () => {
    const store = await standIn((_, response) => response.end());
    const registered = {mediaId: '4', url: `${store.baseUrl}/store`, parameters: {}};
    const real = store.client({baseUrl: 'https://api.pinterest.com/v5'});
    expect(await real.media.upload(registered, film)).toMatchObject({ok: false, error: {kind: 'unexpectedResponse'}});
    expect(store.arrived).toEqual([]);
  });

  test('of an empty file is refused here', async () => {
    const {client} = await standIn(json(200, {}));
    const registered = {mediaId: '4', url: 'https://store.example/', parameters: {}};
    expect(await client().media.upload(registered, new Blob([]))).toMatchObject({error: {kind: 'rejected'}});
  });

  test('ends with its time, or its signal', async () => {
    const stop = new AbortController();
    const store = await standIn(() => stop.abort());
    const registered = {mediaId: '4', url: `${store.baseUrl}/store`, parameters: {}};
    const {media} = store.client();
    expect(await media.upload(registered, film, {timeoutMs: 50})).toEqual({
      ok: false,
      error: {kind: 'serverDown', status: null},
    });
    expect(await media.upload(registered, film, {signal: stop.signal})).toEqual({
      ok: false,
      error: {kind: 'cancelled'},
    });
  });
});

describe('waiting for a video', () => {
  test('asks until it is ready', async () => {
    const waits: number[] = [];
    const server = await standIn(inTurn(state('registered'), state('processing'), state('succeeded')));
    const ready = await server.client({waits}).media.waitUntilReady('4', {intervalMs: 700});
    expect(ready).toEqual({ok: true, value: {mediaId: '4', status: 'succeeded'}});
    expect(waits).toEqual([700, 700]);
  });

  test('ends when Pinterest could make no video of it', async () => {
    const {client} = await standIn(state('failed'));
    expect(await client().media.waitUntilReady('4')).toMatchObject({
      ok: false,
      error: {kind: 'rejected', field: 'media'},
    });
  });

  test('ends with its time', async () => {
    const {client} = await standIn(state('processing'));
    // The wait takes as long as the signal lets it.
    const sleep = (_: number, signal: AbortSignal): Promise<void> =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve(), {once: true}));
    const late = await client({sleep}).media.waitUntilReady('4', {timeoutMs: 50});
    expect(late).toMatchObject({ok: false, error: {kind: 'unexpectedResponse'}});
  });

  test('ends with a failure of its own', async () => {
    const {client} = await standIn(json(404, {code: 404, message: 'Media not found.'}));
    expect(await client().media.waitUntilReady('4')).toMatchObject({ok: false, error: {kind: 'notFound'}});
  });
});
