import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../start-sandbox';
import {type Client, clientOf, idOf, pageOf} from '../testing/client';
import {askByName} from '../testing/named-client';
import {base64Source, jpegPicture} from '../testing/pictures';

let sandbox: Sandbox;
let client: Client;
const ids: string[] = [];

beforeAll(async () => {
  sandbox = await startSandbox();
  client = clientOf(sandbox);
  const media_source = base64Source(await jpegPicture());
  const secret = sandbox.boards.at(-1)?.id;
  const pins = [{title: 'Crème brûlée'}, {description: 'A leek tart'}, {alt_text: 'Leeks', board_id: secret}];
  for (const pin of pins)
    ids.push(idOf(await client.post('/pins', {board_id: sandbox.boards[0]?.id, ...pin, media_source})));
});

afterAll(() => sandbox.close());

const namesFor = async (query: string) =>
  pageOf(await client.get(`/search/boards?query=${encodeURIComponent(query)}`)).items.map(({name}) => name);
const pinsFor = async (query: string) =>
  pageOf(await client.get(`/search/pins?query=${encodeURIComponent(query)}`)).items.map(({id}) => id);

describe('GET /search/boards', () => {
  test.each([
    ['kitchen', ['Kitchen ideas']],
    ['PATISSERIE', ['Pâtisserie du dimanche']],
    ['worn wood', ['Kitchen ideas']],
    ['itchen', []],
    ['', expect.arrayContaining(['Pots & glazes', 'Birthday surprises'])],
  ])('finds own boards for %j', async (query, names) => {
    expect(await namesFor(query)).toEqual(names);
  });

  test('comes in pages', async () => {
    const {items, bookmark} = pageOf(await client.get('/search/boards?page_size=2'));
    expect(items).toHaveLength(2);
    expect(bookmark).toEqual(expect.any(String));
  });
});

describe('GET /search/pins', () => {
  test('finds own pins by title, description and alt text, the newest first', async () => {
    expect(await pinsFor('creme')).toEqual([ids[0]]);
    expect(await pinsFor('leek')).toEqual([ids[2], ids[1]]);
    expect(await pinsFor('leek tart')).toEqual([ids[1]]);
  });

  test('finds pins by their ids', async () => {
    expect(await pinsFor(`${ids[0]},${ids[2]},1`)).toEqual([ids[2], ids[0]]);
  });

  test('wants something to search for', async () => {
    for (const query of ['', '?query=']) {
      expect(await client.get(`/search/pins${query}`)).toMatchObject({status: 400, body: {code: 1}});
    }
  });
});

describe('GET /search/partner/pins', () => {
  test('gives summaries of public pins only', async () => {
    const {body} = await client.get('/search/partner/pins?term=leek&country_code=GB&limit=5');
    expect(body).toEqual({
      items: [
        {
          id: ids[1],
          title: null,
          description: 'A leek tart',
          link: null,
          alt_text: null,
          media: expect.objectContaining({media_type: 'image'}),
        },
      ],
      bookmark: null,
    });
  });

  test.each(['term=leek', 'country_code=GB', 'term=leek&country_code=GB&limit=51', 'term=leek&country_code=Britain'])(
    'refuses %s',
    async (query) => {
      expect(await client.get(`/search/partner/pins?${query}`)).toMatchObject({status: 400, body: {code: 1}});
    },
  );

  test('is a beta that Trial access does not include', async () => {
    const trial = await startSandbox({isTrial: true});
    expect(await clientOf(trial).get('/search/partner/pins?term=leek&country_code=GB')).toMatchObject({
      status: 403,
      body: {code: 29},
    });
    await trial.close();
  });
});

test.each(['/search/boards', '/search/pins?query=leek', '/search/partner/pins?term=leek&country_code=GB'])(
  '%s is off on Pinterest’s own sandbox host',
  async (path) => {
    const headers = {authorization: `Bearer ${sandbox.token}`};
    expect((await askByName(sandbox, `https://api-sandbox.pinterest.com/v5${path}`, {headers})).status).toBe(403);
    expect((await askByName(sandbox, `https://api.pinterest.com/v5${path}`, {headers})).status).toBe(200);
  },
);
