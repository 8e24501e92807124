import {expect, test} from 'vitest';
import {type Standing, scoreOf} from './score';

const standing = (more: Partial<Standing> = {}): Standing => ({
  pixels: {width: 600, height: 600},
  place: {width: 600, height: 600},
  isTarget: false,
  hasPin: false,
  isMarked: false,
  isAgreed: false,
  isShared: false,
  isLeadingAway: false,
  isLeadingOn: false,
  isNamedOnly: false,
  isMentioned: false,
  isLead: false,
  isInContent: false,
  isInFigure: false,
  isInView: false,
  isNarrow: false,
  isBackground: false,
  isHidden: false,
  isInFrame: false,
  isDoubtful: false,
  ...more,
});

const square = (side: number) => ({width: side, height: side});

test('a larger picture scores higher, and one shown larger too', () => {
  expect(scoreOf(standing({pixels: square(900)}))).toBeGreaterThan(scoreOf(standing()));
  expect(scoreOf(standing({place: square(900)}))).toBeGreaterThan(scoreOf(standing()));
});

test('a landscape counts as a square of its height, a tall picture up to three times its width', () => {
  const sized = (width: number, height: number) => scoreOf(standing({pixels: {width, height}, place: null}));
  expect(sized(1200, 400)).toBe(sized(400, 400));
  expect(sized(400, 3000)).toBe(sized(400, 1200));
});

test('pixels beyond what a screen shows do not count', () => {
  expect(scoreOf(standing({pixels: square(6000)}))).toBe(scoreOf(standing({pixels: square(1600)})));
});

test('a background is not made important by the place it fills', () => {
  const background = standing({isBackground: true, pixels: null, place: {width: 1280, height: 9000}});
  expect(scoreOf(background)).toBeLessThan(scoreOf(standing()));
});

test.for([
  'isTarget',
  'hasPin',
  'isMarked',
  'isAgreed',
  'isShared',
  'isLead',
  'isNamedOnly',
  'isInContent',
  'isInFigure',
  'isInView',
] as const)('%s raises', (sign) => {
  expect(scoreOf(standing({[sign]: true}))).toBeGreaterThan(scoreOf(standing()));
});

test.for([
  'isNarrow',
  'isBackground',
  'isHidden',
  'isInFrame',
  'isLeadingAway',
  'isLeadingOn',
  'isMentioned',
  'isDoubtful',
] as const)('%s lowers', (sign) => {
  expect(scoreOf(standing({[sign]: true}))).toBeLessThan(scoreOf(standing()));
});

test('what the user pointed at outranks everything', () => {
  const best = standing({pixels: square(5000), place: square(5000), hasPin: true, isMarked: true, isAgreed: true});
  const least = standing({
    isTarget: true,
    pixels: square(40),
    place: square(40),
    isNarrow: true,
    isDoubtful: true,
  });
  expect(scoreOf(least)).toBeGreaterThan(scoreOf(best));
});
