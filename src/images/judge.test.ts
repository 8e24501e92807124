import {describe, expect, test} from 'vitest';
import {chosenIn} from './choose';
import {exampleGathering, exampleSighting} from './example-sighting';
import {type Address, addressOf, type Group, groupOf, TRUST} from './group';
import {judge} from './judge';
import type {Search} from './search';
import {NOTHING_AROUND, type Sighting} from './sighting';

const box = (width: number, height: number) => ({x: 0, y: 0, width, height});

const picture = (name: string, sighting: Partial<Sighting> = {}, address: Partial<Address> = {}): Group =>
  chosenIn(
    groupOf(
      address.source === 'css' ? 'background' : 'image',
      [{...addressOf({url: `https://shop.example/${name}`, fault: null}, 'src'), ...address}],
      {sighting: exampleSighting(sighting)},
    ),
  );

type Judged = {readonly kept: string[]; readonly out: string[]};

const judged = (...groups: readonly Group[]): Promise<Judged> => judgedAmong([], ...groups);

const judgedAmong = async (sightings: readonly Sighting[], ...groups: readonly Group[]): Promise<Judged> => {
  const search = {
    gathering: exampleGathering(sightings),
    clock: {isDue: () => false, rest: async () => true},
    groups: [...groups],
    emblems: new Set(['/files/leek.png']),
    rejected: [],
  } as unknown as Search; // The rest of a search belongs to other stages.
  await judge(search);
  const nameOf = (url = '') => url.replace('https://shop.example/', '');
  return {
    kept: search.groups.map(({chosen, isDoubtful}) => `${nameOf(chosen?.url)}${isDoubtful ? '?' : ''}`),
    out: search.rejected.map(({url, reason}) => `${nameOf(url)}: ${reason}`),
  };
};

const article = {...NOTHING_AROUND, isInContent: true};

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

