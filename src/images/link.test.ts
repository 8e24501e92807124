import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cleanLink, isOwnGallery, linkOfAnchor, linkOfPage, pinIdOfLink} from './link';

const base = 'https://kitchen.example/leeks?a=1';

describe('a pin’s link', () => {
  test.each([
    ['/soup', 'https://kitchen.example/soup'],
    ['https://other.example/x#part', 'https://other.example/x'],
    ['https://app.example/#!/recipe/7', 'https://app.example/#!/recipe/7'],
    ['https://app.example/#/recipe/7', 'https://app.example/#/recipe/7'],
    ['/x?user=1&password=2&b=3', 'https://kitchen.example/x?user=1&b=3'],
    ['/x?newPassword=2', 'https://kitchen.example/x'],
    ['/x?q=password', 'https://kitchen.example/x?q=password'],
    ['/x?sig=a%2Fb&b=c d', 'https://kitchen.example/x?sig=a%2Fb&b=c%20d'],
    ['https://me:secret@kitchen.example/x', 'https://kitchen.example/x'],
    ['javascript:alert(1)', ''],
    ['data:text/html,x', ''],
    ['file:///etc/passwd', ''],
    ['', ''],
    [`/${'x'.repeat(2048)}`, ''],
  ])('%s → %s', (raw, link) => {
    expect(cleanLink(raw, base)).toBe(link);
  });

  test('is http(s), without credentials and at most 2048 characters, whatever comes in', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({withFragments: true, withQueryParameters: true}), fc.string()), (raw) => {
        const link = cleanLink(raw, base);
        if (link === '') return;
        const {protocol, username, password} = new URL(link);
        expect(protocol).toMatch(/^https?:$/);
        expect(username + password).toBe('');
        expect(link.length).toBeLessThanOrEqual(2048);
      }),
    );
  });

  test('of a page too long for a pin is cut rather than lost', () => {
    expect(linkOfPage(`https://kitchen.example/leeks?${'x'.repeat(2048)}`)).toBe('https://kitchen.example/leeks');
    expect(linkOfPage(`https://kitchen.example/${'x'.repeat(2048)}`)).toBe('https://kitchen.example/');
  });
});

describe('the link around a picture', () => {
  test.each([
    ['/product/7', 'https://kitchen.example/product/7'],
    ['https://kitchen.example/product/7#reviews', 'https://kitchen.example/product/7'],
    ['https://other.example/product/7', ''],
    ['/pictures/large.JPG?x=1', ''],
    ['#top', ''],
    ['javascript:open()', ''],
    ['mailto:a@b.example', ''],
  ])('%s → %s', (href, link) => {
    expect(linkOfAnchor(href, base, base)).toBe(link);
  });

  test.each([
    ['https://www.shop.example/', 'https://shop.example/leek', true],
    ['https://shop.example/', 'https://www.shop.example/leek', true],
    ['https://www.shop.example/', 'https://m.shop.example/leek', true],
    ['https://m.shop.example/', 'https://www.shop.example/leek', true],
    ['https://www.shop.co.uk/', 'https://other.co.uk/leek', false],
    ['https://leek.blogs.example/', 'https://kale.blogs.example/leek', false],
    ['https://shop.example/', 'https://myshop.example/leek', false],
    ['https://shop.example/', 'https://shop.example:8443/leek', false],
    ['https://www.shop.example/', 'https://shop.example/', true],
    ['about:srcdoc', 'https://shop.example/leek', false],
  ])('from %s to %s stays on the site: %s', (page, href, is) => {
    expect(linkOfAnchor(href, base, page)).toBe(is ? href : '');
  });

  test.each([
    ['/houses/12', '/houses/12/photos'],
    ['/houses/12/', '/houses/12/gallery/'],
    ['/houses/villa-leek?from=list', '/houses/villa-leek/images'],
    ['/houses/12', '/houses/12/photos/all'],
    ['/films/12-leeks/overview/', '/films/12-leeks/gallery/posters/'],
    ['/films/12-leeks/reviews', '/films/12-leeks/photos'],
    ['/houses/12', '/houses/12#/photos/1'],
    ['/houses/12', '/houses/12/?a=1#!/gallery'],
    ['/post/165326273724', '/image/165326273724'],
    ['/post/165326273724/a-leek', '/image/165326273724'],
  ])('on %s to %s stays on the page: it is its own gallery', (page, path) => {
    const href = `https://kitchen.example${path}`;
    expect(isOwnGallery(new URL(href), `https://kitchen.example${page}`)).toBe(true);
    expect(linkOfAnchor(href, base, `https://kitchen.example${page}`)).toBe('');
  });

  test.each([
    ['a front page', '/', '/photos'],
    ['a part of the site', '/blog', '/blog/photos'],
    ['a photograph’s page in an album', '/album-7', '/album-7/photos/3'],
    ['an album in an album', '/album-7', '/album-7/photos/leeks'],
    ['a shop of posters', '/films/12-leeks', '/films/12-leeks/posters'],
    ['another tab', '/films/12-leeks/overview', '/films/12-leeks/reviews'],
    ['a tab’s neighbour', '/films/12-leeks/overview', '/films/13-kale/photos'],
    ['what is above a tab’s thing', '/films/12-leeks/overview', '/films/photos'],
    ['a part of the site, from another', '/blog/leeks', '/blog/photos'],
    ['another thing’s, from a thing', '/albums-7/leeks-8', '/albums-7/photos'],
    ['another house', '/houses/12', '/houses/13/photos'],
    ['one whose number begins alike', '/houses/12', '/houses/123/photos'],
    ['another part of it', '/houses/12', '/houses/12/floor'],
    ['another route', '/houses/12', '/houses/12#/map'],
    ['another post’s photograph', '/post/165326273724', '/image/165326273725'],
    ['a photograph on the front page', '/', '/image/165326273724'],
  ])('of %s leads on', (_, page, path) => {
    const href = `https://kitchen.example${path}`;
    expect(linkOfAnchor(href, base, `https://kitchen.example${page}`)).toBe(href);
  });

  test('to a gallery on another host is none of the page’s own', () => {
    expect(
      isOwnGallery(new URL('https://m.kitchen.example/houses/12/photos'), 'https://kitchen.example/houses/12'),
    ).toBe(false);
  });

  test.each([
    ['https://www.pinterest.com/pin/123/', '123'],
    ['https://pinterest.co.uk/pin/123', '123'],
    ['https://nl.pinterest.com/pin/123/', '123'],
    ['https://www.pinterest.com/pin/123/more', null],
    ['https://www.pinterest.com/pin/create/button/', null],
    ['https://pinterest.com.evil.example/pin/123/', null],
    ['https://notpinterest.com/pin/123/', null],
  ])('%s names pin %s', (href, id) => {
    expect(pinIdOfLink(href, base)).toBe(id);
  });
});
