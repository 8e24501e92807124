import type {SrcsetCase} from './parse-srcset-cases';

/** Descriptors that stand, with how they are read where that is otherwise than they are written. */
const good: readonly string[] = [
  ...['1w', '640w', '00640w = 640w', '2147483647w', '99999w'],
  ...['1x', '2x', '1.5x', '.5x = 0.5x', '0.5x', '00.5x = 0.5x', '1.50x = 1.5x'],
  ...['0x', '-0x = 0x', '0.0x = 0x', '-0.0x = 0x', '-.0x = 0x', '00x = 0x', '0e5x = 0x'],
  ...['1e0x = 1x', '1E0x = 1x', '1e1x = 10x', '1E1x = 10x', '1e+1x = 10x', '1e-1x = 0.1x', '1e00x = 1x'],
  ...['1e+00x = 1x'],
  ...['1e-00x = 1x', '.1e1x = 1x', '1.0e1x = 10x', '1e308x = 1e+308x', '1e-999x = 0x'],
  ...['1w 1h = 1w', '1h 1w = 1w', '640w 480h = 640w', '480h 640w = 640w', '640w  480h = 640w', '640w\n480h = 640w'],
  ...['640w 00480h = 640w', '1w 2147483647h = 1w'],
];

/** Descriptors that cost their candidate. */
const bad: readonly string[] = [
  // No word of the standard’s.
  ...['foo', 'foo foo', 'foo 1x', '1x foo', 'foo 1w', '1w foo', 'foo 1h', '1h foo', '1', '1 1', '%', '1%', 'w', 'x'],
  ...['h'],
  // Widths.
  ...['0w', '00w', '-1w', '-0w', '+1w', '+0w', '1.0w', '1.w', '.1w', '1e0w', '1E0w', '1e1w', '1W', '1ww', '1www'],
  ...['1w1w', '1 w', 'a1w', '0x1w', '0X1w', '1_0w', 'Infinityw', 'NaNw', '\u00a01w', '1w\u00a0', '1w\u0001'],
  ...['\u00001w', '１w', '²w', '١w', '1w 1w', '1w 2w', '1w 0w', '1w -1w', '1w +1w', '1w 1.0w', '1w 1e0w', '1w 1www'],
  ...['1w 1W', '1w Infinityw', '1w NaNw'],
  // Densities.
  ...['-1x', '-.5x', '+1x', '+0x', '+.5x', '1.x', '.x', '-x', '+x', 'ex', 'e1x', '1ex', '1e+x', '1e-x', '1e1.0x'],
  ...['1e1e1x', '--1x', '-+1x', '1X', '0X', '1xx', '1x1x', '1 x', 'a1x', '0x1x', '0X1x', 'Infinityx', '-Infinityx'],
  ...['NaNx', '1e999x', '1e309x', '-1e0x', '1_0x', '1..5x', '1.5.5x', '1\u00a0x', '１x', '1\u0001x', '1dppx', '96dpi'],
  ...['2y', '1px', '50vw', '1x 1x', '1x 2x', '0x 0x', '1x -0x', '1x -1x', '1x 1e0x', '1x 1X', '1x Infinityx'],
  ...['1x NaNx', '1x 1.x', '1x +1x', '1x \u00001x'],
  // Heights, which only stand beside a width.
  ...['1h', '640h', '0h', '-1h', '1.0h', '1H', '1h 1h', '1x 1h', '1h 1x', '0x 1h', '1w 0h', '1w -1h', '1w +1h'],
  ...['1w 1.0h', '1w 1e0h', '1w 1hhh', '1w 1H', '1w Infinityh', '1w NaNh', '1w 0x1h', '1w 1h 1h', '1h 1w 1h'],
  ...['1w 1h 1w', '1h 1h 1w', '1w 1h foo', '1w 1 h'],
  // Mixed.
  ...['1w 1x', '1x 1w', '1w 1x 1h', '1x 1w 1h', '1h 1x 1w', '1w 1h 1x', '1x 0w', '0w 1x', '1x1w', '1w1x', '1h1w'],
  ...['1w 1x foo'],
];

const spoiled = (descriptors: string): SrcsetCase => [`before 1x, a ${descriptors}, after 2x`, 'before 1x', 'after 2x'];

/** Of several candidates each is read by itself: nothing is sorted out, completed or compared. */
const several: readonly SrcsetCase[] = [
  ['a 1x, b 1x', 'a 1x', 'b 1x'],
  ['a, b, c', 'a', 'b', 'c'],
  ['a, b 1x', 'a', 'b 1x'],
  ['a 2x, a 2x', 'a 2x', 'a 2x'],
  ['a 640w, b 640w, c 640w', 'a 640w', 'b 640w', 'c 640w'],
  ['a 640w, b 2x', 'a 640w', 'b 2x'],
  ['a 640w, b', 'a 640w', 'b'],
  ['a 3x, b 1x, c 2x', 'a 3x', 'b 1x', 'c 2x'],
  ['a 640w 480h, b 2x, c foo, d', 'a 640w', 'b 2x', 'd'],
];

/** One candidate with descriptors before a good one. */
const kept = (row: string): SrcsetCase => {
  const [descriptors = '', read = descriptors] = row.split(' = ');
  return [`a ${descriptors}, after 2x`, `a ${read}`, 'after 2x'];
};

/** What stands after an address. */
export const descriptorCases: readonly SrcsetCase[] = [...good.map(kept), ...bad.map(spoiled), ...several];
