import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../start-sandbox';
import {type Client, clientOf, idOf, pageOf, refused} from '../testing/client';
import {base64Source, jpegPicture} from '../testing/pictures';

let sandbox: Sandbox;
let client: Client;

beforeAll(async () => {
  sandbox = await startSandbox();
  client = clientOf(sandbox);
});

afterAll(() => sandbox.close());

const namesOf = (body: unknown) => pageOf({body}).items.map(({name}) => name);

describe('GET /boards', () => {
  test('begins with eight plausible boards, one of them secret and one with an accent', async () => {
    const {body} = await client.get('/boards');
    expect(namesOf(body)).toEqual([
      'Kitchen ideas',
      'Weeknight suppers',
      'Pâtisserie du dimanche',
      'Small gardens',
      'Pots & glazes',
      'Block prints',
      'Reading corner',
      'Birthday surprises',
    ]);
  });

  test('describes a board as the schema has it, its times in UTC without a zone', async () => {
    const {body} = await client.get('/boards?page_size=1');
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(body).toMatchObject({
      items: [
        {
          id: expect.stringMatching(/^\d{19}$/),
          name: 'Kitchen ideas',
          description: 'Open shelves, worn wood and good light.',
          privacy: 'PUBLIC',
          owner: {username: 'idawinterfield'},
          created_at: time,
          board_pins_modified_at: time,
          pin_count: 0,
          follower_count: 0,
          collaborator_count: 0,
          is_ads_only: false,
          media: {image_cover_url: null, pin_thumbnail_urls: []},
        },
      ],
    });
  });

  test.each([
    ['ALL', 8],
    ['PUBLIC', 6],
    ['PROTECTED', 1],
    ['SECRET', 1],
    ['PUBLIC_AND_SECRET', 7],
  ])('filters by privacy %s', async (privacy, count) => {
    expect(namesOf((await client.get(`/boards?privacy=${privacy}`)).body)).toHaveLength(count);
  });

  test.each(['secret', 'FRIENDS', ''])('refuses the privacy %j', async (privacy) => {
    expect(await client.get(`/boards?privacy=${privacy}`)).toMatchObject({status: 400, body: {code: 1}});
  });
});

describe('POST /boards', () => {
  test('makes a public board of a name alone', async () => {
    const {status, body} = await client.post('/boards', {name: 'Lamps'});
    expect(status).toBe(201);
    expect(body).toMatchObject({name: 'Lamps', privacy: 'PUBLIC', description: null, pin_count: 0});
    expect(sandbox.boards.at(-1)).toMatchObject({name: 'Lamps', privacy: 'PUBLIC'});
  });

  test('takes description and privacy, and tolerates fields that it does not know', async () => {
    const board = {name: 'Gifts', description: 'For May', privacy: 'SECRET', colour: 'green'};
    const {status, body} = await client.post('/boards', board);
    expect(status).toBe(201);
    expect(body).toMatchObject({name: 'Gifts', description: 'For May', privacy: 'SECRET'});
    expect(body).not.toHaveProperty('colour');
  });

  test.each(['', '   ', 'Kitchen ideas', 'kitchen IDEAS ', 'Pa\u0302tisserie du dimanche', 'x'.repeat(181)])(
    'refuses the name %j, which is empty, too long or taken',
    async (name) => {
      expect(await client.post('/boards', {name})).toMatchObject(
        refused(400, 400, 'The board name is invalid or duplicated.'),
      );
    },
  );

  test.each([
    [{}, "Invalid request: 'name' is a required property"],
    [{name: 7}, "Invalid request: 'name' is not of type 'string'"],
    [{name: 'A', privacy: 'FRIENDS'}, `Invalid request: 'privacy' is not one of ["PUBLIC","PROTECTED","SECRET"]`],
    [{name: 'A', description: 7}, "Invalid request: 'description' is not of type 'string'"],
  ])('refuses %j by the schema', async (body, message) => {
    expect(await client.post('/boards', body)).toMatchObject(refused(400, 1, message));
  });
});

describe('GET /boards/{board_id}', () => {
  test('gives one board', async () => {
    const [board] = sandbox.boards;
    expect(await client.get(`/boards/${board?.id}`)).toMatchObject({
      status: 200,
      body: {id: board?.id, name: board?.name},
    });
  });

  test('is 404 with code 40 where there is none', async () => {
    for (const path of ['/boards/1', '/boards/1/pins', '/boards/1/sections', '/boards/1/sections/1/pins']) {
      expect(await client.get(path)).toMatchObject(refused(404, 40, 'Board not found.'));
    }
  });

  test('counts its pins, shows the newest as cover and the others as thumbnails', async () => {
    const boardId = idOf(await client.post('/boards', {name: 'Covers'}));
    const source = base64Source(await jpegPicture());
    const ids: string[] = [];
    for (let count = 0; count < 3; count++) {
      ids.push(idOf(await client.post('/pins', {board_id: boardId, media_source: source})));
    }
    const board = await client.get(`/boards/${boardId}`);
    expect(board.body).toMatchObject({
      pin_count: 3,
      media: {
        image_cover_url: `https://i.pinimg.com/400x300/${ids[2]}.jpg`,
        pin_thumbnail_urls: [ids[1], ids[0]].map((id) => `https://i.pinimg.com/150x150/${id}.jpg`),
      },
    });
  });
});
