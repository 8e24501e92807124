import {describe, expect, test} from 'vitest';
import {chosenIn} from './choose';
import {article, box, judged, judgedAmong, picture} from './example-judging';
import {exampleSighting} from './example-sighting';
import {type Address, addressOf, groupOf, TRUST} from './group';
import {NOTHING_AROUND, type Sighting} from './sighting';

describe('a large place in an article', () => {
  const logo = (width: number, height: number, more: Partial<Sighting> = {}) =>
    judged(picture('logo.png', {box: box(width, height), around: article, ...more}));

  test('keeps what bears a logo’s name, and doubts it', async () => {
    expect(await logo(400, 150)).toEqual({kept: ['logo.png?'], out: []});
  });

  test.each([
    ['is 150 px on each side', 399, 149],
    ['has 60,000 px', 390, 150],
  ])('%s at least', async (_, width, height) => {
    expect((await logo(width, height)).out).toEqual(['logo.png: decoration']);
  });

  test('is one that the page shows', async () => {
    expect((await logo(400, 300, {isVisible: false})).kept).toEqual([]);
  });

  test('lets a picture be four times as wide as high', async () => {
    const size = {width: 1_000, height: 260, isMeasured: true};
    const wide = (around: Sighting['around']) => judged(picture('a.jpg', {box: box(1_000, 260), around}, {size}));
    expect((await wide(article)).kept).toEqual(['a.jpg']);
    expect((await wide(NOTHING_AROUND)).out).toEqual(['a.jpg: wide']);
  });
});

describe('a picture as small as a stamp, which its server has large', () => {
  const cover = {url: 'https://m.media-amazon.com/images/I/41abc._SX50_.jpg', fault: null};
  const stamp = (width: number, height: number, around: Partial<Sighting['around']> = {}, url = cover.url) =>
    judged(
      picture(
        '',
        {around: {...NOTHING_AROUND, ...around}},
        {...addressOf({...cover, url}, 'src'), size: {width, height, isMeasured: true}},
      ),
    );

  test('is kept in a list, and in a row of views', async () => {
    expect((await stamp(50, 75, {anchor: {href: '/leek'}})).kept).toEqual([cover.url]);
    expect((await stamp(40, 40)).kept).toEqual([cover.url]);
  });

  test.each([
    ['less than 40 px on a side', 39, 75, {}],
    ['a strip', 125, 41, {}],
    ['beside the text', 50, 75, {isInSide: true}],
    ['in the page’s head', 50, 75, {isInHeader: true}],
    ['another site’s', 50, 75, {anchor: {href: 'https://elsewhere.example/'}}],
    ['an advertisement’s', 50, 75, {anchor: {href: '/ads/leek'}}],
  ])('is small where it is %s', async (_, width, height, around) => {
    expect((await stamp(width, height, around)).out).toEqual([`${cover.url}: small`]);
  });

  test('is small where nobody knows whether its server has it large', async () => {
    const url = 'https://shop.example/leek.jpg?w=50';
    expect((await stamp(50, 75, {}, url)).out).toEqual(['leek.jpg?w=50: small']);
  });
});

test('a strip that is cut from a picture of another shape is no banner', async () => {
  const strip = picture('strip.jpg', {}, {size: {width: 1_900, height: 500, isMeasured: true}});
  const named = (width: number, height: number | null) =>
    addressOf({url: 'https://shop.example/named.jpg', fault: null}, 'openGraph', {
      size: {width, height, isMeasured: false},
    });
  const among = (...addresses: readonly Address[]) => judged({...strip, addresses: [...strip.addresses, ...addresses]});
  expect((await among()).out).toEqual(['strip.jpg: wide']);
  expect((await among(named(1_200, null), named(1_200, 300))).out).toEqual(['strip.jpg: wide']);
  expect((await among(named(1_200, 640))).kept).toEqual(['strip.jpg']);
});

test('a strip that leads nowhere, of which other windows are given another cut, is no banner', async () => {
  const size = {width: 1_900, height: 500, isMeasured: true};
  const cut = addressOf({url: 'https://shop.example/cut.jpg', fault: null}, 'picture');
  const strip = (around: Partial<Sighting['around']>) => {
    const one = picture('strip.jpg', {around: {...NOTHING_AROUND, ...around}}, {size});
    return judged({...one, addresses: [...one.addresses, cut]});
  };
  expect((await strip({})).kept).toEqual(['strip.jpg']);
  expect((await strip({anchor: {href: '/sale'}})).out).toEqual(['strip.jpg: wide']);
  expect((await strip({isInSide: true})).out).toEqual(['strip.jpg: wide']);
});

