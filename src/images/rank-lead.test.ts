import {describe, expect, test} from 'vitest';
import {link, picture, place, ranked} from './example-ranking';
import {type Group, TRUST} from './group';
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
