import {describe, expect, test} from 'vitest';
import {box, dressOf, linked} from './example-dress';

describe('a picture that leads to a front page', () => {
  test.each([
    '/',
    'https://www.kitchen.example/',
    '../',
    '/index.html',
    '/de/',
    'https://kitchen.example/en-gb',
    '/fr/index.php',
  ])('of its own site is the site’s emblem: %s', (href) => {
    expect(dressOf('a.jpg', linked(href))).toBe('decoration');
  });

  test('of its own site is one of its pictures where it stands on the front page itself', () => {
    const front = {page: 'https://kitchen.example/'};
    expect(dressOf('a.jpg', linked('/'), front)).toBe(null);
    expect(dressOf('a.jpg', linked('/', {isInHeader: true, isInContent: true}), front)).toBe(null);
  });

  test('of its own site heads also the front page itself as its emblem, or stands beside it', () => {
    for (const place of [{isInHeader: true}, {isInSide: true}])
      expect(dressOf('a.jpg', linked('/', place), {page: 'https://kitchen.example/'})).toBe('decoration');
  });

  test('of another site is its banner, but within an article what the article shows of it', () => {
    expect(dressOf('a.jpg', linked('https://shop.example/'))).toBe('advert');
    expect(dressOf('a.jpg', linked('https://shop.example/', {isInContent: true}))).toBe(null);
  });

  test.each(['#top', '/leeks/2', '/?p=12', '/tea', '/index.php?p=12', '/de/leeks', 'javascript:void(0)', ''])(
    'is not told by %j',
    (href) => {
      expect(dressOf('a.jpg', linked(href))).toBe(null);
    },
  );
});

test('what leads to a host of nothing but advertisements is one, even within an article', () => {
  const href = 'https://pubads.g.doubleclick.net/gampad/clk?id=7';
  expect(dressOf('a.jpg', linked(href, {isInContent: true}))).toBe('advert');
});

test('what leads to an ad server’s count of clicks is one, on whatever host that runs', () => {
  expect(dressOf('a.jpg', linked('https://kitchen.example/ox/www/delivery/ck.php?n=7', {isInContent: true}))).toBe(
    'advert',
  );
  expect(dressOf('a.jpg', linked('https://kitchen.example/delivery/click.php', {isInContent: true}))).toBe(null);
});

describe('what leads to a page on which a site asks for something', () => {
  test.each(['/subscribe', '/webform/subscribe', '/newsletter/', 'https://leeks.example/donate'])(
    'asks too: %s',
    (href) => {
      expect(dressOf('a.jpg', linked(href))).toBe('advert');
      expect(dressOf('a.jpg', linked(href, {isInContent: true}))).toBe(null);
    },
  );

  test.each(['/subscribe/leeks', '/newsletters-of-old', '/leeks?to=subscribe'])('does not by another: %s', (href) => {
    expect(dressOf('a.jpg', linked(href))).toBe(null);
  });
});

describe('what leads to a page on a person', () => {
  test.each([
    '/authors/joan-leek/',
    '/en/author/joan',
    '/@joan',
    '/users/joan',
    'https://kitchen.example/auteurs/joan',
  ])('is a portrait, even within an article: %s', (href) => {
    expect(dressOf('a.jpg', linked(href, {isInContent: true}))).toBe('decoration');
  });

  test.each(['/authors', '/authors/joan.jpg', '/authors/joan/books', '/leeks/@joan'])('is none: %s', (href) => {
    expect(dressOf('a.jpg', linked(href))).toBe(null);
  });

  test('is a picture where it stands in a figure', () => {
    expect(dressOf('a.jpg', linked('/authors/joan', {isInFigure: true}))).toBe(null);
  });
});

test('what leads from beside the text to a page about its author is a portrait', () => {
  expect(dressOf('a.jpg', linked('/about/', {isInSide: true}))).toBe('decoration');
  expect(dressOf('a.jpg', linked('/about-leeks/', {isInSide: true}))).toBe(null);
  expect(dressOf('a.jpg', linked('/about/'))).toBe(null);
});

test('what leads away from beside the text is an advertisement, of whatever size', () => {
  expect(dressOf('a.jpg', linked('https://shop.example/mugs', {isInSide: true}))).toBe('advert');
  expect(dressOf('a.jpg', linked('/mugs', {isInSide: true}))).toBe(null);
  expect(dressOf('a.jpg', linked('https://shop.example/mugs'))).toBe(null);
  expect(dressOf('a.jpg', linked('https://shop.example/mugs', {isInSide: true, isInFigure: true}))).toBe('advert');
});

describe('a banner of what a shop offers', () => {
  const attributes = {'data-promotion-name': 'Summer'};

  test('is told by what counts who follows it, on the image or around it', () => {
    expect(dressOf('a.jpg', {...linked('/sale'), attributes})).toBe('advert');
    expect(dressOf('a.jpg', {...linked('/sale'), wrapping: {'data-creative': '/a.jpg'}})).toBe('advert');
  });

  test('is a picture on the shop’s front page, in its main part, and where it leads nowhere or is only cheap', () => {
    expect(dressOf('a.jpg', {...linked('/sale'), attributes}, {page: 'https://kitchen.example/'})).toBe(null);
    expect(dressOf('a.jpg', {...linked('/sale', {isInContent: true}), attributes})).toBe(null);
    expect(dressOf('a.jpg', {attributes})).toBe(null);
    expect(dressOf('a.jpg', {...linked('/leek'), attributes: {'data-promo': '-20%', 'data-creatives': '7'}})).toBe(
      null,
    );
  });
});

test('what leads to a picture’s own file leads nowhere, on whatever host that lies', () => {
  const href = 'https://storage.example/leek.jpg?7';
  expect(dressOf('a.jpg', linked(href, {isInSide: true}))).toBe(null);
  expect(dressOf('a.jpg', {...linked(href), box: box(300, 250)})).toBe(null);
});

describe('a link that leads nowhere', () => {
  test.each(['', '#', 'javascript:void(0)'])('makes a drawing a button: %j', (href) => {
    expect(dressOf('a.gif', linked(href))).toBe('decoration');
  });

  test('says nothing of a photograph, which a gallery shows large, nor of what an article shows', () => {
    expect(dressOf('a.jpg', linked('#'))).toBe(null);
    expect(dressOf('a.png', linked('#', {isInContent: true}))).toBe(null);
  });
});

describe('a place of an advertisement’s size', () => {
  const away = linked('https://shop.example/mugs');

  test('is an advertisement’s where it leads to another site', () => {
    expect(dressOf('a.jpg', {...away, box: box(300, 250)})).toBe('advert');
    expect(dressOf('a.jpg', {...away, box: box(310, 250)})).toBe(null);
  });

  test('is a picture’s where it leads to a page of its own, and within an article', () => {
    expect(dressOf('a.jpg', {...linked('/mugs'), box: box(300, 250)})).toBe(null);
    const inArticle = linked('https://shop.example/mugs', {isInContent: true});
    expect(dressOf('a.jpg', {...inArticle, box: box(300, 250)})).toBe(null);
  });
});
