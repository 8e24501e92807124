import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Candidate, Collection} from '../src/domain/candidate';
import {parseCollection} from './parse-collection';

const candidate: Candidate = {
  id: 'c1',
  url: 'https://kitchen.example/leeks.jpg',
  displayedUrl: null,
  kind: 'image',
  width: 1200,
  height: 1800,
  isMeasured: true,
  link: 'https://kitchen.example/leeks',
  title: 'Braised leeks',
  description: '',
  altText: '',
  source: 'srcset',
  score: 10.5,
  pinId: null,
  isTarget: false,
  thumbnail: null,
};

const collection: Collection = {
  page: {
    url: 'https://kitchen.example/leeks',
    link: 'https://kitchen.example/leeks',
    title: 'Leeks',
    host: 'kitchen.example',
    contentType: 'text/html',
  },
  candidates: [candidate],
  rejected: [],
  nopin: null,
  lookedAt: {images: 1, videos: 0, backgrounds: 0, metadata: 0, frames: 1, skippedFrames: 0},
  isPartial: false,
  took: 1.5,
};

describe('what a page’s process hands over', () => {
  test('passes unchanged when it is a collection', () => {
    expect(parseCollection(collection)).toEqual(collection);
  });

  test.each([
    ['a script as address', {url: 'javascript:alert(1)'}],
    ['a script as link', {link: 'javascript:alert(1)'}],
    ['an embedded SVG', {url: 'data:image/svg+xml;base64,AAAA'}],
    ['a thumbnail from the network', {thumbnail: 'https://kitchen.example/t.jpg'}],
    ['a pin id that is none', {pinId: '../1'}],
    ['a score that is no number', {score: Number.NaN}],
    ['a text without end', {description: 'x'.repeat(5_000)}],
  ])('%s costs that picture only', (_, bad) => {
    const candidates = [
      {...candidate, ...bad},
      {...candidate, id: 'c2'},
    ];
    expect(parseCollection({...collection, candidates})?.candidates.map(({id}) => id)).toEqual(['c2']);
  });

  test('fields that we do not know are dropped', () => {
    const parsed = parseCollection({...collection, extra: 1, candidates: [{...candidate, extra: 1}]});
    expect(parsed).toEqual(collection);
  });

  test('is bounded in number', () => {
    const candidates = Array.from({length: 3_000}, () => candidate);
    expect(parseCollection({...collection, candidates})?.candidates).toHaveLength(1_000);
  });

  test('never throws and never touches a prototype, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({withNullPrototype: true}), (answer) => {
        parseCollection(answer);
        parseCollection(JSON.parse(`{"__proto__": {"polluted": 1}, "page": ${JSON.stringify(answer) ?? 'null'}}`));
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      }),
    );
  });
});
