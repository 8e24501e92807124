import {describe, expect, it} from 'vitest';
import {createSelection} from './selection';

const all = ['a', 'b', 'c', 'd', 'e', 'f'];

describe('createSelection', () => {
  it('keeps the order in which pictures were selected', () => {
    const selection = createSelection();
    for (const id of ['c', 'a', 'b']) selection.toggle(id);
    selection.toggle('a');
    expect(selection.ids.value).toEqual(['c', 'b']);
    expect([selection.placeOf('c'), selection.placeOf('b'), selection.placeOf('a')]).toEqual([0, 1, null]);
  });

  it('lets a range grow and shrink from its anchor', () => {
    const selection = createSelection();
    selection.only('b');
    selection.extend(all, 'b', 'e');
    expect(selection.ids.value).toEqual(['b', 'c', 'd', 'e']);
    selection.extend(all, 'e', 'c');
    expect(selection.ids.value).toEqual(['b', 'c']);
    selection.extend(all, 'c', 'a');
    expect(selection.ids.value).toEqual(['b', 'a']);
  });

  it('leaves alone in a range what was selected before it', () => {
    const selection = createSelection();
    selection.toggle('f');
    selection.toggle('b');
    selection.extend(all, 'b', 'd');
    selection.extend(all, 'b', 'c');
    expect(selection.ids.value).toEqual(['f', 'b', 'c']);
  });

  it('begins a range where the user is when nothing was chosen, or the anchor is hidden', () => {
    const selection = createSelection();
    selection.extend(all, 'c', 'd');
    expect(selection.ids.value).toEqual(['c', 'd']);
    selection.only('a');
    selection.extend(['b', 'c', 'd'], 'c', 'd');
    expect(selection.ids.value).toEqual(['a', 'c', 'd']);
  });

  it('adds each picture once, and has no upper bound', () => {
    const selection = createSelection();
    selection.toggle('b');
    selection.add(all);
    expect(selection.ids.value).toEqual(['b', 'a', 'c', 'd', 'e', 'f']);
    selection.add(Array.from({length: 2_000}, (_, index) => `${index}`));
    expect(selection.ids.value.length).toBe(2_006);
    selection.clear();
    expect(selection.ids.value).toEqual([]);
  });
});
