import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseSrcset} from './parse-srcset';
import {addressCases, type SrcsetCase} from './parse-srcset-cases';
import {descriptorCases} from './parse-srcset-descriptors';
import {parseSrcsetBySteps} from './parse-srcset-steps';

/** Candidates in a row's notation: `address 640w`, `address 2x`, or the address alone. */
const read = (srcset: string): string[] =>
  parseSrcset(srcset).map(({url, width, density}) =>
    [url, width === null ? '' : `${width}w`, density === null ? '' : `${density}x`].filter(Boolean).join(' '),
  );

/** A title that shows white space and control characters. */
const titled = (cases: readonly SrcsetCase[]) =>
  cases.map(([srcset, ...candidates]) => [JSON.stringify(srcset), srcset, candidates] as const);

describe('the addresses of', () => {
  test.each(titled(addressCases))('%s', (_, srcset, candidates) => {
    expect(read(srcset)).toEqual(candidates);
  });
});

describe('the descriptors of', () => {
  test.each(titled(descriptorCases))('%s', (_, srcset, candidates) => {
    expect(read(srcset)).toEqual(candidates);
  });
});

describe('anything at all', () => {
  const parts = fc.constantFrom(
    ...['a', 'data:,b', '/c,d/e.jpg', '1w', '2x', '0w', '3h', '-1x', '1e2x', '1.x', 'foo'],
    ...[' ', '\n', '\t', '\f', '\r', '\u00a0', '\u000b', ',', ', ', ',,', '(', ')', '(,)', '🥬', '\\', '"'],
  );

  test('is read as the standard’s own steps read it', () => {
    fc.assert(
      fc.property(fc.array(parts, {maxLength: 40}), (written) => {
        expect(parseSrcset(written.join(''))).toEqual(parseSrcsetBySteps(written.join('')));
      }),
      {numRuns: 2_000},
    );
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 60}), (srcset) => {
        expect(parseSrcset(srcset)).toEqual(parseSrcsetBySteps(srcset));
      }),
    );
  });

  test('a megabyte of it ends at once', () => {
    for (const part of ['a', ',', '(', ')', ' ', 'a 1w,', '((a', 'a (', '1x ']) {
      const srcset = part.repeat(Math.ceil(1_000_000 / part.length));
      expect(parseSrcset(srcset).length).toBeLessThanOrEqual(200);
    }
  });
});
