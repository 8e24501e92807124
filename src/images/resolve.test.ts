import {describe, expect, test} from 'vitest';
import {exampleGathering, exampleSighting} from './example-sighting';
import {select} from './select';
import {type Around, type Attributes, type Gathering, NOTHING_AROUND, type Sighting} from './sighting';

const SRC = 'https://kitchen.example/a.jpg';

const collected = async (around: Partial<Around>, more: Partial<Sighting> = {}, page: Partial<Gathering> = {}) => {
  const sighting = exampleSighting({
    shown: {url: SRC, width: 800, height: 600, isComplete: true},
    around: {...NOTHING_AROUND, ...around},
    ...more,
    attributes: {src: SRC, ...more.attributes},
  });
  const {collection} = await select(exampleGathering([sighting], page));
  return collection.candidates[0];
};

const offered = async (around: Partial<Around>, more: Partial<Sighting> = {}) => {
  const candidate = await collected(around, more);
  return [candidate?.link.replace('https://kitchen.example', ''), candidate?.title];
};

const long = `Leek ${'soup '.repeat(17)}soup…`;
const words = {title: 'A soup', alt: 'Soup in a pot'};
const anchor = {href: '/soup', title: 'To the recipe'};

describe('a picture that leads to another page has a title of that page', () => {
  test.each([
    ['its link’s text', {anchor, linkText: 'Leek soup'}, words, 'Leek soup'],
    ['the text of its card’s link', {card: anchor, linkText: 'Leek soup'}, words, 'Leek soup'],
    ['its own title, before a mere label', {anchor, linkText: 'Sale!'}, words, 'A soup'],
    ['a label, before the name of the file', {anchor, linkText: 'Soups'}, {title: 'Foto-08', alt: 'IMG_1234'}, 'Soups'],
    ['a label, where nothing else is said', {anchor, linkText: 'Soups'}, {}, 'Soups'],
    ['its own title, before a text that is no name', {anchor, linkText: 'x '.repeat(60)}, words, 'A soup'],
    ['its link’s title, before badges around it', {anchor, linkText: 'New To the recipe +1'}, words, 'To the recipe'],
    [
      'its link’s text, around a mere label',
      {anchor: {href: '/soup', title: 'Soup'}, linkText: 'Soup of leeks'},
      words,
      'Soup of leeks',
    ],
    ['its own title, before a number', {anchor, linkText: '12'}, words, 'A soup'],
    ['its alternative text', {anchor}, {alt: 'Soup in a pot'}, 'Soup in a pot'],
    ['its link’s title', {anchor}, {title: 'soup.jpg', alt: ''}, 'To the recipe'],
    [
      'its link’s text, shortened, before the words of its address',
      {anchor: {href: '/soup'}, linkText: `Leek ${'soup '.repeat(30)}`},
      {},
      long,
    ],
    ['the words of its address', {anchor: {href: '/soup'}}, {}, 'Soup'],
    ['what is said of it where its author says where it leads', {}, {...words, 'data-pin-url': '/soup'}, 'A soup'],
  ])('%s', async (_, around, attributes, title) => {
    expect(await offered(around, {attributes})).toEqual(['/soup', title]);
  });
});

test.each([
  ['another page that nothing names', '/p/1234', ''],
  ['a part of this page', '/leeks/photo-4', 'Leeks'],
  ['another route of it', '/leeks?photo=4', 'Leeks'],
  ['a page whose address begins alike', '/leeks2/4', ''],
])('a picture that leads to %s has this page’s title only where it is true', async (_, href, title) => {
  expect(await offered({anchor: {href}})).toEqual([href, title]);
});

