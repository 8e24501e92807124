import {describe, expect, test} from 'vitest';
import {carouselOf, mediaOf} from './media';

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

describe('how a carousel travels', () => {
  const image = (mediaUrl: string) => ({mediaUrl, title: 'A', description: 'B', link: 'https://a.example/'});
  const texts = {title: 'A', description: 'B', link: 'https://a.example/'};
  const address = image('https://a.example/1.jpg');
  const embedded = image('data:image/png;base64,iVBORw0KGgo=');

  test('by its pictures’ addresses, each with words of its own', () => {
    const items = [{url: 'https://a.example/1.jpg', ...texts}];
    expect(carouselOf([address])).toEqual({ok: true, value: {kind: 'imageUrls', items}});
  });

  test('as bytes where all are embedded', () => {
    const items = [{contentType: 'image/png', data: 'iVBORw0KGgo=', ...texts}];
    expect(carouselOf([embedded])).toEqual({ok: true, value: {kind: 'imagesBase64', items}});
  });

  test('not as a mixture, nor with a picture that cannot travel', () => {
    expect(carouselOf([address, embedded])).toMatchObject({ok: false, error: {kind: 'rejected', field: 'media'}});
    expect(carouselOf([address, image('blob:x')])).toMatchObject({ok: false, error: {kind: 'rejected'}});
  });
});
