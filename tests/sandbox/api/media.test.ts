import * as v from 'valibot';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../start-sandbox';
import {type Client, clientOf, refused} from '../testing/client';
import {askByName} from '../testing/named-client';
import {base64Source, jpegPicture} from '../testing/pictures';
import {mp4File} from '../testing/videos';

let sandbox: Sandbox;
let client: Client;

beforeAll(async () => {
  sandbox = await startSandbox();
  client = clientOf(sandbox);
});

afterAll(() => sandbox.close());

const registered = v.object({
  media_id: v.pipe(v.string(), v.regex(/^\d{19}$/)),
  media_type: v.literal('video'),
  upload_url: v.string(),
  upload_parameters: v.record(v.string(), v.string()),
});

type Registered = v.InferOutput<typeof registered>;

const register = async (): Promise<Registered> =>
  v.parse(registered, (await client.post('/media', {media_type: 'video'})).body);

const post = (url: string, fields: Readonly<Record<string, string>>, file: Buffer | null = mp4File()) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (file !== null) form.append('file', new Blob([new Uint8Array(file)]));
  return fetch(url, {method: 'POST', body: form});
};

const statusOf = async ({media_id}: Registered) => {
  const {body} = await client.get(`/media/${media_id}`);
  return v.parse(v.object({status: v.string()}), body).status;
};

describe('a video', () => {
  test('is registered, uploaded without the token, processed, and ready', async () => {
    const media = await register();
    expect(await statusOf(media)).toBe('registered');
    const stored = await post(media.upload_url, media.upload_parameters);
    expect([stored.status, await stored.text()]).toEqual([204, '']);
    expect([await statusOf(media), await statusOf(media), await statusOf(media)]).toEqual([
      'processing',
      'succeeded',
      'succeeded',
    ]);
  });

  test('fails where the file is none', async () => {
    const media = await register();
    expect((await post(media.upload_url, media.upload_parameters, Buffer.from('no video at all'))).status).toBe(204);
    expect(await statusOf(media)).toBe('failed');
  });

  test('becomes a pin with a cover, once it is ready', async () => {
    const media = await register();
    const pin = (cover: Record<string, unknown>) =>
      client.post('/pins', {
        board_id: sandbox.boards[0]?.id,
        media_source: {source_type: 'video_id', media_id: media.media_id, ...cover},
      });
    const notReady = refused(400, 1, `Invalid request: 'media_id': no video ${media.media_id} is ready`);
    expect(await pin({cover_image_key_frame_time: 1})).toMatchObject(notReady);
    await post(media.upload_url, media.upload_parameters);
    expect(await pin({cover_image_key_frame_time: 1})).toMatchObject(notReady);
    await statusOf(media);
    expect(await pin({})).toMatchObject({status: 400, body: {message: expect.stringContaining('wants a cover')}});
    const {content_type, data} = base64Source(await jpegPicture());
    for (const cover of [
      {cover_image_key_frame_time: 2},
      {cover_image_content_type: content_type, cover_image_data: data},
    ]) {
      expect(await pin(cover)).toMatchObject({
        status: 201,
        body: {
          creative_type: 'VIDEO',
          media: {media_type: 'video', cover_image_url: expect.any(String), duration: null},
        },
      });
    }
  });

  test('is listed, the newest first', async () => {
    const media = await register();
    const {body} = await client.get('/media?page_size=1');
    expect(body).toEqual({
      items: [{media_id: media.media_id, media_type: 'video', status: 'registered'}],
      bookmark: expect.any(String),
    });
  });

  test('is all that can be uploaded', async () => {
    expect(await client.post('/media', {media_type: 'image'})).toMatchObject({status: 400, body: {code: 1}});
    expect(await client.get('/media/1')).toMatchObject(refused(404, 404, 'Media not found.'));
  });
});

describe('the store', () => {
  test('stands at its own name for who came by Pinterest’s', async () => {
    const reply = await askByName(sandbox, 'https://api.pinterest.com/v5/media', {
      method: 'POST',
      headers: {authorization: `Bearer ${sandbox.token}`, 'content-type': 'application/json'},
      body: '{"media_type":"video"}',
    });
    const {upload_url} = v.parse(registered, JSON.parse(reply.body.toString()));
    expect(upload_url).toBe('https://pinterest-media-upload.s3-accelerate.amazonaws.com/');
    expect((await askByName(sandbox, upload_url, {method: 'POST'})).status).toBe(412);
  });

  test('wants every parameter as it was given, before the file', async () => {
    const {upload_url, upload_parameters} = await register();
    for (const name of Object.keys(upload_parameters)) {
      const {[name]: _, ...others} = upload_parameters;
      expect((await post(upload_url, others)).status).toBe(403);
      expect((await post(upload_url, {...upload_parameters, [name]: 'another'})).status).toBe(403);
    }
    const late = new FormData();
    late.append('file', new Blob([new Uint8Array(mp4File())]));
    for (const [name, value] of Object.entries(upload_parameters)) late.append(name, value);
    expect((await fetch(upload_url, {method: 'POST', body: late})).status).toBe(403);
  });

  test('wants a file, in a form, by POST', async () => {
    const {upload_url, upload_parameters} = await register();
    expect((await post(upload_url, upload_parameters, null)).status).toBe(400);
    expect((await fetch(upload_url, {method: 'POST', body: 'bytes'})).status).toBe(412);
    expect((await fetch(upload_url)).status).toBe(405);
  });
});
