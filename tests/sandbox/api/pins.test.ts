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

const newPin = async (title: string): Promise<string> => {
  const pin = {board_id: kitchen, title, alt_text: 'A bowl', media_source: base64Source(await jpegPicture())};
  return idOf(await client.post('/pins', pin));
};

describe('GET /pins', () => {
  test('lists the newest first, whatever their board', async () => {
    const [first, second] = [await newPin('First'), await newPin('Second')];
    const {body} = await client.get('/pins?page_size=2');
    expect(body).toMatchObject({items: [{id: second}, {id: first}]});
  });
});

describe('GET /pins/{pin_id}', () => {
  test('gives one pin', async () => {
    const id = await newPin('One');
    expect(await client.get(`/pins/${id}`)).toMatchObject({status: 200, body: {id, title: 'One'}});
  });

  test('is 404 with code 50 where there is none', async () => {
    expect(await client.get('/pins/1')).toMatchObject(refused(404, 50, 'Pin not found.'));
  });
});

describe('DELETE /pins/{pin_id}', () => {
  test('removes the pin for good and says nothing', async () => {
    const id = await newPin('Gone');
    expect(await client.send('DELETE', `/pins/${id}`)).toMatchObject({status: 204, body: null});
    expect(await client.get(`/pins/${id}`)).toMatchObject({status: 404});
    expect(await client.send('DELETE', `/pins/${id}`)).toMatchObject(refused(404, 50, 'Pin not found.'));
    expect(sandbox.pins().some((pin) => pin.id === id)).toBe(false);
  });
});

describe('POST /pins/{pin_id}/save', () => {
  test('copies a pin to another board and names its parent', async () => {
    const source = await newPin('To save');
    const {status, body} = await client.post(`/pins/${source}/save`, {board_id: suppers});
    expect(status).toBe(201);
    expect(body).toMatchObject({
      title: 'To save',
      alt_text: 'A bowl',
      board_id: suppers,
      board_section_id: null,
      parent_pin_id: source,
    });
    expect(idOf({body})).not.toBe(source);
  });

  test('keeps the picture of a copy when the pin that it came from goes', async () => {
    const source = await newPin('Parent');
    await client.post(`/pins/${source}/save`, {board_id: suppers});
    await client.send('DELETE', `/pins/${source}`);
    const copy = sandbox.pins().at(-1);
    expect(copy).toMatchObject({parentPinId: source, bytes: await jpegPicture()});
  });

  test('saves into a section, and on the same board where none is named', async () => {
    const [winter] = sandbox.sections;
    const source = await newPin('Again');
    const saved = await client.post(`/pins/${source}/save`, {board_id: null, board_section_id: winter?.id});
    expect(saved).toMatchObject({status: 201, body: {board_id: kitchen, board_section_id: winter?.id}});
  });

  test.each([
    ['/pins/1/save', {}, refused(404, 50, 'Pin not found.')],
    ['/pins/{pin}/save', {board_id: '1'}, refused(404, 40, 'Board not found.')],
    ['/pins/{pin}/save', {board_section_id: '1'}, refused(404, 2031, "Sorry! We couldn't find this board section.")],
    ['/pins/{pin}/save', {board_id: 'x'}, refused(400, 1, "Invalid request: 'board_id': 'x' does not match '^\\d+$'")],
  ])('at %s refuses %j', async (path, body, expected) => {
    const id = await newPin('Refused');
    expect(await client.post(path.replace('{pin}', id), body)).toMatchObject(expected);
  });
});
