import {describe, expect, test} from 'vitest';
import {parseSrcset} from './parse-srcset';

/** Candidates in a row's notation: `address 640w`, `address 2x`, or the address alone. */
const read = (srcset: string): string[] =>
  parseSrcset(srcset).map(({url, width, density}) =>
    [url, width === null ? '' : `${width}w`, density === null ? '' : `${density}x`].filter(Boolean).join(' '),
  );

describe('a srcset of', () => {
  const rows: readonly [what: string, srcset: string, candidates: readonly string[]][] = [
    ['nothing', '', []],
    ['white space', ' \t\n\f\r ', []],
    ['commas', ' , ,, ', []],
    ['one address', 'a.jpg', ['a.jpg']],
    ['one address within white space', '\n\ta.jpg \f', ['a.jpg']],
    ['one address within commas', ',,a.jpg,,', ['a.jpg']],
    ['two addresses', 'a.jpg, b.jpg', ['a.jpg', 'b.jpg']],
    ['two addresses with commas to spare', ', a.jpg ,, b.jpg ,', ['a.jpg', 'b.jpg']],
    ['two addresses without a space between', 'a.jpg,b.jpg', ['a.jpg,b.jpg']],
    ['widths', 'a.jpg 320w, b.jpg 640w', ['a.jpg 320w', 'b.jpg 640w']],
    ['widths without a space after the comma', 'a.jpg 320w,b.jpg 640w', ['a.jpg 320w', 'b.jpg 640w']],
    ['widths over several lines', 'a.jpg\n  320w,\n  b.jpg\t640w', ['a.jpg 320w', 'b.jpg 640w']],
    ['densities', 'a.jpg, b.jpg 1.5x, c.jpg 2x', ['a.jpg', 'b.jpg 1.5x', 'c.jpg 2x']],
    [
      'a comma within an address',
      '/w_300,c_fit/a.jpg 300w, /w_900,c_fit/a.jpg 900w',
      ['/w_300,c_fit/a.jpg 300w', '/w_900,c_fit/a.jpg 900w'],
    ],
    ['a comma at an address’s end', 'a.jpg, 2x', ['a.jpg', '2x']],
    ['a data: address', 'data:image/png;base64,AAAA 1x, b.png 2x', ['data:image/png;base64,AAAA 1x', 'b.png 2x']],
    ['a data: address with commas only', 'data:,a,b 1x', ['data:,a,b 1x']],
    ['a data: address that ends in a comma', 'data:,a, b.png 2x', ['data:,a', 'b.png 2x']],
    ['several commas at an address’s end', 'a.jpg,,,, b.jpg', ['a.jpg', 'b.jpg']],
    ['parentheses with commas in a descriptor', 'a.jpg 1x (one, two), b.jpg 2x', ['b.jpg 2x']],
    ['parentheses that never close', 'a.jpg 1x (one, b.jpg 2x', []],
    ['parentheses within an address', 'a(1).jpg 2x', ['a(1).jpg 2x']],
    ['a query with equals and ampersands', 'a?w=1&h=2 2x', ['a?w=1&h=2 2x']],
  ];
  test.each(rows)('%s', (_, srcset, candidates) => {
    expect(read(srcset)).toEqual(candidates);
  });
});

describe('a descriptor that stands', () => {
  const good: readonly [descriptor: string, read: string][] = [
    ['1w', 'a 1w'],
    ['0320w', 'a 320w'],
    ['99999w', 'a 99999w'],
    ['320w 200h', 'a 320w'],
    ['200h 320w', 'a 320w'],
    ['1x', 'a 1x'],
    ['0x', 'a 0x'],
    ['-0x', 'a 0x'],
    ['.5x', 'a 0.5x'],
    ['1.5x', 'a 1.5x'],
    ['1e1x', 'a 10x'],
    ['1E1x', 'a 10x'],
    ['1e+1x', 'a 10x'],
    ['1e-1x', 'a 0.1x'],
    ['.5e1x', 'a 5x'],
    ['00.0001x', 'a 0.0001x'],
    [' 2x ', 'a 2x'],
    ['\t2x\n', 'a 2x'],
  ];
  test.each(good)('"%s" is read', (descriptor, candidate) => {
    expect(read(`a ${descriptor}`)).toEqual([candidate]);
    expect(read(`a ${descriptor}, b 3x`)).toEqual([candidate, 'b 3x']);
  });
});

describe('a descriptor that does not stand', () => {
  const bad = [
    ...[
      '0w',
      '-1w',
      '+1w',
      '1.0w',
      '1e3w',
      '320W',
      '320 w',
      '320',
      'w',
      '320ww',
      '320w320w',
      '1w 1w',
      '1w 2w',
      '1w 1x',
    ],
    ...['1x 1w', '1x 1x', '1x 2x', '2X', '1.x', '+1x', '-1x', '--1x', '1ex', '1e1.5x', '.x', 'x', '1 x', 'Infinityx'],
    ...['1e999x', 'NaNx', '0x1x', '1_0x', '200h', '1h 1h', '1x 200h', '200h 1x', '320w 0h', '320w -1h', '1q', '1px'],
    ...['(1x)', '1x(2x)', '1x ()', '１x', '1\u00a0x', '320w 2x 1h', '1w,1x 2x'],
  ];
  test.each(bad)('"%s" costs its own candidate and no other', (descriptor) => {
    expect(read(`before 1x, a ${descriptor}`).filter((candidate) => candidate.startsWith('a '))).toEqual(
      // The one row with a comma is two candidates, of which the first is good.
      descriptor === '1w,1x 2x' ? ['a 1w'] : [],
    );
    expect(read(`before 1x, a ${descriptor}, after 2x`)).toEqual(expect.arrayContaining(['before 1x', 'after 2x']));
  });
});

test('a megabyte of anything ends at once', () => {
  for (const part of ['a', ',', '(', ')', ' ', 'a 1w,', '((a', 'a (', '1x ']) {
    const srcset = part.repeat(Math.ceil(1_000_000 / part.length));
    expect(parseSrcset(srcset).length).toBeLessThanOrEqual(200);
  }
});
