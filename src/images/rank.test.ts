import {describe, expect, test} from 'vitest';
import {chosenIn} from './choose';
import {link, picture, place, ranked} from './example-ranking';
import {exampleSighting} from './example-sighting';
import {addressOf, type Group, TRUST} from './group';
import type {Sighting} from './sighting';

describe('what the page names for sharing comes first', () => {
  test('where the page shows it, before a larger picture of the text', async () => {
    const shared = picture('shared', place(300, {isInContent: true}), {isShared: true, isAgreed: true});
    expect(await ranked(picture('large', place(500, {isInContent: true})), shared)).toEqual(['shared', 'large']);
  });

  test('and nowhere near where the page shows another picture at its head', async () => {
    const lead = picture('lead', place(300, {isInContent: true}));
    expect(await ranked(picture('named', null, {isShared: true, isAgreed: true}), lead)).toEqual(['lead', 'named']);
  });
});

test('what the page names for sharing stays behind the text where it stands in the page’s frame, as a banner does', async () => {
  const banner = picture('banner', place(300, {isInHeader: true}), {isShared: true, isAgreed: true});
  expect(await ranked(banner, picture('leek', place(500, {isInContent: true})))).toEqual(['leek', 'banner']);
});

test('what the page names for sharing is no banner in a column beside nothing, on a page that marks no article', async () => {
  const shared = (side: number) => picture('shared', place(side, {isInSide: true}), {isShared: true, isAgreed: true});
  const leek = picture('leek', place(500));
  expect(await ranked(leek, shared(300))).toEqual(['shared', 'leek']);
  expect(await ranked(leek, shared(200))).toEqual(['leek', 'shared']);
  const article = picture('article', place(100, {isInContent: true}));
  expect(await ranked(leek, shared(300), article)).toEqual(['leek', 'shared', 'article']);
});

test('what the page names for sharing comes first where it stands large beside the text, within the article', async () => {
  const beside = (more: Partial<Group>) => picture('beside', place(300, {isInContent: true, isInSide: true}), more);
  const leek = picture('leek', place(500, {isInContent: true}));
  expect(await ranked(leek, beside({isShared: true, isAgreed: true}))).toEqual(['beside', 'leek']);
  expect(await ranked(leek, beside({isAgreed: true}))).toEqual(['leek', 'beside']);
});

test('what the page names for sharing comes first where it stands beside the text within the article, unless narrow', async () => {
  const box = (width: number) => ({box: {x: 0, y: 0, width, height: 150}});
  const shared = (width: number) =>
    picture('shared', place(0, {isInSide: true, isInContent: true}, box(width)), {isShared: true, isAgreed: true});
  const leek = picture('leek', place(500, {isInContent: true}));
  expect(await ranked(leek, shared(268))).toEqual(['shared', 'leek']);
  expect(await ranked(leek, shared(200))).toEqual(['leek', 'shared']);
});

test('what the page names for Pinterest comes before the picture that leads the text', async () => {
  const stated = picture('stated', null, {isAgreed: true}, {trust: TRUST.stated});
  expect(await ranked(picture('lead', place(300, {isInContent: true})), stated)).toEqual(['stated', 'lead']);
});

describe('the picture that leads the text', () => {
  test('is the first of size in the article, be the next one larger', async () => {
    const article = {isInContent: true};
    expect(await ranked(picture('lead', place(400, article)), picture('next', place(600, article)))).toEqual([
      'lead',
      'next',
    ]);
  });

  test('is none that stands beside it, be that within the article', async () => {
    const beside = picture('beside', place(400, {isInContent: true, isInSide: true}));
    expect(await ranked(beside, picture('lead', place(300, {isInContent: true})))).toEqual(['lead', 'beside']);
  });

  test('is the first of size outside the frame on a page that marks no article, if it leads nowhere', async () => {
    const groups = [
      picture('banner', place(400, {isInHeader: true})),
      picture('teaser', place(400, link('/other'))),
      picture('lead', place(400)),
      picture('next', place(600)),
    ];
    expect((await ranked(...groups))[0]).toBe('lead');
  });

  test('is the first story of a front page, though its header holds it, if it stands there as a figure', async () => {
    const story = (around: Partial<Sighting['around']>) =>
      picture('story', place(400, {isInHeader: true, ...around, ...link('/story')}));
    const teaser = picture('teaser', place(300, {isInContent: true, ...link('/other')}));
    expect(await ranked(teaser, story({}))).toEqual(['teaser', 'story']);
    expect(await ranked(picture('teaser', place(200, link('/other'))), story({isInFigure: true}))).toEqual([
      'story',
      'teaser',
    ]);
  });

  test('may stand above the article, where metadata name it', async () => {
    const above = picture('above', place(400), {isAgreed: true});
    const next = picture('next', place(600, {isInContent: true}));
    expect(await ranked(picture('other', place(400)), above, next)).toEqual(['above', 'next', 'other']);
  });

  test('may lead to its own file in full size there', async () => {
    const lead = picture('lead', place(400, link('https://storage.example/full.jpg')));
    expect(await ranked(lead, picture('next', place(600)))).toEqual(['lead', 'next']);
  });
});

