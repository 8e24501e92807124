import {describe, expect, it} from 'vitest';
import {allExamples} from './examples/all-examples';
import {hasSureLarger} from './has-sure-larger';
import {shippedRules} from './shipped-table';

const examplesOf = (id: string) => allExamples.find(({rule}) => rule === id)?.cases ?? [];

const sure = shippedRules.filter(({isSure}) => isSure === true);

it('is so for servers that keep or make every size', () => {
  expect(sure.map(({id}) => id).sort()).toEqual([
    'ali-express',
    'amazon',
    'apple',
    'bandcamp',
    'blogger',
    'deezer',
    'ebay',
    'etsy',
    'film-database',
    'game-database',
    'haravan',
    'insales',
    'kaufland',
    'loja-integrada',
    'nuvemshop',
    'open-library',
    'prom',
    'sapo',
    'shopify-name',
    'spotify',
    'squarespace',
    'steam',
    'vtex',
    'wix',
  ]);
});

describe.each(sure.map(({id}) => id))('%s', (id) => {
  it.each(examplesOf(id))('has a larger one of $from for sure, and none of the largest', ({from, to}) => {
    expect(hasSureLarger(from)).toBe(true);
    expect(hasSureLarger(to[0] ?? '')).toBe(false);
  });
});

it.each([
  'https://blog.example/wp-content/uploads/2023/05/leeks-80x80.jpg',
  'https://lh3.googleusercontent.com/a/leek=s48',
  'https://shop.example/leeks.jpg?w=48',
  'https://m.media-amazon.com/images/I/41abc.jpg',
  'data:image/gif;base64,R0lGOD',
])('is not so for %s', (url) => {
  expect(hasSureLarger(url)).toBe(false);
});
