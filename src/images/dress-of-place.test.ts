import {describe, expect, test} from 'vitest';
import {box, dressOf, linked, shown} from './example-dress';
import {NOTHING_AROUND} from './sighting';

describe('a drawing', () => {
  test('is an icon in a place of less than 50 px on a side', () => {
    expect(dressOf('a.png', {box: box(300, 49)})).toBe('decoration');
    expect(dressOf('a.png', {box: box(300, 50)})).toBe(null);
  });

  test('says nothing by a mere dot, which another picture may come to fill', () => {
    expect(dressOf('a.png', {box: box(1, 1)})).toBe(null);
  });

  test('says nothing before it is there', () => {
    expect(dressOf('a.png', {box: box(300, 40), shown: {...shown, width: 0, height: 0}})).toBe(null);
  });

  test('is told from a photograph, which a shop shows small among its other views', () => {
    expect(dressOf('a.jpg?width=48', {box: box(48, 48)})).toBe(null);
  });
});

describe('a photograph', () => {
  const small = {shown: {...shown, width: 160, height: 240}};

  test('is one of a colour in a place of less than 24 px on both sides', () => {
    expect(dressOf('sw-160x240.jpg', {...small, box: box(12, 18)})).toBe('decoration');
    expect(dressOf('sw-160x240.jpg', {...small, box: box(23, 23)})).toBe('decoration');
    expect(dressOf('sw-160x240.jpg', {...small, box: box(23, 24)})).toBe(null);
    expect(dressOf('sw-160x240.jpg', {...small, box: box(24, 12)})).toBe(null);
  });

  test('says nothing where it is hidden, a mere dot, or not there yet', () => {
    expect(dressOf('sw-160x240.jpg', {...small, box: box(0, 0), isVisible: false})).toBe(null);
    expect(dressOf('sw-160x240.jpg', {...small, box: box(12, 18), isVisible: false})).toBe(null);
    expect(dressOf('sw-160x240.jpg', {...small, box: box(1, 1)})).toBe(null);
    expect(dressOf('a.jpg', {box: box(12, 18), shown: {...shown, width: 0, height: 0}})).toBe(null);
  });

  test('is a picture where its name, its pixels or another address tell of more of them', () => {
    expect(dressOf('a-600x900.jpg', {box: box(12, 18)})).toBe(null);
    expect(dressOf('a.jpg', {box: box(12, 18)}, {size: {width: 200, height: 300, isMeasured: true}})).toBe(null);
    expect(dressOf('a.jpg', {box: box(12, 18)}, {size: {width: 160, height: 240, isMeasured: true}})).toBe(
      'decoration',
    );
    expect(dressOf('a-160x240.jpg', {box: box(12, 18)}, {other: 'a.jpg'})).toBe(null);
  });
});

test('a small square that is described as an avatar is one, within the text too', () => {
  const small = {box: box(64, 64), around: {...NOTHING_AROUND, isInContent: true, isInFigure: true}};
  expect(dressOf('a.jpg', {...small, attributes: {alt: 'Avatar'}})).toBe('decoration');
  expect(dressOf('a.jpg', {...small, attributes: {alt: 'Avatar of a leek'}})).toBe(null);
});

describe('what is called as the site is', () => {
  const cooks = {page: 'https://www.slow-cooks.example/leeks'};

  test.each(['slow-cooks.png', 'img/SlowCooks.jpg'])('heads its pages: %s', (file) => {
    expect(dressOf(file, {}, cooks)).toBe('decoration');
    expect(dressOf(file, {around: {...NOTHING_AROUND, isInContent: true}}, cooks)).toBe(null);
  });

  test.each(['slow-cooks-leeks.png', 'slow-cooks/leeks.png'])('is nothing more than that: %s', (file) => {
    expect(dressOf(file, {}, cooks)).toBe(null);
  });

  test('is no more than a thing where the name is short', () => {
    expect(dressOf('tea.jpg', {}, {page: 'https://tea.example/green'})).toBe(null);
  });
});

test('a portrait of who writes is told by its place beside the text', () => {
  const around = {...NOTHING_AROUND, isInSide: true, names: 'about-widget'};
  expect(dressOf('maria.jpg', {around})).toBe('decoration');
  expect(dressOf('maria.jpg', {around: {...around, isInSide: false}})).toBe(null);
  expect(dressOf('maria.jpg', {around: {...around, names: 'widget'}})).toBe(null);
});

