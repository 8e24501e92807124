import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../start-sandbox';
import {type Client, clientOf, refused} from '../testing/client';
import {base64Source, jpegPicture, pngPicture, webpPicture} from '../testing/pictures';
import {serveOnLoopback} from '../testing/serve-on-loopback';

let sandbox: Sandbox;
let client: Client;
let site: Awaited<ReturnType<typeof serveOnLoopback>>;
let board: string;
let jpeg: Buffer;

beforeAll(async () => {
  jpeg = await jpegPicture();
  site = await serveOnLoopback((request, response) => {
    if (request.url === '/page.html') response.end('<title>No picture</title>');
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

describe('POST /pins refuses', () => {
  test.each([
    ['title', 100],
    ['description', 800],
    ['alt_text', 500],
    ['link', 2048],
  ])('a %s of more than %i characters', async (field, limit) => {
    const long = field === 'link' ? `https://hills.example/${'a'.repeat(limit)}` : '🏔'.repeat(limit + 1);
    expect(await client.post('/pins', pin({[field]: long}))).toMatchObject(
      refused(400, 1, `Invalid request: '${field}' is too long, constraint: maxLength=${limit}`),
    );
  });

  test.each([
    [{board_id: undefined}, "Invalid request: 'board_id' is a required property"],
    [{media_source: undefined}, "Invalid request: 'media_source' is a required property"],
    [{board_id: 'abc'}, "Invalid request: 'board_id': 'abc' does not match '^\\d+$'"],
    [{board_id: 12}, "Invalid request: 'board_id' is not of type 'string'"],
    [{board_section_id: '-1'}, "Invalid request: 'board_section_id': '-1' does not match '^\\d+$'"],
    [{parent_pin_id: 'x'}, "Invalid request: 'parent_pin_id': 'x' does not match '^\\d+$'"],
    [{title: 7}, "Invalid request: 'title' is not of type 'string'"],
    [{media_source: {source_type: 'image_url'}}, "Invalid request: 'url' is a required property"],
    [
      {media_source: {source_type: 'image_base64', content_type: 'image/webp', data: 'AAAA'}},
      `Invalid request: 'content_type' is not one of ["image/jpeg","image/png"]`,
    ],
    [
      {media_source: {source_type: 'image_base64', content_type: 'image/png', data: 'data:image/png;base64,AAAA'}},
      "Invalid request: 'data' does not match '^[a-zA-Z0-9+/=]+$'",
    ],
    [
      {media_source: {source_type: 'image_base64', content_type: 'image/png', data: 'AA\nAA'}},
      "Invalid request: 'data' does not match '^[a-zA-Z0-9+/=]+$'",
    ],
    [
      {media_source: {source_type: 'pin_url'}},
      "Invalid request: 'media_source': 'source_type' is not one of ['image_url', 'image_base64', 'multiple_image_urls', 'multiple_image_base64', 'video_id']",
    ],
  ])('%j by the schema', async (changes, message) => {
    expect(await client.post('/pins', pin(changes))).toMatchObject(refused(400, 1, message));
  });

  test.each(['javascript:alert(1)', 'ftp://hills.example/', 'hills.example', '//hills.example/', 'data:text/html,x'])(
    'the link %s, which is neither http nor https',
    async (link) => {
      expect(await client.post('/pins', pin({link}))).toMatchObject(refused(400, 1, 'Whoops! This is an invalid URL.'));
    },
  );

  test.each(['https://blocked.example/x', 'http://www.BLOCKED.example:8080/'])(
    'the link %s of a site that does not allow pins',
    async (link) => {
      expect(await client.post('/pins', pin({link}))).toMatchObject(
        refused(400, 1, "Sorry! This site doesn't allow you to save Pins."),
      );
    },
  );

  test('tells an unknown board from an unknown section', async () => {
    const [, other] = sandbox.boards;
    const [winter] = sandbox.sections;
    const noSection = refused(404, 2031, "Sorry! We couldn't find this board section.");
    expect(await client.post('/pins', pin({board_id: '1'}))).toMatchObject(refused(404, 40, 'Board not found.'));
    expect(await client.post('/pins', pin({board_section_id: '1'}))).toMatchObject(noSection);
    const foreign = pin({board_id: other?.id, board_section_id: winter?.id});
    expect(await client.post('/pins', foreign)).toMatchObject(noSection);
  });

  test('a picture under 100 pixels on a side, and takes one of exactly 100', async () => {
    const tooSmall = refused(403, 233, 'Your image is too small. Please choose a larger image and try again.');
    const post = async (width: number, height: number) =>
      client.post('/pins', pin({media_source: base64Source(await jpegPicture(width, height))}));
    expect(await post(99, 400)).toMatchObject(tooSmall);
    expect(await post(400, 99)).toMatchObject(tooSmall);
    expect(await post(100, 100)).toMatchObject({status: 201});
  });

  test('bytes that are no whole picture, or not of the kind that they claim', async () => {
    const broken = refused(403, 235, 'Sorry, this image is broken. Please choose another image and try again.');
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"/>');
    const pictures = [
      Buffer.from('no picture'),
      jpeg.subarray(0, jpeg.length / 2),
      svg,
      await webpPicture(),
      await pngPicture(),
    ];
    for (const bytes of pictures) {
      expect(await client.post('/pins', pin({media_source: base64Source(bytes)}))).toMatchObject(broken);
    }
    const page = {source_type: 'image_url', url: `${site.origin}/page.html`};
    expect(await client.post('/pins', pin({media_source: page}))).toMatchObject(broken);
  });

  test('a picture of more than 20 MB', async () => {
    const huge = base64Source(Buffer.concat([jpeg, Buffer.alloc(20_000_001 - jpeg.length)]));
    expect(await client.post('/pins', pin({media_source: huge}))).toMatchObject(
      refused(400, 400, 'The image is too large: at most 20 MB.'),
    );
  });

  test('says that it could not fetch what it could not fetch', async () => {
    for (const url of [`${site.origin}/missing.jpg`, 'http://127.0.0.1:1/', 'not an address']) {
      expect(await client.post('/pins', pin({media_source: {source_type: 'image_url', url}}))).toMatchObject(
        refused(400, 1, 'Sorry we could not fetch the image.'),
      );
    }
  });

  test('stores nothing of what it refuses', async () => {
    const before = sandbox.pins().length;
    await client.post('/pins', pin({link: 'https://blocked.example/'}));
    await client.post('/pins', pin({title: 'x'.repeat(101)}));
    await client.post('/pins', pin({media_source: base64Source(Buffer.from('no picture'))}));
    expect(sandbox.pins()).toHaveLength(before);
  });
});
