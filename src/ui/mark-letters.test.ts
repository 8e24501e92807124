import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {markLetters} from './mark-letters';

/** The labels with their marks in brackets. */
const marked = (typed: string, ...labels: string[]) =>
  markLetters(labels, typed).map((pieces) =>
    pieces.map(({text, isMarked}) => (isMarked ? `[${text}]` : text)).join(''),
  );

describe('markLetters', () => {
  it.each([
    ['creme', 'Crème brûlée', '[Crème] brûlée'],
    ['strass', 'Große Straße', 'Große [Straß]e'],
    ['room', 'Bedroom rooms', 'Bedroom [room]s'],
    ['ktn', 'Kitchen', '[K]i[t]che[n]'],
    ['gu ro', 'Room for guests', '[Ro]om for [gu]ests'],
    ['', 'Kitchen', 'Kitchen'],
    ['summer', 'Kitchen', 'Kitchen'],
  ])('marks %j in %j', (typed, label, expected) => {
    expect(marked(typed, label)).toEqual([expected]);
  });

  it('marks each word of a section’s line once, where it answers best', () => {
    expect(marked('kit win', 'Kitchen ideas', 'Winter')).toEqual(['[Kit]chen ideas', '[Win]ter']);
    expect(marked('win', 'Wide interiors', 'Winter')).toEqual(['Wide interiors', '[Win]ter']);
  });

  it('loses no letter', () => {
    const text = fc.string({unit: 'grapheme', maxLength: 12});
    fc.assert(
      fc.property(text, text, (label, typed) => {
        const [pieces = []] = markLetters([label], typed);
        expect(pieces.map((piece) => piece.text).join('')).toBe(label);
      }),
    );
  });
});
