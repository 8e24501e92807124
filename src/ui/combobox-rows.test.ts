import {describe, expect, it} from 'vitest';
import {type ComboboxOption, comboboxRows} from './combobox-rows';
import {searchable} from './match-options';

const boards = (...labels: string[]): ComboboxOption[] => labels.map((label, n) => ({id: String(n), label}));
const many = boards(...Array.from({length: 2_000}, (_, n) => `Board ${n}`));
const always = () => true;

const rowsFor = (options: ComboboxOption[], typed: string | null, chosen: ComboboxOption | null = null) =>
  comboboxRows(searchable(options), chosen, typed, always);

const words = ({rows}: ReturnType<typeof rowsFor>) =>
  rows.map((row) => (row.kind === 'create' ? `+${row.name}` : row.option.label));

describe('comboboxRows', () => {
  it('offers to make a name that no option bears, last', () => {
    expect(words(rowsFor(boards('Winter', 'Winter food'), ' winter f '))).toEqual(['Winter food', '+winter f']);
  });

  it('does not offer a name again that differs only in accents, capitals or spaces', () => {
    expect(words(rowsFor(boards('Crème  Brûlée'), 'creme brulee'))).toEqual(['Crème  Brûlée']);
  });

  it('offers to make nothing while nothing is typed, or where the caller forbids the name', () => {
    expect(words(rowsFor(boards('Winter'), '  '))).toEqual(['Winter']);
    expect(comboboxRows(searchable(boards('Winter')), null, 'x', () => false).rows).toEqual([]);
  });

  it('shows a hundred of 2,000 and counts the rest', () => {
    expect(rowsFor(many, null).rows.length).toBe(100);
    expect(rowsFor(many, null).hidden).toBe(1_900);
  });

  it('keeps the chosen option in sight although it lies beyond the hundredth', () => {
    expect(words(rowsFor(many, null, many[1_500] ?? null)).slice(0, 2)).toEqual(['Board 1500', 'Board 0']);
    expect(rowsFor(many, null, many[1_500] ?? null).rows.length).toBe(100);
  });
});