describe('what may be dress', () => {
  const pictures = Array.from({length: 12}, (_, at) => picture(`${at}.jpg`));
  const promo = picture('partners/leek.png');

  test('is left out where fewer pictures than fill the first sight would stand beside it', async () => {
    expect((await judged(promo, ...pictures.slice(1))).out).toEqual(['partners/leek.png: decoration']);
  });

  test('is kept, and doubted, where more do', async () => {
    const {kept, out} = await judged(promo, ...pictures);
    expect(kept.at(-1)).toBe('partners/leek.png?');
    expect(out).toEqual([]);
  });

  test('is no picture at all where it is the site’s emblem in the page’s frame', async () => {
    const leek = (names: string, more: Partial<Sighting['around']> = {}) =>
      judged(picture('leek.webp', {around: {...NOTHING_AROUND, isInSide: true, names, ...more}}), ...pictures);
    for (const names of ['footer-logo', 'col logo', 'Site_Logo'])
      expect((await leek(names)).out).toEqual(['leek.webp: decoration']);
    expect((await leek('footer-logo', {isInSide: false, isInHeader: true})).out).toEqual(['leek.webp: decoration']);
    for (const more of [{isInContent: true}, {isInFigure: true}, {isInSide: false}])
      expect((await leek('footer-logo', more)).kept).toContain('leek.webp?');
    expect((await leek('client-icon')).kept).toContain('leek.webp?');
    expect((await leek('logographer')).kept).toContain('leek.webp');
  });

  test('is a plain drawing on a page of many pictures; one of few is somebody’s own and shows what it means to', async () => {
    const among = (count: number) =>
      judgedAmong(
        Array.from({length: count}, () => exampleSighting()),
        picture('img/wood.png'),
        picture('leek.jpg'),
      );
    expect((await among(8)).out).toEqual(['img/wood.png: decoration']);
    expect((await among(7)).kept).toEqual(['img/wood.png', 'leek.jpg']);
  });

  test('is what lies behind the whole page, on a page of many pictures', async () => {
    const among = (count: number) =>
      judgedAmong(
        Array.from({length: count}, () => exampleSighting()),
        picture('wood.jpg', {tag: 'body'}, {source: 'css'}),
      );
    expect((await among(8)).out).toEqual(['wood.jpg: decoration']);
    expect((await among(7)).kept).toEqual(['wood.jpg']);
  });

  test('is no plain drawing where the page names it for sharing', async () => {
    const sightings = Array.from({length: 8}, () => exampleSighting());
    const drawing = {...picture('img/wood.png'), isShared: true};
    expect((await judgedAmong(sightings, drawing, picture('leek.jpg'))).kept).toContain('img/wood.png');
  });

  test('is none where the page shows it and names it for sharing, be it a photograph of a logo', async () => {
    const shared = (name: string) => judged({...picture(name), isShared: true});
    expect((await shared('leek-logo.jpg')).kept).toEqual(['leek-logo.jpg']);
    expect((await shared('leek-logo.png')).out).toEqual(['leek-logo.png: decoration']);
  });

  test('is no button where it has been measured to be larger than one', async () => {
    const arrow = (side: number) =>
      judged(picture('arrow-necklace.png', {}, {size: {width: side, height: side, isMeasured: true}}));
    expect((await arrow(200)).kept).toEqual(['arrow-necklace.png']);
    expect((await arrow(199)).out).toEqual(['arrow-necklace.png: decoration']);
  });

  test('may be dress by its place where it is too large to be a button', async () => {
    const size = {width: 400, height: 400, isMeasured: true};
    const close = picture('close.png', {around: {...NOTHING_AROUND, anchor: {href: '#'}}}, {size});
    expect((await judged(close)).out).toEqual(['close.png: decoration']);
  });

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

  test('is a small drawing without words that a page is decorated with several times', async () => {
    const shown = {url: 'https://shop.example/leaf.webp', width: 90, height: 90, isComplete: true};
    const leaf = {shown, box: box(90, 90)};
    const among = (count: number) =>
      judgedAmong(
        [
          ...Array.from({length: count}, () => exampleSighting(leaf)),
          ...Array.from({length: 8}, () => exampleSighting()),
        ],
        picture('leaf.webp', leaf, {size: {width: 110, height: 210, isMeasured: true}}),
        picture('leek.jpg'),
      );
    expect((await among(2)).out).toEqual(['leaf.webp: decoration']);
    expect((await among(1)).kept).toEqual(['leaf.webp', 'leek.jpg']);
  });

  test('is surely what its name says, also where it stands in for others and stands large in an article', async () => {
    const star = 'https://shop.example/wp-content/plugins/stars/star_on.gif';
    const shown = (alt: string) => ({
      attributes: {alt},
      shown: {url: star, width: 400, height: 400, isComplete: true},
      box: box(400, 400),
      around: article,
    });
    const stars = ['1 star', '2 stars', '3 stars'].map((alt) => exampleSighting(shown(alt)));
    const {out} = await judgedAmong(stars, picture(star.slice(21), shown('1 star')));
    expect(out).toEqual(['wp-content/plugins/stars/star_on.gif: decoration']);
  });

  test('is what its box calls a logo, unless its file is named after what it shows', async () => {
    const around = {...NOTHING_AROUND, names: 'infobox-image logo'};
    expect((await judged(picture('leek.jpg', {around}), picture('tart.jpg'))).out).toEqual(['leek.jpg: decoration']);
    const url = 'https://upload.wikimedia.org/wikipedia/commons/5/5c/Leek_logo.png';
    const titled = picture('leek.png', {around}, {url});
    expect((await judged(titled, picture('tart.jpg'))).out).toEqual([]);
  });

  test('is a site’s emblem for sharing, left out beside anything else, and better than nothing', async () => {
    const emblem = {...picture('og-image.png'), sighting: null, isShared: true};
    expect((await judged(emblem, picture('leek.jpg'))).out).toEqual(['og-image.png: decoration']);
    expect((await judged(emblem)).kept).toEqual(['og-image.png?']);
  });

  test('is no emblem where the page shows it, or keeps it in a folder of its own address', async () => {
    const leek = picture('leek.jpg');
    expect((await judged({...picture('og-image.png'), isShared: true}, leek)).kept).toContain('og-image.png');
    const own = {...picture('leeks/og-image.png'), sighting: null, isShared: true};
    expect((await judged(own, leek)).kept).toContain('leeks/og-image.png');
    const others = {...picture('leeksoup/og-image.png'), sighting: null, isShared: true};
    expect((await judged(others, leek)).out).toEqual(['leeksoup/og-image.png: decoration']);
  });

  test('is an emblem by the page’s data, on whatever host, unless it stands large in an article', async () => {
    const at = (url: string) =>
      chosenIn(groupOf('page', [addressOf({url, fault: null}, 'openGraph')], {isShared: true}));
    const named = at('https://shop.example/files/leek.png');
    const elsewhere = at('https://cdn.example/files/leek.png');
    expect((await judged(named, picture('a.jpg'))).out).toEqual(['files/leek.png: decoration']);
    expect((await judged(elsewhere, picture('a.jpg'))).out).toEqual(['https://cdn.example/files/leek.png: decoration']);
    expect((await judged(named)).kept).toEqual(['files/leek.png?']);
    expect((await judged(picture('files/leek.png'), ...pictures)).out).toEqual(['files/leek.png: decoration']);
    expect((await judged(picture('files/leek.png', {around: article}))).kept).toEqual(['files/leek.png?']);
    expect((await judged(picture('files/leeks.png'))).kept).toEqual(['files/leeks.png']);
  });

  test('is no advertisement’s for its folder in a list of what leads to the site’s own pages, as a market has', async () => {
    const around = {...article, anchor: {href: '/goods/1'}};
    const small = {box: box(200, 150)};
    expect((await judged(picture('prod-ads/1.jpg', {...small, around}))).kept).toEqual(['prod-ads/1.jpg']);
    const elsewhere = [
      article,
      {...around, isInContent: false},
      {...around, anchor: {href: 'https://other.example/1'}},
    ];
    for (const one of [...elsewhere, {...around, anchor: {href: '/ads/1'}}])
      expect((await judged(picture('prod-ads/1.jpg', {...small, around: one}))).out).toEqual([
        'prod-ads/1.jpg: advert',
      ]);
  });

  test('is a drawing that the page only asks to be loaded early, beside what it shows', async () => {
    const early = (name: string) => ({...picture(name, {}, {source: 'preload'}), sighting: null});
    expect((await judged(early('boxes.png'), picture('leek.jpg'))).out).toEqual(['boxes.png: decoration']);
    expect((await judged(early('hero.jpg'), picture('leek.jpg'))).kept).toEqual(['hero.jpg', 'leek.jpg']);
  });

  test('is what calls itself one and leads to another page of the site, on a page of many', async () => {
    const around = {...NOTHING_AROUND, isInAdvert: true, anchor: {href: '/leeks/7'}};
    const article = picture('tart.jpg', {around});
    expect((await judged(article, ...pictures)).kept).toContain('tart.jpg?');
    const drawn = picture('tart.png', {around});
    const away = picture('soup.jpg', {around: {...around, anchor: {href: 'https://other.example/7'}}});
    expect((await judged(drawn, away, ...pictures)).out).toEqual(['tart.png: advert', 'soup.jpg: advert']);
  });

  test('is told from what is: a logo, an avatar, a dot and an advertisement’s part are left out everywhere', async () => {
    const advert = picture('carrot.jpg', {around: {...NOTHING_AROUND, isInAdvert: true}});
    const {out} = await judged(picture('logo.png'), picture('avatar.png'), picture('1.gif'), advert, ...pictures);
    expect(out).toEqual(['logo.png: decoration', 'avatar.png: decoration', '1.gif: tracker', 'carrot.jpg: advert']);
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
