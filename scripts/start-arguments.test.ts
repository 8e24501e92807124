import {describe, expect, test} from 'vitest';
import {readStartArguments} from './start-arguments';

describe('the options of npm start', () => {
  test.each([
    [[], 'demo'],
    [['--check'], 'check'],
    [['--help'], 'help'],
    [['--check', '--help'], 'help'],
  ] as const)('%j asks for the %s', (argv, mode) => {
    expect(readStartArguments(argv)).toEqual({ok: true, mode});
  });

  test.each([['--chek'], ['--check=yes'], ['blog.html']])('%j is refused, by its name', (argument) => {
    expect(readStartArguments([argument])).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^(Unknown option|Option|Unexpected argument) '.*; "npm start -- --help"/),
    });
  });
});
