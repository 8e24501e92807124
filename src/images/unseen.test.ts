import {describe, expect, test} from 'vitest';
import {exampleGathering, exampleSighting} from './example-sighting';
import {select} from './select';
import type {Attributes, Sighting} from './sighting';

const reasons = async (...images: readonly Attributes[]) => {
  const shown = ({src = ''}: Attributes) => ({
    url: new URL(src, 'https://kitchen.example').href,
    width: 480,
    height: 600,
    isComplete: true,
  });
  const sightings = images.map((attributes) => exampleSighting({attributes, shown: shown(attributes)}));
  const {collection} = await select(exampleGathering(sightings));
  return collection.rejected.map(({reason}) => reason);
};

const inNoscript = async (markup: string) => {
  const {collection} = await select(exampleGathering([exampleSighting({tag: 'noscript', markup})]));
  return [collection.candidates.length, ...collection.rejected.map(({reason}) => reason)];
};

describe('an image declared as a dot', () => {
  test('counts visits where its one address names no file', async () => {
    expect(await reasons({src: 'https://count.example/visit?page=1', width: '0', height: '0'})).toEqual(['tracker']);
    expect(await reasons({src: '/visit', width: '1px', height: '1'})).toEqual(['tracker']);
  });

  test('is a picture where it has sizes to choose from, or a file’s name', async () => {
    const srcset = '/leek-400 400w, /leek-800 800w';
    expect(await reasons({src: '/leek-400', srcset, width: '1', height: '1'})).toEqual([]);
    expect(await reasons({src: '/leek.jpg', width: '1', height: '1'})).toEqual([]);
  });
});

describe('a hidden image of another site', () => {
  const hidden = async (attributes: Attributes, more: Partial<Sighting> = {}) => {
    const src = attributes['src'] ?? '';
    const shown = {url: src, width: 480, height: 600, isComplete: true};
    const {collection} = await select(
      exampleGathering([exampleSighting({attributes, shown, isVisible: false, ...more})]),
    );
    return collection.rejected.map(({reason}) => reason);
  };

  test('counts visits where it names no file and nothing is said of it', async () => {
    expect(await hidden({src: 'https://count.example/ck', alt: ''})).toEqual(['tracker']);
  });

  test('is a picture where it is named, described, marked for a script, or shown', async () => {
    expect(await hidden({src: 'https://cdn.example/leek.jpg'})).toEqual([]);
    expect(await hidden({src: 'https://cdn.example/leek', alt: 'Leek'})).toEqual([]);
    expect(await hidden({src: 'https://cdn.example/leek', class: 'slide'})).toEqual([]);
    expect(await hidden({src: 'https://cdn.example/leek'}, {isVisible: true})).toEqual([]);
    expect(await hidden({src: 'https://kitchen.example/leek'})).toEqual([]);
  });
});

describe('an image for readers without scripts', () => {
  test('counts visits where it is another site’s, without a word and without a file’s name', async () => {
    expect(await inNoscript('<img src="https://served.example/call/21?" alt="" border="0">')).toEqual([0, 'tracker']);
  });

  test('counts visits where a program answers beside the page’s own host', async () => {
    expect(await inNoscript('<img src="https://r1.kitchen.example/view.php?zone=7" alt="">')).toEqual([0, 'tracker']);
  });

  test.each([
    '<img src="https://served.example/photo/21" alt="Leeks">',
    '<img src="https://served.example/leeks.jpg?w=800" alt="">',
    '<img src="/photo/21" alt="">',
    '<img src="https://images.kitchen.example/photo/21" alt="">',
    '<img src="https://images.kitchen.example/photo.php?id=21" alt="Leeks">',
    '<img src="/photo.php?id=21" alt="">',
  ])('is a picture: %s', async (markup) => {
    expect(await inNoscript(markup)).toEqual([1]);
  });
});

describe('a picture that is still to come', () => {
  const waiting = (width: string, height: string) => ({'data-src': '/portrait.jpg', width, height});
  const reasonOf = async (attributes: Attributes) => {
    const {collection} = await select(exampleGathering([exampleSighting({attributes})]));
    return collection.rejected.map(({reason}) => reason);
  };

  test('is small in a place declared for an icon', async () => {
    expect(await reasonOf(waiting('24', '24'))).toEqual(['small']);
    expect(await reasonOf(waiting('64', '64'))).toEqual(['small']);
    expect(await reasonOf(waiting('24.5px', '24.25'))).toEqual(['small']);
  });

  test('is a picture there where a gallery names the large file with its preview', async () => {
    const named = (attributes: Attributes) => reasonOf({...waiting('64', '64'), ...attributes});
    expect(await named({'data-src': '/s-l140.jpg', 'data-zoom-image': '/leeks.jpg'})).toEqual([]);
    expect(await named({'data-src': '//kitchen.example/leeks?w=600'})).toEqual([]);
    expect(await named({'data-src': '//kitchen.example/author?w=300'})).toEqual(['small']);
  });

  test('may be large where a dot or a teaser’s place is declared', async () => {
    expect(await reasonOf(waiting('1', '1'))).toEqual([]);
    expect(await reasonOf(waiting('65', '24'))).toEqual([]);
    expect(await reasonOf(waiting('150', '100'))).toEqual([]);
  });
});

describe('a background without room', () => {
  const hidden = (isFromSheet: boolean) =>
    exampleSighting({
      tag: 'div',
      css: 'url("https://kitchen.example/leek.jpg")',
      box: {x: 0, y: 0, width: 0, height: 0},
      isVisible: false,
      isFromSheet,
    });
  const found = async (isFromSheet: boolean) => {
    const {collection} = await select(exampleGathering([hidden(isFromSheet)]));
    return [...collection.candidates.map(({url}) => url), ...collection.rejected.map(({reason}) => reason)];
  };

  test('belongs to the page’s dress where a style sheet has it ready', async () => {
    expect(await found(true)).toEqual(['decoration']);
  });

  test('may be a gallery’s next picture where the element’s own style names it', async () => {
    expect(await found(false)).toEqual(['https://kitchen.example/leek.jpg']);
  });
});
