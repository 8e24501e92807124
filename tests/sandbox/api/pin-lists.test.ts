import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../start-sandbox';
import {type Client, clientOf, idOf, pageOf, refused} from '../testing/client';
import {base64Source, jpegPicture} from '../testing/pictures';

let sandbox: Sandbox;
let client: Client;
const ids: Record<string, string> = {};

beforeAll(async () => {
  sandbox = await startSandbox();
  client = clientOf(sandbox);
  const source = base64Source(await jpegPicture());
  const {source_type: _, ...item} = source;
  const carousel = {source_type: 'multiple_image_base64', items: [item, item]};
  const boardOf = (privacy: string) => sandbox.boards.find((board) => board.privacy === privacy)?.id;
  const add = async (name: string, privacy: string, media_source: unknown = source) => {
    ids[name] = idOf(await client.post('/pins', {board_id: boardOf(privacy), title: name, media_source}));
  };
  await add('plain', 'PUBLIC');
  await add('carousel', 'PUBLIC', carousel);
  await add('protected', 'PROTECTED');
  await add('secret', 'SECRET');
  ids['repin'] = idOf(await client.post(`/pins/${ids['plain']}/save`, {}));
});

afterAll(() => sandbox.close());

const listed = async (path: string) => {
  const found = new Set(pageOf(await client.get(path)).items.map(({id}) => id));
  return Object.keys(ids).filter((name) => found.has(ids[name] ?? ''));
};

describe('GET /pins', () => {
  test.each([
    ['', ['plain', 'carousel', 'secret', 'repin']],
    ['include_protected_pins=true', ['plain', 'carousel', 'protected', 'secret', 'repin']],
    ['pin_type=PRIVATE', ['secret']],
    ['pin_filter=exclude_native', ['repin']],
    ['pin_filter=exclude_repins', ['plain', 'carousel', 'secret']],
    ['pin_filter=has_been_promoted', []],
    ['creative_types=CAROUSEL', ['carousel']],
    ['creative_types=CAROUSEL&creative_types=REGULAR&pin_filter=exclude_native', ['repin']],
  ])('with %j lists %j', async (query, names) => {
    expect(await listed(`/pins?${query}`)).toEqual(names);
  });

  test('refuses what is no filter, no format and no flag', async () => {
    expect(await client.get('/pins?pin_filter=mine')).toMatchObject(refused(400, 400, 'Invalid pin filter value'));
    for (const query of ['creative_types=regular', 'include_protected_pins=yes', 'pin_type=PUBLIC', 'pin_metrics=1']) {
      expect(await client.get(`/pins?${query}`)).toMatchObject({status: 400, body: {code: 1}});
    }
  });

  test('refuses an ad account that is none', async () => {
    expect(await client.get('/pins?ad_account_id=mine')).toMatchObject({status: 400, body: {code: 1}});
    expect(await client.get(`/pins?ad_account_id=${'1'.repeat(18)}`)).toMatchObject({status: 200});
  });
});

describe('lists and single pins', () => {
  test('carry metrics for whoever asks', async () => {
    const metrics = {'90d': {impression: expect.any(Number)}, lifetime_metrics: {reaction: expect.any(Number)}};
    expect(await client.get('/pins?pin_metrics=true&page_size=1')).toMatchObject({
      body: {items: [{pin_metrics: metrics}]},
    });
    expect(await client.get(`/pins/${ids['plain']}?pin_metrics=true`)).toMatchObject({body: {pin_metrics: metrics}});
    expect(await client.get(`/pins/${ids['plain']}`)).toMatchObject({body: {pin_metrics: null}});
  });

  test('of a board are filtered by format', async () => {
    const board = sandbox.boards[0]?.id;
    expect(await listed(`/boards/${board}/pins?creative_types=CAROUSEL`)).toEqual(['carousel']);
    expect(await listed(`/boards/${board}/pins?creative_types=VIDEO`)).toEqual([]);
  });
});
