import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../start-sandbox';
import {type Client, clientOf, idOf, pageOf, refused} from '../testing/client';
import {base64Source, jpegPicture} from '../testing/pictures';
import {ALL_SCOPES, signIn} from '../testing/sign-in';

let sandbox: Sandbox;
/** Without the scopes for secret boards, and with those that read them. */
let plain: Client;
let reader: Client;
let secretBoard: string;
let secretPin: string;
let pinOnSecret: Record<string, unknown>;

const NOT_PERMITTED = refused(403, 29, 'You are not permitted to access that resource.');

beforeAll(async () => {
  sandbox = await startSandbox();
  // First the smaller grant: what was ever granted stays.
  plain = clientOf({...sandbox, token: (await signIn(sandbox)).access_token});
  const scope = `${ALL_SCOPES},boards:read_secret,pins:read_secret`;
  reader = clientOf({...sandbox, token: (await signIn(sandbox, scope)).access_token});
  secretBoard = sandbox.boards.find(({privacy}) => privacy === 'SECRET')?.id ?? '';
  pinOnSecret = {board_id: secretBoard, media_source: base64Source(await jpegPicture())};
  secretPin = idOf(await clientOf(sandbox).post('/pins', pinOnSecret));
});

afterAll(() => sandbox.close());

const idsAt = async (client: Client, path: string) => pageOf(await client.get(path)).items.map(({id}) => id);

describe('secret boards and their pins', () => {
  test('are listed to who may read them only', async () => {
    expect(await idsAt(plain, '/boards')).not.toContain(secretBoard);
    expect(await idsAt(plain, '/pins')).not.toContain(secretPin);
    expect(await idsAt(reader, '/boards')).toContain(secretBoard);
    expect(await idsAt(reader, '/pins')).toContain(secretPin);
  });

  test('are closed to the others: the board 403 with code 29, its pin not found', async () => {
    expect(await plain.get(`/boards/${secretBoard}`)).toMatchObject(NOT_PERMITTED);
    expect(await plain.post('/pins', pinOnSecret)).toMatchObject(NOT_PERMITTED);
    expect(await plain.get(`/pins/${secretPin}`)).toMatchObject({status: 404, body: {code: 50}});
  });

  test('are not to be changed with scopes that read', async () => {
    const board = `/boards/${secretBoard}`;
    expect(await reader.post('/pins', pinOnSecret)).toMatchObject(NOT_PERMITTED);
    expect(await reader.patch(`/pins/${secretPin}`, {title: 'After'})).toMatchObject(NOT_PERMITTED);
    expect(await reader.send('DELETE', `/pins/${secretPin}`)).toMatchObject(NOT_PERMITTED);
    expect(await reader.patch(board, {description: 'After'})).toMatchObject(NOT_PERMITTED);
    expect(await reader.post(`${board}/sections`, {name: 'Part'})).toMatchObject(NOT_PERMITTED);
    expect(await reader.send('DELETE', board)).toMatchObject(NOT_PERMITTED);
  });

  test('are not to be made without the scope', async () => {
    expect(await plain.post('/boards', {name: 'Hidden', privacy: 'SECRET'})).toMatchObject(NOT_PERMITTED);
    const id = idOf(await plain.post('/boards', {name: 'Open'}));
    expect(await plain.patch(`/boards/${id}`, {privacy: 'SECRET'})).toMatchObject(NOT_PERMITTED);
  });
});
