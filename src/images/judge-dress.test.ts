import {describe, expect, test} from 'vitest';
import {chosenIn} from './choose';
import {article, box, judged, judgedAmong, picture} from './example-judging';
import {exampleSighting} from './example-sighting';
import {addressOf, groupOf} from './group';
import {NOTHING_AROUND, type Sighting} from './sighting';

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
