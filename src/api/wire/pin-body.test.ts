import {describe, expect, test} from 'vitest';
import type {MediaSource} from '../media-source';
import {newPinBody, pinChangesBody} from './pin-body';

const media: MediaSource = {kind: 'imageUrl', url: 'https://a.example/p.jpg'};
/** As it travels: what is undefined is not there. */
const sent = (body: unknown): unknown => JSON.parse(JSON.stringify(body));
const sourceOf = (media: MediaSource) => sent(newPinBody({boardId: '1', media}).media_source);

describe('the body of a new pin', () => {
  test('names only what is set', () => {
    expect(sent(newPinBody({boardId: '1', title: '', boardSectionId: null, media}))).toEqual({
      board_id: '1',
      media_source: {source_type: 'image_url', url: 'https://a.example/p.jpg'},
    });
  });

  test('carries everything that Pinterest takes', () => {
    const texts = {title: 'Leeks', description: 'Braised', link: 'https://a.example', altText: 'A pan'};
    const pin = {boardId: '1', boardSectionId: '2', ...texts, dominantColor: '#6E7874', parentPinId: '3', media};
    expect(sent(newPinBody(pin))).toMatchObject({
      board_id: '1',
      board_section_id: '2',
      title: 'Leeks',
      description: 'Braised',
      link: 'https://a.example',
      alt_text: 'A pan',
      dominant_color: '#6E7874',
      parent_pin_id: '3',
    });
  });
});

test('each media source is sent in Pinterest’s words', () => {
  const bytes = {contentType: 'image/jpeg', data: 'AAAA'} as const;
  const image = {content_type: 'image/jpeg', data: 'AAAA'};
  const url = 'https://a.example/p.jpg';
  expect(sourceOf({kind: 'imageUrl', url, isStandard: false})).toEqual({
    source_type: 'image_url',
    url,
    is_standard: false,
  });
  expect(sourceOf({kind: 'imageBase64', ...bytes})).toEqual({source_type: 'image_base64', ...image});
  expect(sourceOf({kind: 'imageUrls', items: [{url, title: 'One'}, {url}], index: 1})).toEqual({
    source_type: 'multiple_image_urls',
    items: [{url, title: 'One'}, {url}],
    index: 1,
  });
  expect(sourceOf({kind: 'imagesBase64', items: [{...bytes, link: url}, bytes]})).toEqual({
    source_type: 'multiple_image_base64',
    items: [{...image, link: url}, image],
  });
  expect(sourceOf({kind: 'video', mediaId: '9', cover: {kind: 'url', url}})).toEqual({
    source_type: 'video_id',
    media_id: '9',
    cover_image_url: url,
  });
  expect(sourceOf({kind: 'video', mediaId: '9', cover: {kind: 'base64', ...bytes}})).toEqual({
    source_type: 'video_id',
    media_id: '9',
    cover_image_content_type: 'image/jpeg',
    cover_image_data: 'AAAA',
  });
  expect(sourceOf({kind: 'video', mediaId: '9', cover: {kind: 'keyFrame', seconds: 2}})).toEqual({
    source_type: 'video_id',
    media_id: '9',
    cover_image_key_frame_time: 2,
  });
});

test('changes of a pin name what changes, null to empty it', () => {
  expect(sent(pinChangesBody({title: null, altText: 'A pan', carouselSlots: [{title: 'One'}]}))).toEqual({
    title: null,
    alt_text: 'A pan',
    carousel_slots: [{title: 'One'}],
  });
});