test('Pinterest’s own button is no picture, though a program marks it for pinning as every other', async () => {
  const url = 'https://assets.pinterest.com/images/pidgets/pinit_fg_en_rect_red_28.png';
  const stated = (at: string) =>
    chosenIn(groupOf('image', [addressOf({url: at, fault: null}, 'pinMedia', {trust: TRUST.stated})]));
  expect((await judged(stated(url))).out).toEqual([`${url}: decoration`]);
  expect((await judged(stated('https://shop.example/avatar.png'))).kept).toEqual(['avatar.png']);
});

describe('what may be dress by the words of several pictures', () => {
  test('is one file under three pictures’ words: it stands in for them', async () => {
    const shown = (alt: string) => ({
      attributes: {alt},
      shown: {url: 'https://shop.example/waiting.jpg', width: 400, height: 400, isComplete: true},
    });
    const among = (...words: readonly string[]) =>
      judgedAmong(
        words.map((alt) => exampleSighting(shown(alt))),
        picture('waiting.jpg', shown('Leek')),
      );
    expect((await among('Leek', 'Tart', 'Soup')).out).toEqual(['waiting.jpg: decoration']);
    expect((await among('Leek', 'Tart', 'Leek', '')).kept).toEqual(['waiting.jpg']);
  });

  test('is none where the page names it for sharing, under however many words it stands', async () => {
    const shown = (alt: string) => ({
      attributes: {alt},
      shown: {url: 'https://shop.example/leek.jpg', width: 400, height: 400, isComplete: true},
    });
    const sightings = ['View 1', 'Leek in green', 'Olive'].map((alt) => exampleSighting(shown(alt)));
    const leek = picture('leek.jpg', shown('Leek in green'));
    expect((await judgedAmong(sightings, {...leek, isShared: true})).kept).toEqual(['leek.jpg']);
    expect((await judgedAmong(sightings, leek)).out).toEqual(['leek.jpg: decoration']);
  });
});

describe('a background', () => {
  const background = (name: string, width: number, height: number, more: Partial<Address> = {}) =>
    judged(picture(name, {box: box(width, height)}, {source: 'css', ...more}));

  test.each(['a.png', 'a.jpg'])('in a small place is an icon: %s', async (name) => {
    expect((await background(name, 600, 40)).out).toEqual([`${name}: small`]);
  });

  test('in a small place is a picture where its address tells of more pixels', async () => {
    expect((await background('a.jpg?width=580', 600, 40)).kept).toEqual(['a.jpg?width=580']);
  });

  test('in the smallest of places is a colour to choose, unless its address tells of a picture’s pixels', async () => {
    const swatch = (width: number, name: string) => background(name, width, width);
    expect((await swatch(35, 'swatch-150x150.jpg')).out).toEqual(['swatch-150x150.jpg: small']);
    expect((await swatch(49, 'swatch-299x299.jpg')).out).toEqual(['swatch-299x299.jpg: small']);
    expect((await swatch(49, 'leek-300x300.jpg')).kept).toEqual(['leek-300x300.jpg']);
    expect((await swatch(50, 'leek-150x150.jpg')).kept).toEqual(['leek-150x150.jpg']);
    expect((await background('leek-150x150.jpg', 50, 20)).kept).toEqual(['leek-150x150.jpg']);
  });

  test('is no colour to choose where it is hidden', async () => {
    expect((await background('leek-150x150.jpg', 0, 0)).kept).toEqual(['leek-150x150.jpg']);
    const hidden = picture('leek-150x150.jpg', {box: box(35, 35), isVisible: false}, {source: 'css'});
    expect((await judged(hidden)).kept).toEqual(['leek-150x150.jpg']);
  });

  test.each(['a.png', 'a.gif'])('without any place is an icon where it is drawn: %s', async (name) => {
    expect((await background(name, 0, 0)).out).toEqual([`${name}: small`]);
  });

  test('is no icon where a link opens its file', async () => {
    const cover = picture('a.png', {box: box(600, 0)}, {source: 'css'});
    expect((await judged({...cover, others: [exampleSighting({tag: 'a'})]})).kept).toEqual(['a.png']);
  });

  test('without any place is a picture where it is a photograph, and where it waits to be shown', async () => {
    expect((await background('a.jpg', 0, 0)).kept).toEqual(['a.jpg']);
    expect((await background('a.png', 0, 0, {isLazy: true})).kept).toEqual(['a.png']);
  });
});