describe('the cover of what the page is about', () => {
  const cover = (width: number, around: Partial<Sighting['around']> = {}, isAgreed = true) => {
    const size = {width, height: null, isMeasured: false};
    const box = {x: 0, y: 0, width: 140, height: 200};
    return picture('cover', place(140, around, {box}), {isAgreed}, {size});
  };
  const still = picture('still', null, {isAgreed: true, isShared: true}, {source: 'openGraph'});

  test('comes before what the page only names for sharing, where its metadata name it too and it is kept larger', async () => {
    expect(await ranked(still, cover(300))).toEqual(['cover', 'still']);
    expect(await ranked(still, cover(480, link('/film/posters')))).toEqual(['cover', 'still']);
  });

  test('is none that is a thumbnail, an emblem in the page’s frame, or that the page only shows', async () => {
    expect(await ranked(still, cover(299))).toEqual(['still', 'cover']);
    expect(await ranked(still, cover(480, {isInHeader: true}))).toEqual(['still', 'cover']);
    expect(await ranked(still, cover(480, {isInSide: true}))).toEqual(['still', 'cover']);
    expect(await ranked(still, cover(480, {}, false))).toEqual(['still', 'cover']);
  });

  test('is none of several, as metadata name the items of a list', async () => {
    expect((await ranked(still, cover(480), cover(481))).at(0)).toBe('still');
  });

  test('is none that is wider than high, as a story’s thumbnail is', async () => {
    const box = {x: 0, y: 0, width: 141, height: 140};
    const wide = {...cover(480), sighting: place(141, {}, {box})};
    expect(await ranked(still, wide)).toEqual(['still', 'cover']);
  });

  test('is no matter where a picture of size leads the text', async () => {
    const lead = picture('lead', place(300, {isInContent: true}));
    expect(await ranked(cover(480), lead)).toEqual(['lead', 'cover']);
  });
});

test('the still of a film that is no more than a stamp does not lead the text', async () => {
  const stamp = {size: {width: 160, height: 90, isMeasured: false}};
  const still = picture('still', place(640, {isInContent: true}), {}, stamp);
  expect(await ranked(still, picture('leek', place(300, {isInContent: true})))).toEqual(['leek', 'still']);
});

test('a link to what a site advertises puts a picture back, be it in the article and large', async () => {
  const advert = picture('advert', place(900, {isInContent: true, ...link('https://kitchen.example/ads/book/')}));
  expect(await ranked(advert, picture('leek', place(300, {isInContent: true})))).toEqual(['leek', 'advert']);
});

describe('a link to another site', () => {
  test('puts a picture outside the article back', async () => {
    const away = picture('away', place(400, link('https://other.example/')));
    expect(await ranked(away, picture('here', place(400, link('https://kitchen.example/page'))))).toEqual([
      'here',
      'away',
    ]);
  });

  test('does not where it leads to a picture’s own file, which may lie anywhere', async () => {
    const full = picture('full', place(400, link('https://storage.example/full.png?7')));
    expect(await ranked(full, picture('here', place(400, link('/page'))))).toEqual(['full', 'here']);
  });

  test('does not where the other host is of the same site', async () => {
    const near = picture('near', place(400, link('https://shop.kitchen.example/')));
    expect(await ranked(near, picture('here', place(400, link('/page'))))).toEqual(['near', 'here']);
  });

  test('does not within an article', async () => {
    const away = picture('away', place(400, {isInContent: true, ...link('https://other.example/')}));
    expect(await ranked(away, picture('here', place(400, {isInContent: true})))).toEqual(['away', 'here']);
  });
});

describe('beside a picture that leads a text and leads nowhere', () => {
  const lead = picture('lead', place(300, {isInContent: true}));
  const own = picture('own', place(300, {isInContent: true}));

  test.each([
    ['/other-recipe', ['lead', 'own', 'other']],
    ['https://kitchen.example/leeks?page=2', ['lead', 'own', 'other']],
    ['https://kitchen.example/leeks#step-3', ['lead', 'other', 'own']],
    ['#step-3', ['lead', 'other', 'own']],
    ['javascript:void(0)', ['lead', 'other', 'own']],
    ['/files/leeks.jpg', ['lead', 'other', 'own']],
  ])('one that leads to %s has its place', async (href, order) => {
    const other = picture('other', place(350, {isInContent: true, ...link(href)}));
    expect(await ranked(lead, other, own)).toEqual(order);
  });

  test('one that leads to another page stays where the lead picture does so too', async () => {
    const card = (name: string, side: number) => picture(name, place(side, {isInContent: true, ...link(`/${name}`)}));
    expect(await ranked(card('first', 300), card('second', 400), own)).toEqual(['first', 'second', 'own']);
  });
});

