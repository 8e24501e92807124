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

describe('PATCH /boards/{board_id}', () => {
  const boardToChange = async (privacy = 'PUBLIC') =>
    idOf(await client.post('/boards', {name: `Change ${sandbox.boards.length}`, description: 'Before', privacy}));

  test('changes what is named and nothing else', async () => {
    const id = await boardToChange();
    expect(await client.patch(`/boards/${id}`, {name: ' Brass lamps '})).toMatchObject({
      status: 200,
      body: {id, name: 'Brass lamps', description: 'Before', privacy: 'PUBLIC'},
    });
    expect(await client.patch(`/boards/${id}`, {description: null, privacy: 'SECRET'})).toMatchObject({
      body: {name: 'Brass lamps', description: null, privacy: 'SECRET'},
    });
    expect((await client.get(`/boards/${id}`)).body).toMatchObject({name: 'Brass lamps', privacy: 'SECRET'});
  });

  test('takes its own name again, in other letters, but not another board’s', async () => {
    const id = await boardToChange();
    expect(await client.patch(`/boards/${id}`, {name: `CHANGE ${sandbox.boards.length - 1}`})).toMatchObject({
      status: 200,
    });
    expect(await client.patch(`/boards/${id}`, {name: 'kitchen ideas'})).toMatchObject(
      refused(400, 400, 'The board name is invalid or duplicated.'),
    );
  });

  test('makes no board protected, and does not say that one is', async () => {
    const id = await boardToChange('PROTECTED');
    expect(await client.patch(`/boards/${id}`, {privacy: 'PROTECTED'})).toMatchObject(
      refused(400, 1, `Invalid request: 'privacy' is not one of ["PUBLIC","SECRET"]`),
    );
    const {status, body} = await client.patch(`/boards/${id}`, {description: 'After'});
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('privacy');
  });
});

describe('DELETE /boards/{board_id}', () => {
  test('takes its sections and pins along', async () => {
    const id = idOf(await client.post('/boards', {name: 'Short-lived'}));
    const section = idOf(await client.post(`/boards/${id}/sections`, {name: 'Part'}));
    const pin = {board_id: id, board_section_id: section, media_source: base64Source(await jpegPicture())};
    const pinId = idOf(await client.post('/pins', pin));
    expect(await client.send('DELETE', `/boards/${id}`)).toMatchObject({status: 204, body: null});
    expect(await client.get(`/boards/${id}`)).toMatchObject({status: 404, body: {code: 40}});
    expect(await client.get(`/pins/${pinId}`)).toMatchObject({status: 404, body: {code: 50}});
    expect(sandbox.sections.some((left) => left.boardId === id)).toBe(false);
  });
});

describe('other people’s boards', () => {
  test('are listed where the account follows them, page by page', async () => {
    const first = pageOf(await client.get('/user_account/following/boards?page_size=3'));
    const rest = pageOf(
      await client.get(`/user_account/following/boards?bookmark=${encodeURIComponent(`${first.bookmark}`)}`),
    );
    expect([...first.items, ...rest.items].map(({name}) => name)).toEqual([
      'Ash glazes',
      'Thrown, not cast',
      'Allotment diary',
      'Linocut masters',
    ]);
    expect(first.items[0]).toMatchObject({id: expect.stringMatching(/^\d{18}$/)});
  });

  test('leave out those of followed people where only boards are wanted', async () => {
    const {body} = await client.get('/user_account/following/boards?explicit_following=true');
    expect(namesOf(body)).not.toContain('Thrown, not cast');
    expect(await client.get('/user_account/following/boards?explicit_following=1')).toMatchObject({status: 400});
  });

  test('are not the account’s to change: 403 with code 29', async () => {
    const [board] = pageOf(await client.get('/user_account/following/boards')).items;
    const notPermitted = refused(403, 29, 'You are not permitted to access that resource.');
    expect(await client.patch(`/boards/${board?.id}`, {name: 'Mine'})).toMatchObject(notPermitted);
    expect(await client.send('DELETE', `/boards/${board?.id}`)).toMatchObject(notPermitted);
  });
});
