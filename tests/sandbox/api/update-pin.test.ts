import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../start-sandbox';
import {type Client, clientOf, idOf, refused} from '../testing/client';
import {base64Source, jpegPicture} from '../testing/pictures';

let sandbox: Sandbox;
let client: Client;
let kitchen: string;
let suppers: string;
let winter: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  client = clientOf(sandbox);
  [kitchen = '', suppers = ''] = sandbox.boards.map(({id}) => id);
  winter = sandbox.sections[0]?.id ?? '';
});

afterAll(() => sandbox.close());

const TEXTS = {title: 'Before', description: 'Said', alt_text: 'A bowl', link: 'https://a.example/'};

const newPin = async (changes: Record<string, unknown> = {}): Promise<string> => {
  const source = base64Source(await jpegPicture());
  return idOf(await client.post('/pins', {board_id: kitchen, ...TEXTS, media_source: source, ...changes}));
};

describe('PATCH /pins/{pin_id}', () => {
  test('changes what is named and nothing else', async () => {
    const id = await newPin({board_section_id: winter});
    const {status, body} = await client.patch(`/pins/${id}`, {title: 'After', alt_text: null});
    expect(status).toBe(200);
    expect(body).toMatchObject({...TEXTS, id, title: 'After', alt_text: null, board_section_id: winter});
    expect((await client.get(`/pins/${id}`)).body).toEqual(body);
  });

  test('moves a pin, which leaves its section behind', async () => {
    const id = await newPin({board_section_id: winter});
    expect(await client.patch(`/pins/${id}`, {board_id: suppers})).toMatchObject({
      body: {board_id: suppers, board_section_id: null},
    });
    expect(await client.patch(`/pins/${id}`, {board_id: kitchen, board_section_id: winter})).toMatchObject({
      body: {board_id: kitchen, board_section_id: winter},
    });
    expect(await client.patch(`/pins/${id}`, {board_section_id: null})).toMatchObject({body: {board_section_id: null}});
  });

  test('marks both boards as changed', async () => {
    let nowMs = Date.parse('2026-01-01T00:00:00Z');
    const later = await startSandbox({now: () => nowMs});
    const own = clientOf(later);
    const [from, to] = later.boards;
    const pin = {board_id: from?.id, media_source: base64Source(await jpegPicture())};
    const id = idOf(await own.post('/pins', pin));
    nowMs += 60_000;
    await own.patch(`/pins/${id}`, {board_id: to?.id});
    expect([from?.pinsModifiedAt, to?.pinsModifiedAt]).toEqual(['2026-01-01T00:01:00Z', '2026-01-01T00:01:00Z']);
    await later.close();
  });

  test('changes the words of a carousel, place by place', async () => {
    const picture = base64Source(await jpegPicture());
    const {source_type: _, ...item} = picture;
    const media_source = {source_type: 'multiple_image_base64', items: [{...item, title: 'One'}, item]};
    const id = await newPin({media_source});
    const slots = [{description: 'First'}, {title: 'Two', link: 'https://two.example/'}];
    expect(await client.patch(`/pins/${id}`, {carousel_slots: slots})).toMatchObject({
      body: {
        media: {
          items: [
            {title: 'One', description: 'First', link: null},
            {title: 'Two', description: null, link: 'https://two.example/'},
          ],
        },
      },
    });
    expect(await client.patch(`/pins/${id}`, {carousel_slots: [{}, {}, {}]})).toMatchObject({status: 400});
    expect(await client.patch(`/pins/${await newPin()}`, {carousel_slots: [{}]})).toMatchObject({status: 400});
  });

  test.each([
    [{title: 'x'.repeat(101)}, 400, 1],
    [{link: 'https://blocked.example/'}, 400, 1],
    [{board_id: '1'}, 404, 40],
    [{board_section_id: '1'}, 404, 2031],
    [{board_id: null}, 400, 1],
  ])('refuses %j and changes nothing', async (changes, status, code) => {
    const id = await newPin();
    const before = await client.get(`/pins/${id}`);
    expect(await client.patch(`/pins/${id}`, changes)).toMatchObject({status, body: {code}});
    expect((await client.get(`/pins/${id}`)).body).toEqual(before.body);
  });

  test('is refused to an app with Trial access, in the words of a restricted feature', async () => {
    const trial = await startSandbox({isTrial: true});
    expect(await clientOf(trial).patch('/pins/1', {title: 'After'})).toMatchObject(
      refused(
        401,
        3,
        'Your token does not have sufficient permissions. This app has no access to the restricted feature: pin_edit',
      ),
    );
    await trial.close();
  });
});