test('a drawing that only a script follows, or that writes a letter, is a button, within the text too', () => {
  expect(dressOf('img/print.png', linked('javascript:void(0)', {isInContent: true}))).toBe('decoration');
  expect(dressOf('img/mail.gif', linked('mailto:?subject=Leeks', {isInContent: true}))).toBe('decoration');
  expect(dressOf('img/mail.gif', linked('mailto:?subject=Leeks'))).toBe('decoration');
});

test('within the text an upload that a script enlarges is none', () => {
  expect(dressOf('2019/leeks-1024.png', linked('javascript:void(0)', {isInContent: true}))).toBe(null);
});

test('what lies behind things is a pattern where its name says so, even behind the whole page', () => {
  expect(dressOf('wood.jpg', {tag: 'body'}, {kind: 'background'})).toBe(null);
  expect(dressOf('bg_wood.jpg', {tag: 'body'}, {kind: 'background'})).toBe('decoration');
  expect(dressOf('wood.jpg', {tag: 'div'}, {kind: 'background'})).toBe(null);
  expect(dressOf('bg_wood.jpg', {tag: 'div'}, {kind: 'background'})).toBe('decoration');
  expect(dressOf('bg/wood.jpg', {tag: 'div'}, {kind: 'background'})).toBe(null);
});

test.each([
  ['product-swatch', '', 'decoration'],
  ['color', 'form-option Swatches', 'decoration'],
  ['swatchboard', 'quilt-swatcher', null],
])('a background is a cloth to choose where it is called a swatch: %s in %s', (own, names, dress) => {
  const named = {tag: 'span', attributes: {class: own}, around: {...NOTHING_AROUND, names}};
  expect(dressOf('walnut.jpg', named, {kind: 'background'})).toBe(dress);
  expect(dressOf('walnut.jpg', named)).toBe(null);
});

test('what an element has in store for a player is no picture of the page, what an image bears is', () => {
  const named = {attributes: {'data-playlist': '["/leek.jpg"]'}};
  expect(dressOf('leek.jpg', named, {kind: 'background'})).toBe('decoration');
  const options = {attributes: {'data-options': '{"playlist": ["/leek.jpg"]}'}};
  expect(dressOf('leek.jpg', options, {kind: 'background'})).toBe('decoration');
  expect(dressOf('leek.jpg', {attributes: {'data-gallery': '["/leek.jpg"]'}}, {kind: 'background'})).toBe(null);
  expect(dressOf('leek.jpg', named)).toBe(null);
});

describe('a picture of a menu', () => {
  const hidden = {isVisible: false, box: box(0, 0)};
  const inHeader = linked('/bags', {isInHeader: true});
  const inSide = linked('/bags', {isInSide: true});

  test('is one that is put away in the frame and leads to another page', () => {
    expect(dressOf('a.jpg', {...inHeader, ...hidden})).toBe('decoration');
    expect(dressOf('a.jpg', {...inHeader, isVisible: false})).toBe('decoration');
    expect(dressOf('a.jpg', {...inSide, ...hidden})).toBe('decoration');
  });

  test('is none that may only wait to be faded in, that is shown, leads nowhere, or belongs to the article', () => {
    expect(dressOf('a.jpg', {...inSide, isVisible: false})).toBe(null);
    expect(dressOf('a.jpg', inHeader)).toBe(null);
    expect(dressOf('a.jpg', {...linked('#', {isInHeader: true}), ...hidden})).toBe(null);
    expect(dressOf('a.jpg', {...linked('/bags', {isInHeader: true, isInContent: true}), ...hidden})).toBe(null);
    expect(dressOf('a.jpg', {...linked('/bags'), ...hidden})).toBe(null);
  });

  test.each(['menu-img', 'submenu__image', 'Mega-Menu', 'navbar-nav'])('is one that is called so: %s', (name) => {
    expect(dressOf('a.jpg', {...inHeader, attributes: {class: name}})).toBe('decoration');
    expect(dressOf('a.jpg', linked('/bags', {isInSide: true, names: name}))).toBe('decoration');
    expect(dressOf('a.jpg', linked('/bags', {names: name}))).toBe(null);
  });

  test.each(['menuisier', 'navy', 'omenu'])('is none that is called something else: %s', (name) => {
    expect(dressOf('a.jpg', {...inHeader, attributes: {class: name}})).toBe(null);
  });
});
