import {expect, test} from 'vitest';
import {chosenIn} from './choose';
import {exampleSighting} from './example-sighting';
import {addressOf, groupOf} from './group';
import {isPlainDrawing} from './plain-drawing';
import {NOTHING_AROUND, type Sighting} from './sighting';

const isPlain = (name: string, more: Partial<Sighting> = {}): boolean => {
  const address = addressOf({url: `https://kitchen.example/${name}`, fault: null}, 'currentSrc', {isShown: true});
  return isPlainDrawing(chosenIn(groupOf('image', [address], {sighting: exampleSighting(more)})), address);
};

test('a drawing beside the text with a word for a name, no size and no description is a part of the page', () => {
  expect(isPlain('img/title_editor.gif')).toBe(true);
  expect(isPlain('img/delivery-truck.png', {attributes: {alt: 'Free delivery'}})).toBe(true);
});

test('a photograph is none', () => {
  expect(isPlain('img/sofa.jpg')).toBe(false);
});

test('what bears a date, an id or a hash was uploaded', () => {
  expect(isPlain('2017/02/leeks.gif')).toBe(false);
  expect(isPlain('leeks-282.png')).toBe(false);
});

test('what was saved with its page is told by its own name, and not by the date in the page’s', () => {
  expect(isPlain('2012/02/leeks_files/feed.png')).toBe(true);
  expect(isPlain('2012/02/leeks_files/IMG_8513.png')).toBe(false);
});

test('what its author describes, or gives a width or a height, is meant to be seen', () => {
  expect(isPlain('leeks.png', {attributes: {alt: 'Leeks in a pot'}})).toBe(false);
  expect(isPlain('leeks.png', {attributes: {width: '600'}})).toBe(false);
  expect(isPlain('leeks.png', {attributes: {height: '400'}})).toBe(false);
});

test.each(['isInContent', 'isInFigure'] as const)('what is shown by the text is none: %s', (place) => {
  expect(isPlain('leeks.png', {around: {...NOTHING_AROUND, [place]: true}})).toBe(false);
});

test('a picture of which the page knows another size is none', () => {
  const [small, large] = ['small', 'large'].map((name) =>
    addressOf({url: `https://kitchen.example/leeks-${name}.png`, fault: null}, 'srcset'),
  );
  if (small === undefined || large === undefined) throw new Error('two were made');
  const group = groupOf('image', [small, large], {sighting: exampleSighting()});
  expect(isPlainDrawing(group, large)).toBe(false);
});
