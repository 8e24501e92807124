import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../start-sandbox';
import {type Client, clientOf, idOf} from '../testing/client';
import {base64Source, jpegPicture, pngPicture, webpPicture} from '../testing/pictures';
import {serveOnLoopback} from '../testing/serve-on-loopback';

let sandbox: Sandbox;
let client: Client;
let site: Awaited<ReturnType<typeof serveOnLoopback>>;
let board: string;
let jpeg: Buffer;

beforeAll(async () => {
  jpeg = await jpegPicture();
  const webp = await webpPicture();
  site = await serveOnLoopback((request, response) => {
    if (request.url === '/picture.jpg') response.end(jpeg);
    else if (request.url === '/picture.webp') response.end(webp);
    else response.writeHead(404).end();
  });
  sandbox = await startSandbox();
  client = clientOf(sandbox);
  board = sandbox.boards[0]?.id ?? '';
});

afterAll(() => Promise.all([sandbox.close(), site.close()]));

const pin = (changes: Record<string, unknown> = {}) => ({
  board_id: board,
  media_source: base64Source(jpeg),
  ...changes,
});

describe('POST /pins', () => {
  test('describes the new pin as the schema has it', async () => {
    const fields = {
      title: 'Hills',
      description: 'In May',
      alt_text: 'Green hills',
      link: 'https://hills.example/may?a=1',
    };
    const {status, body} = await client.post('/pins', pin(fields));
    expect(status).toBe(201);
    const id = idOf({body});
    expect(id).toMatch(/^\d{19}$/);
    expect(body).toEqual({
      ...fields,
      id,
      board_id: board,
      board_section_id: null,
      board_owner: {username: 'idawinterfield'},
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      creative_type: 'REGULAR',
      dominant_color: expect.stringMatching(/^#[\da-f]{6}$/),
      has_been_promoted: false,
      is_owner: true,
      is_standard: true,
      parent_pin_id: null,
      pin_metrics: null,
      media: {
        media_type: 'image',
        images: {
          '150x150': {url: `https://i.pinimg.com/150x150/${id}.jpg`, width: 150, height: 150},
          '400x300': {url: `https://i.pinimg.com/400x300/${id}.jpg`, width: 400, height: 300},
          '600x': {url: `https://i.pinimg.com/600x/${id}.jpg`, width: 200, height: 300},
          '1200x': {url: `https://i.pinimg.com/1200x/${id}.jpg`, width: 200, height: 300},
        },
      },
    });
  });

  test('stores the very bytes that were sent along', async () => {
    const png = await pngPicture();
    await client.post('/pins', pin({media_source: base64Source(png, 'image/png')}));
    const stored = sandbox.pins().at(-1);
    expect(stored?.bytes.equals(png)).toBe(true);
    expect(stored?.picture).toMatchObject({contentType: 'image/png', width: 240, height: 180});
  });

  test.each([
    ['/picture.jpg', 'image/jpeg', jpegPicture],
    ['/picture.webp', 'image/webp', webpPicture],
  ])('fetches %s itself and stores the very bytes', async (path, contentType, original) => {
    const media_source = {source_type: 'image_url', url: site.origin + path};
    expect(await client.post('/pins', pin({media_source}))).toMatchObject({status: 201});
    const stored = sandbox.pins().at(-1);
    expect(stored?.bytes.equals(await original())).toBe(true);
    expect(stored?.picture.contentType).toBe(contentType);
  });

  test('needs nothing but a board and a picture, and takes null for the rest', async () => {
    const nothing = {title: null, description: null, alt_text: null, link: null, board_section_id: null};
    const {status, body} = await client.post('/pins', pin({...nothing, note: 'an old field', product_tags: []}));
    expect(status).toBe(201);
    expect(body).toMatchObject({title: null, description: null, alt_text: null, link: null});
  });

  test('keeps the colour and the parent that the client names', async () => {
    const {body} = await client.post('/pins', pin({dominant_color: '#6E7874', parent_pin_id: '7'}));
    expect(body).toMatchObject({dominant_color: '#6E7874', parent_pin_id: '7'});
  });

  test('takes texts up to their limits, counted in characters', async () => {
    const link = `https://hills.example/${'a'.repeat(2048 - 22)}`;
    const texts = {title: '🏔'.repeat(100), description: '🏔'.repeat(800), alt_text: '🏔'.repeat(500), link};
    expect(await client.post('/pins', pin(texts))).toMatchObject({status: 201, body: texts});
  });
});
