import {describe, expect, test} from 'vitest';
import {exampleGathering, exampleSighting} from './example-sighting';
import {select} from './select';
import {type Around, NOTHING_AROUND, type Sighting} from './sighting';

const SRC = 'https://kitchen.example/a.jpg';

const offered = async (around: Partial<Around>, more: Partial<Sighting> = {}) => {
  const sighting = exampleSighting({
    shown: {url: SRC, width: 800, height: 600, isComplete: true},
    around: {...NOTHING_AROUND, ...around},
    ...more,
    attributes: {src: SRC, ...more.attributes},
  });
  const {collection} = await select(exampleGathering([sighting]));
  const [candidate] = collection.candidates;
  return [candidate?.link.replace('https://kitchen.example', ''), candidate?.title];
};

const words = {title: 'A soup', alt: 'Soup in a pot'};
const anchor = {href: '/soup', title: 'To the recipe'};

describe('a picture that leads to another page has a title of that page', () => {
  test.each([
    ['its link’s text', {anchor, linkText: 'Leek soup'}, words, 'Leek soup'],
    ['the text of its card’s link', {card: anchor, linkText: 'Leek soup'}, words, 'Leek soup'],
    ['its own title, before a mere label', {anchor, linkText: 'Sale!'}, words, 'A soup'],
    ['a label, where nothing else is said', {anchor, linkText: 'Soups'}, {}, 'Soups'],
    ['its own title, before a text that is no name', {anchor, linkText: 'x '.repeat(60)}, words, 'A soup'],
    ['its own title, before a number', {anchor, linkText: '12'}, words, 'A soup'],
    ['its alternative text', {anchor}, {alt: 'Soup in a pot'}, 'Soup in a pot'],
    ['its link’s title', {anchor}, {title: 'soup.jpg', alt: ''}, 'To the recipe'],
    ['else the page’s', {anchor: {href: '/soup'}}, {}, 'Leeks'],
    ['what is said of it where its author says where it leads', {}, {...words, 'data-pin-url': '/soup'}, 'A soup'],
  ])('%s', async (_, around, attributes, title) => {
    expect(await offered(around, {attributes})).toEqual(['/soup', title]);
  });
});

test.each([
  ['nowhere', {}],
  ['to a place on it', {anchor: {href: '#soup'}, linkText: 'Leek soup'}],
  ['to another site', {anchor: {href: 'https://other.example/soup'}, linkText: 'Leek soup'}],
  ['to itself', {card: {href: '/leeks'}, linkText: 'Leek soup'}],
])('a picture that leads %s has the page’s link and title', async (_, around) => {
  expect(await offered(around, {attributes: words})).toEqual(['/leeks', 'Leeks']);
});
