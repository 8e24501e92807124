import {afterEach, describe, expect, test} from 'vitest';
import {closeStandIns, json, standIn} from './stand-in-server';

afterEach(closeStandIns);

describe('a pin', () => {
  test('is read with all that Pinterest tells of it', async () => {
    const {client} = await standIn(
      json(200, {
        id: '3',
        created_at: '2022-10-13T01:40:29',
        link: 'https://a.example',
        title: 'Leeks',
        description: null,
        alt_text: 'A pan',
        dominant_color: '#6E7874',
        creative_type: 'REGULAR',
        board_id: '1',
        board_section_id: null,
        board_owner: {username: 'ada'},
        is_owner: true,
        is_standard: true,
        has_been_promoted: false,
        parent_pin_id: '9',
        pin_metrics: {lifetime_metrics: {comment: 2}},
        media: {
          media_type: 'image',
          images: {'600x': {url: 'https://i.pinimg.com/600x/a.jpg', width: 600, height: 900}},
        },
      }),
    );
    expect(await client().pins.get('3')).toEqual({
      ok: true,
      value: {
        id: '3',
        createdAtMs: Date.UTC(2022, 9, 13, 1, 40, 29),
        link: 'https://a.example',
        title: 'Leeks',
        description: null,
        altText: 'A pan',
        dominantColor: '#6E7874',
        creativeType: 'REGULAR',
        boardId: '1',
        boardSectionId: null,
        boardOwnerUsername: 'ada',
        isOwner: true,
        isStandard: true,
        hasBeenPromoted: false,
        parentPinId: '9',
        metrics: {lifetime_metrics: {comment: 2}},
        media: {
          kind: 'image',
          items: [
            {
              images: [{size: '600x', url: 'https://i.pinimg.com/600x/a.jpg', width: 600, height: 900}],
              coverUrl: null,
              videoUrl: null,
              durationMs: null,
              width: null,
              height: null,
              title: null,
              description: null,
              link: null,
            },
          ],
        },
      },
    });
  });

  test('of which only the id came is a pin', async () => {
    const {client} = await standIn(json(200, {id: '3'}));
    expect(await client().pins.get('3')).toMatchObject({ok: true, value: {id: '3', media: null, createdAtMs: null}});
  });

  test('with odd optional fields is read without them', async () => {
    const odd = {id: '3', title: 7, created_at: 'soon', media: 'none', board_owner: [], pin_metrics: 'none'};
    const {client} = await standIn(json(200, odd));
    const nothing = {title: null, createdAtMs: null, media: null, boardOwnerUsername: null, metrics: null};
    expect(await client().pins.get('3')).toMatchObject({ok: true, value: nothing});
  });

  test('of several pictures or videos has an item for each', async () => {
    const image = {images: {'150x150': {url: 'https://i.pinimg.com/a.jpg', width: null, height: null}}, title: 'One'};
    const video = {item_type: 'video', video_url: 'https://v.pinimg.com/a.mp4', duration: 12_000};
    const {client} = await standIn(json(200, {id: '3', media: {media_type: 'multiple_mixed', items: [image, video]}}));
    const read = await client().pins.get('3');
    expect(read.ok && read.value.media).toMatchObject({
      kind: 'multiple_mixed',
      items: [
        {images: [{size: '150x150', width: null}], title: 'One'},
        {images: [], videoUrl: 'https://v.pinimg.com/a.mp4', durationMs: 12_000},
      ],
    });
  });

  test('keeps no address that is none of the web', async () => {
    const images = {'600x': {url: 'javascript:alert(1)', width: 1, height: 1}, '1200x': null};
    const {client} = await standIn(
      json(200, {id: '3', media: {media_type: 'image', images, cover_image_url: 'data:,x'}}),
    );
    const read = await client().pins.get('3');
    expect(read.ok && read.value.media?.items).toMatchObject([{images: [], coverUrl: null}]);
  });
});

describe('a board', () => {
  test('is read with what a backup compares', async () => {
    const {client} = await standIn(
      json(200, {
        id: '1',
        name: 'Kitchen',
        privacy: 'SECRET',
        owner: {username: 'ada'},
        pin_count: 5,
        created_at: '2022-10-13T01:40:29Z',
        board_pins_modified_at: '2022-10-14T01:40:29',
        media: {image_cover_url: 'https://i.pinimg.com/a.jpg'},
      }),
    );
    expect(await client().boards.get('1')).toEqual({
      ok: true,
      value: {
        id: '1',
        name: 'Kitchen',
        privacy: 'SECRET',
        pinCount: 5,
        coverUrl: 'https://i.pinimg.com/a.jpg',
        description: null,
        ownerUsername: 'ada',
        followerCount: null,
        collaboratorCount: null,
        createdAtMs: Date.UTC(2022, 9, 13, 1, 40, 29),
        pinsModifiedAtMs: Date.UTC(2022, 9, 14, 1, 40, 29),
        isAdsOnly: false,
      },
    });
  });

  test('shows no cover but an https picture', async () => {
    const {client} = await standIn(
      json(200, {id: '1', name: 'Kitchen', media: {image_cover_url: 'javascript:alert(1)'}}),
    );
    expect(await client().boards.get('1')).toMatchObject({ok: true, value: {coverUrl: null}});
  });
});

test('an account is read with its counts', async () => {
  const {client} = await standIn(json(200, {id: '5', username: 'ada', account_type: 'PINNER', pin_count: 339}));
  const account = {id: '5', username: 'ada', accountType: 'PINNER', pinCount: 339, boardCount: null};
  expect(await client().account.get()).toMatchObject({ok: true, value: account});
});

test('trends are read in their order, with growth and volume', async () => {
  const trend = {keyword: 'leeks', pct_growth_wow: 50, pct_growth_yoy: -5, time_series: {'2023-10-31': 100}};
  const {client} = await standIn(json(200, {trends: [trend, {keyword: 'ham'}]}));
  expect(await client().trends.top({region: 'US', type: 'growing'})).toEqual({
    ok: true,
    value: [
      {
        keyword: 'leeks',
        weekOverWeekPercent: 50,
        monthOverMonthPercent: null,
        yearOverYearPercent: -5,
        timeSeries: {'2023-10-31': 100},
      },
      {
        keyword: 'ham',
        weekOverWeekPercent: null,
        monthOverMonthPercent: null,
        yearOverYearPercent: null,
        timeSeries: {},
      },
    ],
  });
});

test('a reply cannot reach the prototype of anything', async () => {
  const evil = '{"trends":[{"keyword":"x","time_series":{"__proto__":1}}],"__proto__":{"polluted":1}}';
  const {client} = await standIn((_, response) => response.end(evil));
  await client().trends.top({region: 'US', type: 'growing'});
  expect('polluted' in {}).toBe(false);
});