describe('a picture that stands in several places', () => {
  const page = {metas: [{key: 'description', content: 'All about leeks', description: ''}]};
  const small = {x: 0, y: 0, width: 60, height: 40};
  const saidOf = async (attributes: Attributes, ...others: readonly Partial<Sighting>[]) => {
    const at = (more: Partial<Sighting>) =>
      exampleSighting({
        shown: more.tag === 'a' ? null : {url: SRC, width: 800, height: 600, isComplete: true},
        ...more,
        attributes: {[more.tag === 'a' ? 'href' : 'src']: SRC, ...more.attributes},
      });
    const {collection} = await select(exampleGathering([...others.map(at), at({attributes})], page));
    expect(collection.candidates).toHaveLength(1);
    const [one] = collection.candidates;
    return [one?.altText, one?.description];
  };
  const strip = (alt: string): Partial<Sighting> => ({box: small, attributes: {alt}});
  const link = (title: string): Partial<Sighting> => ({tag: 'a', attributes: {title}});

  test.each([
    ['has its words from another, where its own only number it', 'Picture 1 of 5', [strip('Leek soup')], 'Leek soup'],
    ['has its words from another, where it has none', '', [strip('Leek soup')], 'Leek soup'],
    ['keeps its own', 'Soup', [strip('Leek soup')], 'Soup'],
    ['has none, where none says any', '', [strip('Picture 1')], ''],
  ])('%s', async (_, alt, others, text) => {
    expect(await saidOf({alt}, ...others)).toEqual([text, 'All about leeks']);
  });

  test.each([
    ['is described by a link’s title, as galleries caption', {}, 'A pot of soup', ['A pot of soup', 'A pot of soup']],
    ['keeps its own words', {alt: 'Soup', title: 'Mine'}, 'A pot of soup', ['Soup', 'Mine']],
    ['is not described by what bids to look', {}, 'Click to enlarge', ['', 'All about leeks']],
    ['is not described by the file’s name', {}, 'IMG_1234', ['', 'All about leeks']],
  ])('%s', async (_, attributes, title, found) => {
    expect(await saidOf(attributes, link(title))).toEqual(found);
  });
});

describe('a picture that only data name for another page', () => {
  const event = (more: object) => ({structured: [JSON.stringify({url: '/soup-7/', image: '/b.jpg', ...more})]});
  const namedIn = async (page: Partial<Gathering>) => {
    const {collection} = await select(exampleGathering([], page));
    return collection.candidates.map(({link, title}) => [link.replace('https://kitchen.example', ''), title]);
  };

  test.each([
    ['that they call it', event({name: 'A night of soup'}), ['/soup-7/', 'A night of soup']],
    ['of its address, where they call it nothing', event({}), ['/soup-7/', 'Soup']],
    ['of this page, where that is meant', event({url: '/leeks', name: 'A night of soup'}), ['/leeks', 'Leeks']],
  ])('has the title %s', async (_, page, named) => {
    expect(await namedIn(page)).toEqual([named]);
  });
});

test('a picture without words leads to what data call its page; its own words come first', async () => {
  const page = {structured: [JSON.stringify({url: '/soup', name: 'A night of soup', image: '/b.jpg'})]};
  const around = {anchor: {href: '/soup'}};
  expect((await collected(around, {}, page))?.title).toBe('A night of soup');
  expect((await collected(around, {attributes: {alt: 'A pot of soup'}}, page))?.title).toBe('A pot of soup');
});

test('on a front page, which is called as its site, what nothing names has that title', async () => {
  const {collection} = await select(
    exampleGathering(
      [exampleSighting({attributes: {src: SRC}, around: {...NOTHING_AROUND, anchor: {href: '/p/1234'}}})],
      {
        url: 'https://kitchen.example/',
      },
    ),
  );
  expect(collection.candidates[0]?.title).toBe('Leeks');
});

test.each([
  ['nowhere', {}],
  ['to a place on it', {anchor: {href: '#soup'}, linkText: 'Leek soup'}],
  ['to another site', {anchor: {href: 'https://other.example/soup'}, linkText: 'Leek soup'}],
  ['to itself', {card: {href: '/leeks'}, linkText: 'Leek soup'}],
])('a picture that leads %s has the page’s link and title', async (_, around) => {
  expect(await offered(around, {attributes: words})).toEqual(['/leeks', 'Leeks']);
});

