import {describe, expect, it} from 'vitest';
import {type ComboboxOption, comboboxRows, optionNamed, type Row} from './combobox-rows';
import {searchable} from './match-options';

const option = (label: string, ...within: string[]): ComboboxOption => ({
  id: label,
  label,
  within: within.map((name) => ({id: `${label}/${name}`, label: name})),
});

const kitchen = option('Kitchen', 'Tiles', 'Pots');
const winter = option('Winter', 'Soups');
const all = searchable([winter, kitchen]);
const line = (one: ComboboxOption, parent: ComboboxOption | null = null) => ({option: one, parent});
const offer = {id: 'new', label: 'Create', onTake: () => {}};

/** Rows in words: headings with #, offers with +, rows beneath their parent indented. */
const words = (rows: readonly Row[]) =>
  rows.map((row) => {
    if (row.kind === 'heading') return `# ${row.label}`;
    if (row.kind === 'offer') return `+ ${row.offer.label}`;
    const {option: own, parent} = row.line;
    return `${row.isBeneath ? '  ' : ''}${parent === null ? '' : `${parent.label} › `}${own.label}`;
  });

describe('comboboxRows', () => {
  const tiles = kitchen.within?.[0] ?? kitchen;
  const groups = [
    {label: 'Here', lines: [line(tiles, kitchen)]},
    {label: 'Recent', lines: []},
    {label: 'All', lines: [line(kitchen), line(tiles, kitchen), line(winter)]},
  ];

  it('shows the groups that have lines while nothing is typed, and makes no offer', () => {
    const expected = ['# Here', 'Kitchen › Tiles', '# All', 'Kitchen', '  Kitchen › Tiles', 'Winter'];
    expect(words(comboboxRows(all, groups, '', [offer]))).toEqual(expected);
    expect(words(comboboxRows(all, groups, '  ', [offer]))).toEqual(expected);
  });

  it('gives no two rows the same key, though an option stands in two groups', () => {
    const keys = comboboxRows(all, groups, '', []).map(({key}) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('shows matches without headings, and offers last', () => {
    expect(words(comboboxRows(all, groups, 'kit', [offer]))).toEqual([
      'Kitchen',
      '  Kitchen › Tiles',
      '  Kitchen › Pots',
      '+ Create',
    ]);
    expect(words(comboboxRows(all, groups, 'soups', [offer]))).toEqual(['Winter › Soups', '+ Create']);
  });
});

describe('optionNamed', () => {
  it('knows a name whatever its accents, capitals and spaces', () => {
    const creme = option('Crème  Brûlée');
    expect(optionNamed(searchable([winter, creme]), 'creme brulee')).toBe(creme);
    expect(optionNamed(searchable([winter, creme]), 'creme')).toBeNull();
  });
});
