import sharp from 'sharp';
import * as v from 'valibot';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../start-sandbox';
import {clientOf} from '../testing/client';
import {askByName} from '../testing/named-client';
import {base64Source, pngPicture} from '../testing/pictures';

const image = v.object({url: v.string(), width: v.number(), height: v.number()});
const pinWithImages = v.object({id: v.string(), media: v.object({images: v.record(v.string(), image)})});
const accountWithPicture = v.object({profile_image: v.string()});

let sandbox: Sandbox;
let pin: v.InferOutput<typeof pinWithImages>;

beforeAll(async () => {
  sandbox = await startSandbox();
  const media_source = base64Source(await pngPicture(800, 1000), 'image/png');
  const {body} = await clientOf(sandbox).post('/pins', {board_id: sandbox.boards[0]?.id, media_source});
  pin = v.parse(pinWithImages, body);
});

afterAll(() => sandbox.close());

describe('i.pinimg.com', () => {
  test.each(['150x150', '400x300', '600x', '1200x'])(
    'serves the rendition %s at the size that the API states',
    async (name) => {
      const {url = '', width, height} = pin.media.images[name] ?? {};
      const {status, headers, body} = await askByName(sandbox, url);
      expect(status).toBe(200);
      expect(headers['content-type']).toBe('image/jpeg');
      expect(await sharp(body).metadata()).toMatchObject({format: 'jpeg', width, height});
    },
  );

  test('serves the original byte for byte', async () => {
    const {status, headers, body} = await askByName(sandbox, `https://i.pinimg.com/originals/${pin.id}.png`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('image/png');
    expect(body.equals(await pngPicture(800, 1000))).toBe(true);
  });

  test('serves the account’s picture', async () => {
    const {body: account} = await clientOf(sandbox).get('/user_account');
    const {status, body} = await askByName(sandbox, v.parse(accountWithPicture, account).profile_image);
    expect(status).toBe(200);
    expect(await sharp(body).metadata()).toMatchObject({format: 'jpeg', width: 280, height: 280});
  });

  test.each(['originals/{id}.jpg', 'originals/1.png', '150x150/{id}.png', '999x/{id}.jpg', '{id}.png', ''])(
    'has nothing at %s',
    async (path) => {
      const address = `https://i.pinimg.com/${path.replace('{id}', pin.id)}`;
      expect((await askByName(sandbox, address)).status).toBe(404);
    },
  );

  test('serves the same on plain loopback', async () => {
    expect((await fetch(new URL(`/originals/${pin.id}.png`, sandbox.web))).status).toBe(200);
  });
});
