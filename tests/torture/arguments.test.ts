import {describe, expect, test} from 'vitest';
import {readArguments, USAGE} from './arguments';

describe('readArguments', () => {
  test('runs a short torture of Chromium unless told otherwise', () => {
    expect(readArguments([], 7)).toEqual({
      ok: true,
      value: {kills: 60, pins: 40, seed: 7, browser: 'chrome', browserKills: null},
    });
  });

  test('takes what is said', () => {
    const argv = ['--kills', '1000', '--pins', '500', '--seed', '42', '--browser', 'firefox'];
    expect(readArguments(argv, 7)).toMatchObject({value: {kills: 1000, pins: 500, seed: 42, browser: 'firefox'}});
    expect(readArguments(['--browser-kills', '50'], 7)).toMatchObject({value: {browserKills: 50}});
  });

  test.each([
    [['--kills', 'many'], '--kills many is not understood: give a whole number from 1 to 100000'],
    [['--pins', '0'], '--pins 0 is not understood: give a whole number from 1 to 10000'],
    [['--seed', '1.5'], '--seed 1.5 is not understood: give a whole number from 1 to 4294967295'],
    [['--browser', 'safari'], '--browser safari is not known: give chrome or firefox'],
    [['--browser', 'firefox', '--browser-kills', '5'], '--browser-kills goes with chrome only: leave out --browser'],
    [['--kils', '5'], "Unknown option '--kils'"],
    [['5'], "Unexpected argument '5'"],
  ])('answers %j with what is wrong and the usage', (argv, problem) => {
    const read = readArguments(argv, 7);
    expect(read.ok ? '' : read.message).toContain(problem);
    expect(read.ok ? '' : read.message).toContain(USAGE);
  });
});
