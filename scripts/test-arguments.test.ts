import {describe, expect, test} from 'vitest';
import {readTestArguments} from './test-arguments';

const names = (argv: readonly string[]): readonly string[] => {
  const asked = readTestArguments(argv);
  if (!asked.ok) throw new Error(asked.message);
  return asked.suites?.map(({name}) => name) ?? [];
};

describe('the options of npm test', () => {
  test('without any, everything runs, packages before what looks at them', () => {
    const all = names([]);
    expect(all).toEqual(expect.arrayContaining(['format', 'lint', 'types', 'unit', 'sandbox', 'contract', 'e2e']));
    expect(all.indexOf('build')).toBeLessThan(all.indexOf('contract'));
    expect(all.indexOf('browsers')).toBeLessThan(all.indexOf('e2e'));
  });

  test('--only runs those', () => {
    expect(names(['--only', 'unit,lint'])).toEqual(['lint', 'unit']);
  });

  test('--only builds what is to be tested', () => {
    expect(names(['--only', 'e2e'])).toEqual(['build', 'browsers', 'e2e']);
    expect(names(['--only=contract'])).toEqual(['build', 'contract']);
  });

  test.each([
    [['--only', 'unit,e3e'], 'There is no e3e; "npm test -- --help" lists them'],
    [['--only', ''], 'There is no ; "npm test -- --help" lists them'],
    [['--fast'], 'Unknown option \'--fast\'; "npm test -- --help" lists them'],
  ])('%j is refused, by its name', (argv, message) => {
    expect(readTestArguments(argv)).toEqual({ok: false, message});
  });
});
