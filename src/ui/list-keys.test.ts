import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Row} from './combobox-rows';
import {walk} from './list-keys';

const heading = (key: string): Row => ({kind: 'heading', key, label: key});
const offer = (key: string): Row => ({kind: 'offer', key, offer: {id: key, label: key, onTake: () => {}}});
const rows = [heading('h'), offer('a'), offer('b'), heading('i'), offer('c')];

describe('walk', () => {
  it('goes round by the arrows, past headings', () => {
    expect(walk(rows, 'b', 'ArrowDown')).toBe('c');
    expect(walk(rows, 'c', 'ArrowDown')).toBe('a');
    expect(walk(rows, 'a', 'ArrowUp')).toBe('c');
    expect(walk(rows, null, 'ArrowDown')).toBe('a');
    expect(walk(rows, null, 'ArrowUp')).toBe('c');
  });

  it('stops at the ends by Page keys, and leads there by Home and End', () => {
    expect(walk(rows, 'b', 'PageDown')).toBe('c');
    expect(walk(rows, 'b', 'PageUp')).toBe('a');
    expect(walk(rows, 'b', 'End')).toBe('c');
    expect(walk(rows, 'b', 'Home')).toBe('a');
  });

  it('marks nothing in an empty list, and never a heading', () => {
    const key = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End');
    fc.assert(
      fc.property(fc.array(fc.boolean()), fc.nat(), key, (shape, at, pressed) => {
        const some = shape.map((isHeading, n) => (isHeading ? heading(`${n}`) : offer(`${n}`)));
        const next = walk(some, `${at % (some.length + 1)}`, pressed);
        const open = some.filter(({kind}) => kind === 'offer');
        expect(open.length === 0 ? next === null : open.some((row) => row.key === next)).toBe(true);
      }),
    );
  });
});
