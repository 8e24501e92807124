import {describe, expect, test} from 'vitest';
import {chosenIn} from './choose';
import {link, picture, place, ranked} from './example-ranking';
import {exampleSighting} from './example-sighting';
import {addressOf, TRUST} from './group';
import type {Sighting} from './sighting';

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
