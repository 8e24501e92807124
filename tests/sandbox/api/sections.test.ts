import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../start-sandbox';
import {type Client, clientOf, idOf, refused} from '../testing/client';
import {base64Source, jpegPicture} from '../testing/pictures';

let sandbox: Sandbox;
let client: Client;
let kitchen: string;
let suppers: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  client = clientOf(sandbox);
  [kitchen = '', suppers = ''] = sandbox.boards.map(({id}) => id);
});

afterAll(() => sandbox.close());

describe('GET /boards/{board_id}/sections', () => {
  test('lists a board’s own sections and no other’s', async () => {
    const {body} = await client.get(`/boards/${kitchen}/sections`);
    expect(body).toEqual({
      items: ['Winter', 'Open shelves', 'Tiles'].map((name) => ({id: expect.stringMatching(/^\d{19}$/), name})),
      bookmark: null,
    });
    expect((await client.get(`/boards/${suppers}/sections`)).body).toEqual({items: [], bookmark: null});
  });
});

describe('POST /boards/{board_id}/sections', () => {
  test('adds a section', async () => {
    const {status, body} = await client.post(`/boards/${suppers}/sections`, {name: 'Crème fraîche 🥄'});
    expect(status).toBe(201);
    expect(body).toEqual({id: expect.stringMatching(/^\d{19}$/), name: 'Crème fraîche 🥄'});
    expect(sandbox.sections.at(-1)).toMatchObject({boardId: suppers, name: 'Crème fraîche 🥄'});
  });

  test('counts the name’s characters, not its UTF-16 units', async () => {
    expect((await client.post(`/boards/${suppers}/sections`, {name: '🍋'.repeat(180)})).status).toBe(201);
  });

  test.each(['', ' ', 'x'.repeat(181)])('refuses the name %j', async (name) => {
    expect(await client.post(`/boards/${kitchen}/sections`, {name})).toMatchObject(
      refused(400, 400, 'Invalid board section parameters.'),
    );
  });

  test('is 404 with code 40 on a board that is not there', async () => {
    expect(await client.post('/boards/1/sections', {name: 'A'})).toMatchObject(refused(404, 40, 'Board not found.'));
  });
});

describe('GET /boards/{board_id}/sections/{section_id}/pins', () => {
  test('lists the section’s pins, which the board lists too', async () => {
    const media_source = base64Source(await jpegPicture());
    const [, shelves] = sandbox.sections;
    await client.post('/pins', {board_id: kitchen, title: 'Loose', media_source});
    await client.post('/pins', {board_id: kitchen, board_section_id: shelves?.id, title: 'Shelved', media_source});
    const inSection = await client.get(`/boards/${kitchen}/sections/${shelves?.id}/pins`);
    expect(inSection.body).toMatchObject({items: [{title: 'Shelved', board_section_id: shelves?.id}], bookmark: null});
    const onBoard = await client.get(`/boards/${kitchen}/pins`);
    expect(onBoard.body).toMatchObject({items: [{title: 'Shelved'}, {title: 'Loose', board_section_id: null}]});
  });

  test('is 404 with code 2031 for a section of another board', async () => {
    const [winter] = sandbox.sections;
    expect(await client.get(`/boards/${suppers}/sections/${winter?.id}/pins`)).toMatchObject(
      refused(404, 2031, "Sorry! We couldn't find this board section."),
    );
  });
});

describe('PATCH and DELETE /boards/{board_id}/sections/{section_id}', () => {
  const sectionOf = async (board: string) => idOf(await client.post(`/boards/${board}/sections`, {name: 'To change'}));

  test('rename a section', async () => {
    const id = await sectionOf(suppers);
    expect(await client.patch(`/boards/${suppers}/sections/${id}`, {name: ' Soups '})).toMatchObject({
      status: 200,
      body: {id, name: 'Soups'},
    });
    expect(await client.patch(`/boards/${suppers}/sections/${id}`, {name: ' '})).toMatchObject(
      refused(400, 400, 'Invalid board section parameters.'),
    );
  });

  test('remove a section with its pins', async () => {
    const id = await sectionOf(suppers);
    const pin = {board_id: suppers, board_section_id: id, media_source: base64Source(await jpegPicture())};
    const pinId = idOf(await client.post('/pins', pin));
    expect(await client.send('DELETE', `/boards/${suppers}/sections/${id}`)).toMatchObject({status: 204, body: null});
    expect(await client.get(`/boards/${suppers}/sections/${id}/pins`)).toMatchObject({status: 404, body: {code: 2031}});
    expect(await client.get(`/pins/${pinId}`)).toMatchObject({status: 404});
  });

  test('do not find the section of another board', async () => {
    const id = await sectionOf(suppers);
    const elsewhere = `/boards/${kitchen}/sections/${id}`;
    expect(await client.patch(elsewhere, {name: 'Soups'})).toMatchObject({status: 404, body: {code: 2031}});
    expect(await client.send('DELETE', elsewhere)).toMatchObject({status: 404, body: {code: 2031}});
  });
});
