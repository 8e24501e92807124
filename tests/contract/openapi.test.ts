import sharp from 'sharp';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {createPinterestClient} from '../../src/api/client';
import {boardId, pinId} from '../../src/domain/ids';
import {LIMITS} from '../../src/domain/limits';
import {type Sandbox, startSandbox} from '../sandbox/start-sandbox';
import {type ApiDescription, type Exchange, openDescription} from './api-description';
import {recordingFetch} from './recording-fetch';

const file = process.env['PINTEREST_OPENAPI'] ?? '';
if (file === '') console.log('contract with Pinterest’s API description: skipped, PINTEREST_OPENAPI names no file');

describe.skipIf(file === '')('held to Pinterest’s own description', () => {
  let description: ApiDescription;
  let sandbox: Sandbox;
  let exchanges: Exchange[];

  /** Every call of the client once with all it can send, and the refusals that a user can meet. */
  const useEveryCall = async (): Promise<void> => {
    const recording = recordingFetch(sandbox.url);
    exchanges = recording.exchanges;
    const options = {accessToken: sandbox.token, baseUrl: sandbox.url, fetch: recording.fetch};
    const client = createPinterestClient(options);
    const picture = sharp({create: {width: 240, height: 360, channels: 3, background: '#7a9a5b'}});
    const data = (await picture.png().toBuffer()).toString('base64');
    await client.account();
    const boards = await client.boards();
    const created = await client.createBoard({name: 'Contract', privacy: 'SECRET'});
    if (!boards.ok || !created.ok) throw new Error('the sandbox refused to list or create boards');
    await client.createBoard({name: 'Contract'});
    await Promise.all(boards.value.map(({id}) => client.sections(id)));
    const [section] = sandbox.sections;
    const everything = {
      boardId: section?.boardId ?? created.value.id,
      boardSectionId: section?.id ?? null,
      title: 'T'.repeat(LIMITS.title),
      description: 'D'.repeat(LIMITS.description),
      altText: 'A'.repeat(LIMITS.altText),
      link: 'https://kitchen.example/leeks',
      media: {kind: 'imageBase64', contentType: 'image/png', data},
    } as const;
    const pin = await client.createPin(everything);
    if (!pin.ok) throw new Error(`the sandbox refused a pin: ${JSON.stringify(pin.error)}`);
    await client.createPin({boardId: created.value.id, media: {kind: 'imageUrl', url: 'http://127.0.0.1:9/none.jpg'}});
    await client.createPin({...everything, boardId: '404404', boardSectionId: null});
    await client.savePin(pin.value.id, {boardId: created.value.id, boardSectionId: null});
    await client.savePin(pinId('404404'), {boardId: boardId(created.value.id), boardSectionId: null});
    await client.pin(pin.value.id);
    await client.deletePin(pin.value.id);
    await client.pin(pin.value.id);
    await createPinterestClient({...options, accessToken: 'pina_wrong'}).account();
  };

  beforeAll(async () => {
    description = openDescription(file);
    sandbox = await startSandbox({});
    await useEveryCall();
  });

  afterAll(() => sandbox.close());

  test('every call of the client is an operation there', () => {
    expect([...new Set(exchanges.map(description.operationOf))].sort()).toEqual([
      'DELETE /pins/{pin_id}',
      'GET /boards',
      'GET /boards/{board_id}/sections',
      'GET /pins/{pin_id}',
      'GET /user_account',
      'POST /boards',
      'POST /pins',
      'POST /pins/{pin_id}/save',
    ]);
  });

  test('every request of the client keeps to it', () => {
    const violations = exchanges.flatMap((one) =>
      description.requestViolations(one).map((v) => `${one.method} ${one.path}: ${v}`),
    );
    expect(violations).toEqual([]);
  });

  test('every reply of the sandbox keeps to it', () => {
    const violations = exchanges.flatMap((one) =>
      description.replyViolations(one).map((v) => `${one.method} ${one.path} ${one.status}: ${v}`),
    );
    expect(violations).toEqual([]);
    expect(new Set(exchanges.map(({status}) => status))).toEqual(new Set([200, 201, 204, 400, 401, 404]));
  });

  const good = (): Exchange => {
    const pin = exchanges.find(({method, path, status}) => method === 'POST' && path === '/pins' && status < 300);
    if (pin === undefined) throw new Error('no pin was created');
    return pin;
  };

  // The body is the one that the client itself has just sent.
  const bodyOf = (exchange: Exchange) => exchange.body as Record<string, unknown>;

  test.each([
    ['a title over its limit', {title: 'T'.repeat(LIMITS.title + 1)}],
    ['a description over its limit', {description: 'D'.repeat(LIMITS.description + 1)}],
    ['an alt text over its limit', {alt_text: 'A'.repeat(LIMITS.altText + 1)}],
    ['a link over its limit', {link: `https://a.example/${'x'.repeat(LIMITS.link)}`}],
    ['a board id that is no number', {board_id: 'kitchen'}],
    [
      'a picture of another kind',
      {media_source: {source_type: 'image_base64', content_type: 'image/webp', data: 'AAAA'}},
    ],
    [
      'base64 with a data: prefix',
      {media_source: {source_type: 'image_base64', content_type: 'image/png', data: 'data:,AA'}},
    ],
  ])('the check fails for %s, so our limits are its limits', (_, change) => {
    const broken = {...good(), body: {...bodyOf(good()), ...change}};
    expect(description.requestViolations(broken)).not.toEqual([]);
  });

  test.each([
    ['an unknown path', {path: '/pinz'}],
    ['an unknown query', {query: new URLSearchParams({page: '2'})}],
  ])('the check fails for %s', (_, change) => {
    expect(description.requestViolations({...good(), ...change})).not.toEqual([]);
  });

  test('the check fails for a reply without an id', () => {
    expect(description.replyViolations({...good(), reply: {title: 'x'}})).not.toEqual([]);
  });
});
