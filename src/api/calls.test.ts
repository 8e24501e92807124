import {afterEach, describe, expect, test} from 'vitest';
import type {PinError} from '../domain/pin-error';
import type {Result} from '../domain/result';
import type {PinterestClient} from './client';
import type {Page, Pages} from './page';
import {closeStandIns, json, standIn} from './stand-in-server';

afterEach(closeStandIns);

type Answer = Result<unknown, PinError>;
type Use = (client: PinterestClient) => Promise<Answer>;

/** The first page of a list. */
const first = async (list: Pages<unknown>): Promise<Result<Page<unknown>, PinError>> => {
  for await (const page of list) return page;
  throw new Error('a list without a page');
};

const media = {kind: 'imageUrl', url: 'https://a.example/p.jpg'} as const;
const account = {username: 'ada'};
const board = {id: '1', name: 'Kitchen'};
const section = {id: '2', name: 'Leeks'};
const pin = {id: '3'};
const upload = {media_id: '4', media_type: 'video', status: 'processing'};
const registered = {media_id: '4', media_type: 'video', upload_url: 'https://s3.example/', upload_parameters: {}};
const none = {items: [], bookmark: null};

const rows: readonly [request: string, use: Use, reply: unknown, body?: unknown][] = [
  ['GET /user_account', (c) => c.account.get(), account],
  [
    'GET /user_account/following/boards?explicit_following=true&page_size=250',
    (c) => first(c.account.followingBoards({isExplicit: true})),
    none,
  ],
  [
    'GET /boards?privacy=PUBLIC_AND_SECRET&page_size=9',
    (c) => first(c.boards.list({privacy: 'PUBLIC_AND_SECRET', pageSize: 9})),
    none,
  ],
  ['GET /boards/1', (c) => c.boards.get('1'), board],
  [
    'POST /boards',
    (c) => c.boards.create({name: 'Kitchen', description: 'Pans', privacy: 'SECRET'}),
    board,
    {name: 'Kitchen', description: 'Pans', privacy: 'SECRET'},
  ],
  ['PATCH /boards/1', (c) => c.boards.update('1', {description: null}), board, {description: null}],
  ['DELETE /boards/1', (c) => c.boards.delete('1'), null],
  ['GET /boards/1/sections?page_size=250', (c) => first(c.sections.list('1')), none],
  ['POST /boards/1/sections', (c) => c.sections.create('1', {name: 'Leeks'}), section, {name: 'Leeks'}],
  ['PATCH /boards/1/sections/2', (c) => c.sections.rename('1', '2', 'Leeks'), section, {name: 'Leeks'}],
  ['DELETE /boards/1/sections/2', (c) => c.sections.delete('1', '2'), null],
  [
    'GET /pins?pin_metrics=true&creative_types=REGULAR&creative_types=VIDEO&pin_filter=exclude_repins&include_protected_pins=true&pin_type=PRIVATE&page_size=250',
    (c) =>
      first(
        c.pins.list({
          withMetrics: true,
          creativeTypes: ['REGULAR', 'VIDEO'],
          filter: 'excludeRepins',
          includeProtected: true,
          onlyPrivate: true,
        }),
      ),
    none,
  ],
  [
    'GET /boards/1/pins?creative_types=VIDEO&page_size=250',
    (c) => first(c.pins.listByBoard('1', {creativeTypes: ['VIDEO']})),
    none,
  ],
  ['GET /boards/1/sections/2/pins?page_size=250', (c) => first(c.pins.listBySection('1', '2')), none],
  ['GET /pins/3?pin_metrics=true', (c) => c.pins.get('3', {withMetrics: true}), pin],
  [
    'POST /pins',
    (c) => c.pins.create({boardId: '1', title: 'Leeks', media}),
    pin,
    {board_id: '1', title: 'Leeks', media_source: {source_type: 'image_url', url: media.url}},
  ],
  ['PATCH /pins/3', (c) => c.pins.update('3', {title: null, boardId: '1'}), pin, {title: null, board_id: '1'}],
  ['DELETE /pins/3', (c) => c.pins.delete('3'), null],
  ['POST /pins/3/save', (c) => c.pins.save('3', {boardId: '1'}), pin, {board_id: '1', board_section_id: null}],
  ['GET /media?page_size=250', (c) => first(c.media.list()), none],
  ['POST /media', (c) => c.media.register(), registered, {media_type: 'video'}],
  ['GET /media/4', (c) => c.media.get('4'), upload],
  ['GET /search/boards?query=leeks&page_size=250', (c) => first(c.search.boards('leeks')), none],
  ['GET /search/pins?query=leeks+%26+ham', (c) => first(c.search.pins('leeks & ham')), none],
  [
    'GET /search/partner/pins?term=leeks&country_code=US&limit=4',
    (c) => first(c.search.everyonesPins({term: 'leeks', countryCode: 'US', limit: 4})),
    none,
  ],
  [
    'GET /trends/keywords/GB%2BIE/top/monthly?interests=food_and_drinks&ages=65%2B&include_keywords=leek&limit=50&normalize_against_group=true',
    (c) =>
      c.trends.top({
        region: 'GB+IE',
        type: 'monthly',
        interests: ['food_and_drinks'],
        ages: ['65+'],
        includeKeywords: ['leek'],
        limit: 50,
        normalizeAgainstGroup: true,
      }),
    {trends: []},
  ],
];