describe('a background', () => {
  const opening = (more: Partial<Sighting> = {}, name = 'leeks') =>
    picture(name, exampleSighting({tag: 'div', box: {x: 0, y: 0, width: 1_280, height: 600}, ...more}), {
      kind: 'background',
    });
  const card = picture('card', place(400, link('/card')));

  test('that opens a page comes before its cards', async () => {
    expect(await ranked(card, opening())).toEqual(['leeks', 'card']);
  });

  test.each([
    ['a style sheet gives it', {isFromSheet: true}],
    ['it lies behind all of the page', {box: {x: 0, y: 0, width: 1_280, height: 4_000}}],
    ['it is no larger than a card', {box: {x: 0, y: 0, width: 400, height: 400}}],
    ['it stands below the first view', {box: {x: 0, y: 2_000, width: 1_280, height: 600}}],
    ['it is hidden', {isVisible: false}],
  ])('comes after them where %s', async (_, more) => {
    expect(await ranked(opening(more), card)).toEqual(['card', 'leeks']);
  });
});

test('a picture to come is not measured by the dot that stands in its place', async () => {
  const dot = {size: {width: 1, height: 1, isMeasured: true}, isShown: true};
  const full = addressOf({url: 'https://shop.example/large.jpg', fault: null}, 'link', {trust: TRUST.linked});
  const waiting = picture('dot', place(1, {isInContent: true}), {}, dot);
  const large = chosenIn({...waiting, addresses: [...waiting.addresses, full]});
  expect(await ranked(picture('small', place(200, {isInContent: true})), large)).toEqual(['large', 'small']);
});

test('a picture to come of which a width alone is told is measured by that', async () => {
  const told = {size: {width: 2000, height: null, isMeasured: false}, isLazy: true};
  const coming = picture('coming', place(0, {}, {isVisible: false}), {}, told);
  expect(await ranked(picture('leek', place(200)), coming)).toEqual(['coming', 'leek']);
});

test('a picture to come is not measured by a preview that alone gives its place a size', async () => {
  const preview = {size: {width: 90, height: 90, isMeasured: true}, isShown: true};
  const full = {size: {width: 500, height: 500, isMeasured: false}, isLazy: true};
  const seen = {url: 'https://shop.example/preview.jpg', width: 90, height: 90, isComplete: true};
  const address = addressOf({url: 'https://shop.example/large.jpg', fault: null}, 'lazy', {...full, trust: TRUST.full});
  const waiting = picture('preview', place(90, {}, {shown: seen}), {}, preview);
  const large = chosenIn({...waiting, addresses: [...waiting.addresses, address]});
  expect(await ranked(picture('small', place(240)), large)).toEqual(['large', 'small']);
});

test('a picture to come leads the text by its own size where its place has only its preview’s', async () => {
  const preview = {size: {width: 150, height: 50, isMeasured: true}, isShown: true};
  const seen = {url: 'https://shop.example/preview.jpg', width: 150, height: 50, isComplete: true};
  const large = {size: {width: 800, height: 500, isMeasured: false}, isLazy: true, trust: TRUST.full};
  const box = {x: 0, y: 0, width: 150, height: 50};
  const waiting = picture('preview', place(150, {isInContent: true}, {shown: seen, box}), {}, preview);
  const address = addressOf({url: 'https://shop.example/lead.jpg', fault: null}, 'lazy', large);
  const lead = chosenIn({...waiting, addresses: [...waiting.addresses, address]});
  expect(await ranked(lead, picture('next', place(1_000, {isInContent: true})))).toEqual(['lead', 'next']);
});

test('a hidden picture in full size is not measured by the preview that leads to it', async () => {
  const preview = {size: {width: 100, height: 100, isMeasured: true}, isShown: true};
  const full = addressOf({url: 'https://shop.example/large.jpg', fault: null}, 'link', {trust: TRUST.linked});
  const hidden = picture('preview', exampleSighting({isVisible: false}), {}, preview);
  const large = chosenIn({...hidden, addresses: [...hidden.addresses, full]});
  expect(await ranked(picture('small', place(120)), large)).toEqual(['large', 'small']);
});

test('what may be dress comes after the smallest picture', async () => {
  const dress = picture('dress', place(900), {isDoubtful: true});
  expect(await ranked(dress, picture('small', place(100)))).toEqual(['small', 'dress']);
});
