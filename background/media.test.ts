import {describe, expect, test} from 'vitest';
import {mediaOf} from './media';

describe('how a picture travels', () => {
  test('a web address is left to Pinterest to fetch', () => {
    const url = 'http://kitchen.example/leeks.webp';
    expect(mediaOf(url)).toEqual({ok: true, value: {kind: 'imageUrl', url}});
  });

  test('an embedded JPEG or PNG goes along as bytes', () => {
    expect(mediaOf('data:image/png;base64,iVBORw0KGgo=')).toEqual({
      ok: true,
      value: {kind: 'imageBase64', contentType: 'image/png', data: 'iVBORw0KGgo='},
    });
  });

  test.each(['data:image/webp;base64,UklGRg==', 'data:image/png,raw', 'blob:https://a.example/1', 'javascript:0'])(
    '%s is refused with a reason',
    (url) => {
      expect(mediaOf(url)).toMatchObject({ok: false, error: {kind: 'rejected', field: 'media'}});
    },
  );
});