describe('a description is', () => {
  const page = {metas: [{key: 'description', content: 'All about leeks', description: ''}]};
  const inFigure = {caption: 'A pot of soup'};
  const counted = {'data-pin-url': 'https://kitchen.example/leeks?utm_source=pin'};

  test.each([
    ['the page’s, of a picture of its own', {}, {alt: 'Leek'}, 'All about leeks'],
    ['the page’s, of one whose author counts pins', {}, counted, 'All about leeks'],
    ['the picture’s own', {anchor}, {title: 'Leek soup'}, 'Leek soup'],
    ['the page’s, where the picture’s title is its file’s name', {}, {title: 'DSC_0001'}, 'All about leeks'],
    ['none of this page, nor the file’s name, for what leads to another', {anchor}, {title: 'DSC_0001'}, ''],
    ['the author’s, wherever it leads', {anchor}, {'data-pin-description': 'Mine', title: 'Leek soup'}, 'Mine'],
    ['none of this page, for what leads to another', {anchor, linkText: 'Leek soup'}, {alt: 'Leek'}, ''],
    ['none of this page, for what a card leads to', {card: anchor, linkText: 'Leek soup'}, {}, ''],
    ['none of this page, for what its author leads elsewhere', {}, {'data-pin-url': '/soup?id=7'}, ''],
    ['its caption, for what leads to another page', {anchor, ...inFigure}, {}, 'A pot of soup'],
    [
      'the page’s, of a picture that leads to another site',
      {anchor: {href: 'https://a.example/soup'}},
      {},
      'All about leeks',
    ],
  ])('%s', async (_, around, attributes, description) => {
    expect((await collected(around, {attributes}, page))?.description).toBe(description);
  });

  test.each([
    [
      'that is said again for sharing',
      ['All our soups', 'All about leeks', 'Kale'],
      'All about leeks',
      'All about leeks',
    ],
    ['that comes first, where none is said again', ['All our soups', 'All about leeks'], 'Leeks!', 'All our soups'],
    ['that comes first, where nothing is said for sharing', ['All our soups', 'All about leeks'], '', 'All our soups'],
    ['for sharing, where there is no other', [], 'Leeks!', 'Leeks!'],
  ])('of several the one %s', async (_, stated, shared, description) => {
    const metas = [...stated.map((content) => ['description', content]), ['og:description', shared]];
    const page = {metas: metas.map(([key = '', content = '']) => ({key, content, description: ''}))};
    expect((await collected({}, {}, page))?.description).toBe(description);
  });

  test('not the page’s for the one it shares, where that leads on', async () => {
    const shared = {key: 'og:image', content: SRC, description: ''};
    const metas = [shared, {key: 'og:description', content: 'All about leeks', description: ''}];
    expect((await collected({anchor}, {}, {metas}))?.description).toBe('');
    expect((await collected({}, {}, {metas}))?.description).toBe('All about leeks');
  });
});

test('what only names the file is no alternative text: its caption is', async () => {
  const attributes = {src: 'https://kitchen.example/Leek_12.jpg', alt: 'leek_12'};
  expect((await collected({caption: 'A pot of soup'}, {attributes}))?.altText).toBe('A pot of soup');
  expect((await collected({caption: 'Leek_12'}, {attributes}))?.altText).toBe('');
  expect((await collected({}, {attributes: {alt: 'Leek_12'}}))?.altText, 'of another file').toBe('Leek_12');
});

describe('on a page of several whole posts', () => {
  const pictureIn = (name: string, around: Partial<Around> = {}) => {
    const url = `https://kitchen.example/${name}.jpg`;
    return exampleSighting({
      attributes: {src: url, alt: `A picture of ${name}`},
      shown: {url, width: 800, height: 600, isComplete: true},
      around: {...NOTHING_AROUND, post: {href: `/${name}`, title: `All about ${name}`}, ...around},
    });
  };
  const linksOf = async (...sightings: readonly Sighting[]) => {
    const {collection} = await select(exampleGathering(sightings));
    const byUrl = collection.candidates.toSorted((one, other) => one.url.localeCompare(other.url));
    return byUrl.map(({link, title}) => [link.replace('https://kitchen.example', ''), title]);
  };

  test('a picture has its post’s link and name, also where it is linked to its file', async () => {
    const linked = pictureIn('soup', {anchor: {href: '/large/soup.jpg'}});
    expect(await linksOf(pictureIn('kale'), linked)).toEqual([
      ['/kale', 'All about kale'],
      ['/soup', 'All about soup'],
    ]);
  });

  test('one that leads elsewhere keeps its link and its name', async () => {
    const linked = pictureIn('tart', {anchor: {href: '/tarts'}, linkText: 'All the tarts'});
    expect((await linksOf(pictureIn('kale'), pictureIn('soup'), linked))[2]).toEqual(['/tarts', 'All the tarts']);
  });

  test.each([
    ['one post alone', [pictureIn('kale'), pictureIn('soup', {post: {href: '/kale', title: 'All about kale'}})]],
    ['one, and cards of others', [pictureIn('kale'), pictureIn('soup', {anchor: {href: '/soup'}})]],
    ['one, and others beside the text', [pictureIn('kale'), pictureIn('soup', {isInSide: true})]],
    ['posts of another site', [pictureIn('kale'), pictureIn('soup', {post: {href: 'https://a.example/', title: ''}})]],
    ['the page’s own post', [pictureIn('leeks'), pictureIn('kale')].toReversed()],
  ])('%s makes none', async (_, sightings) => {
    expect((await linksOf(...sightings))[0]).toEqual(['/leeks', 'Leeks']);
  });
});
