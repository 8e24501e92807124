import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {exampleGathering, exampleSighting} from '../src/images/example-sighting';
import {parseGathering, parseThumbnails} from './parse-gathering';

const sighting = exampleSighting({attributes: {src: 'leeks.jpg', alt: 'Leeks'}});
const gathering = exampleGathering([sighting], {
  metas: [{key: 'og:title', content: 'Leeks', description: ''}],
  links: [{rel: 'canonical', href: '/leeks'}],
  structured: ['{}'],
  itemImages: ['a.jpg'],
  closedFrames: [{url: 'https://player.example/1', width: 400, height: 300}],
});

/** As the page's script hands it over. */
const handedOver = (answer: unknown) => parseGathering(JSON.stringify(answer));

describe('what a page’s process hands over', () => {
  test('passes unchanged when it is a gathering', () => {
    expect(handedOver(gathering)).toEqual(gathering);
  });

  test.each([
    ['a value without end', {attributes: {src: 'x'.repeat(1_400_001)}}],
    ['attributes without end', {attributes: Object.fromEntries(Array.from({length: 101}, (_, at) => [`a${at}`, '']))}],
    ['a place that is no number', {box: {x: Number.NaN, y: 0, width: 1, height: 1}}],
    ['a size below nothing', {box: {x: 0, y: 0, width: -1, height: 1}}],
    ['a style that is no text', {css: 7}],
  ])('%s costs that picture only, and no other picture its place', (_, bad) => {
    const parsed = handedOver({...gathering, sightings: [{...sighting, ...bad}, sighting]});
    expect(parsed?.sightings.map(({attributes}) => attributes['src'])).toEqual([undefined, 'leeks.jpg']);
  });

  test.each(['', '{', 'null', '[]'])('the text %j is none', (text) => {
    expect(parseGathering(text)).toBeNull();
  });

  test('fields that we do not know are dropped', () => {
    const parsed = handedOver({...gathering, extra: 1, sightings: [{...sighting, extra: 1}]});
    expect(parsed).toEqual(gathering);
  });

  test('is bounded in number', () => {
    const sightings = Array.from({length: 6_000}, () => sighting);
    expect(handedOver({...gathering, sightings})?.sightings).toHaveLength(5_000);
  });

  test('is bounded as a whole', () => {
    const heavy = {...sighting, css: 'x'.repeat(1_000_000)};
    const parsed = handedOver({...gathering, sightings: Array.from({length: 40}, () => heavy)});
    const total = parsed?.sightings.reduce((sum, {css}) => sum + css.length, 0);
    expect(total).toBeLessThanOrEqual(32_000_000);
    expect(parsed?.isPartial).toBe(true);
  });

  test('never throws and never touches a prototype, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({withNullPrototype: true}), (answer) => {
        parseGathering(answer);
        parseThumbnails(answer);
        handedOver(answer);
        parseGathering(`{"__proto__": {"polluted": 1}, "links": ${JSON.stringify(answer) ?? 'null'}}`);
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      }),
    );
  });
});

test('a thumbnail is an embedded JPEG, and whatever else a frame hands over is none', () => {
  const good = 'data:image/jpeg;base64,AAAA';
  expect(parseThumbnails([good, null, 'https://kitchen.example/t.jpg', `${good}"onload=`, 7])).toEqual([
    good,
    null,
    null,
    null,
    null,
  ]);
});