describe('each call is the operation that Pinterest describes', () => {
  test.each(rows)('%s', async (request, use, reply, body) => {
    const server = await standIn(reply === null ? (_, response) => response.writeHead(204).end() : json(200, reply));
    expect(await use(server.client())).toMatchObject({ok: true});
    const sent = server.arrived.map(({method, path, query, body}) => ({
      request: `${method} ${path.replace('/v5', '')}${query.size === 0 ? '' : `?${query}`}`,
      body: body === '' ? undefined : JSON.parse(body),
    }));
    expect(sent).toEqual([{request, body}]);
  });
});

// What a caller in plain JavaScript may hand in although the types forbid it.
const untyped = (value: string) => value as never;

const long = 'x'.repeat(181);
const refused: readonly [what: string, use: Use, field: string][] = [
  ['a board id with a path in it', (c) => c.boards.get('1/pins'), 'boardId'],
  ['a board without a name', (c) => c.boards.create({name: ' '}), 'boardName'],
  ['a board’s name over 180 characters', (c) => c.boards.create({name: long}), 'boardName'],
  ['a privacy that is none', (c) => c.boards.create({name: 'x', privacy: untyped('OPEN')}), 'privacy'],
  ['a board made protected later', (c) => c.boards.update('1', {privacy: untyped('PROTECTED')}), 'privacy'],
  ['a board that is not changed', (c) => c.boards.update('1', {}), 'changes'],
  ['boards of a privacy that is none', (c) => first(c.boards.list({privacy: untyped('OPEN')})), 'privacy'],
  ['a board id that is missing', (c) => c.boards.delete(untyped('')), 'boardId'],
  ['sections of no board', (c) => first(c.sections.list('kitchen')), 'boardId'],
  ['a section without a name', (c) => c.sections.create('1', {name: ''}), 'sectionName'],
  ['a section’s name over 180 characters', (c) => c.sections.rename('1', '2', long), 'sectionName'],
  ['a section id that is none', (c) => c.sections.delete('1', '..'), 'boardSectionId'],
  [
    'pins of a format that is none',
    (c) => first(c.pins.listByBoard('1', {creativeTypes: [untyped('GIF')]})),
    'creativeTypes',
  ],
  ['pins by a filter that is none', (c) => first(c.pins.list({filter: untyped('all')})), 'filter'],
  ['pins of no section', (c) => first(c.pins.listBySection('1', '')), 'boardSectionId'],
  ['a pin id that is none', (c) => c.pins.get('x'), 'pinId'],
  ['a pin saved to no board', (c) => c.pins.save('3', {boardId: 'kitchen'}), 'boardId'],
  ['a media id that is none', (c) => c.media.get('x'), 'mediaId'],
  ['a search for nothing', (c) => first(c.search.pins(' ')), 'query'],
  ['a country that is none', (c) => first(c.search.everyonesPins({term: 'x', countryCode: 'USA'})), 'countryCode'],
  ['trends of a region that is none', (c) => c.trends.top({region: untyped('MARS'), type: 'monthly'}), 'region'],
  ['more than 50 trends', (c) => c.trends.top({region: 'US', type: 'monthly', limit: 51}), 'limit'],
  [
    'trends with no keyword',
    (c) => c.trends.top({region: 'US', type: 'monthly', includeKeywords: []}),
    'includeKeywords',
  ],
  [
    'a keyword over 100 characters',
    (c) => c.trends.top({region: 'US', type: 'monthly', includeKeywords: ['x'.repeat(101)]}),
    'includeKeywords',
  ],
];

describe('what Pinterest would refuse is not sent', () => {
  test.each(refused)('%s', async (_, use, field) => {
    const server = await standIn(json(200, {}));
    expect(await use(server.client())).toMatchObject({ok: false, error: {kind: 'rejected', field}});
    expect(server.arrived).toEqual([]);
  });
});
