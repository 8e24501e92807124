import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../start-sandbox';
import {type Client, clientOf, idOf} from '../testing/client';
import {base64Source, jpegPicture, pngPicture} from '../testing/pictures';
import {serveOnLoopback} from '../testing/serve-on-loopback';

let sandbox: Sandbox;
let client: Client;
let site: Awaited<ReturnType<typeof serveOnLoopback>>;
let jpeg: Buffer;
let png: Buffer;

beforeAll(async () => {
  [jpeg, png] = [await jpegPicture(), await pngPicture()];
  site = await serveOnLoopback((request, response) => response.end(request.url === '/one.jpg' ? jpeg : png));
  sandbox = await startSandbox();
  client = clientOf(sandbox);
});

afterAll(() => Promise.all([sandbox.close(), site.close()]));

const pin = (media_source: Record<string, unknown>) =>
  client.post('/pins', {board_id: sandbox.boards[0]?.id, media_source});

const itemOf = (picture: Buffer, type: 'image/jpeg' | 'image/png') => {
  const {content_type, data} = base64Source(picture, type);
  return {content_type, data};
};

describe('POST /pins with several pictures', () => {
  test('fetches each and says what each is', async () => {
    const items = [
      {url: `${site.origin}/one.jpg`, title: 'One', description: 'First', link: 'https://one.example/'},
      {url: `${site.origin}/two.png`},
    ];
    const {status, body} = await pin({source_type: 'multiple_image_urls', items});
    expect(status).toBe(201);
    const id = idOf({body});
    const images = (slot: number, width: number) =>
      expect.objectContaining({
        '600x': expect.objectContaining({url: `https://i.pinimg.com/600x/${id}-${slot}.jpg`, width}),
      });
    expect(body).toMatchObject({
      creative_type: 'CAROUSEL',
      media: {
        media_type: 'multiple_images',
        items: [
          {
            item_type: 'image',
            title: 'One',
            description: 'First',
            link: 'https://one.example/',
            images: images(0, 200),
          },
          {item_type: 'image', title: null, description: null, link: null, images: images(1, 240)},
        ],
      },
    });
    const shown = await fetch(new URL(`/originals/${id}-1.png`, sandbox.web));
    expect(Buffer.from(await shown.arrayBuffer()).equals(png)).toBe(true);
    expect((await fetch(new URL(`/originals/${id}-2.png`, sandbox.web))).status).toBe(404);
  });

  test('shows the one first that the index names', async () => {
    const items = [itemOf(jpeg, 'image/jpeg'), itemOf(png, 'image/png')];
    expect((await pin({source_type: 'multiple_image_base64', items, index: 1})).status).toBe(201);
    expect(sandbox.pins().at(-1)?.bytes.equals(png)).toBe(true);
  });

  test.each([0, 1, 6])('refuses %i pictures: two to five it must be', async (count) => {
    const items = Array.from({length: count}, () => itemOf(jpeg, 'image/jpeg'));
    expect(await pin({source_type: 'multiple_image_base64', items})).toMatchObject({
      status: 400,
      body: {code: 1, message: expect.stringMatching(/constraint: (?:minItems=2|maxItems=5)$/)},
    });
  });

  test.each([2, -1, 0.5])('refuses the index %d of two', async (index) => {
    const items = [itemOf(jpeg, 'image/jpeg'), itemOf(jpeg, 'image/jpeg')];
    expect(await pin({source_type: 'multiple_image_base64', items, index})).toMatchObject({
      status: 400,
      body: {code: 1},
    });
  });

  test('keeps nothing where one of them cannot be had', async () => {
    const before = sandbox.pins().length;
    const items = [{url: `${site.origin}/one.jpg`}, {url: 'http://127.0.0.1:1/none.jpg'}];
    expect(await pin({source_type: 'multiple_image_urls', items})).toMatchObject({status: 400, body: {code: 1}});
    expect(sandbox.pins()).toHaveLength(before);
  });
});
