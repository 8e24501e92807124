import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fold} from '../domain/fold';
import {matchOptions, searchable} from './match-options';

type Option = {readonly label: string; readonly within?: readonly Option[]};

const board = (label: string, ...sections: string[]): Option => ({
  label,
  within: sections.map((name) => ({label: name})),
});

const lines = (options: readonly Option[], text: string) =>
  matchOptions(searchable(options), text).map(({option, parent}) =>
    parent === null ? option.label : `${parent.label} › ${option.label}`,
  );

const labels = (names: readonly string[], text: string) =>
  lines(
    names.map((name) => board(name)),
    text,
  );

describe('matchOptions', () => {
  it('gives everything in its own order while nothing is typed', () => {
    expect(labels(['Winter', 'Autumn', 'Kitchen'], '')).toEqual(['Winter', 'Autumn', 'Kitchen']);
  });

  it('puts the name itself first, then names that begin so, words that do, the rest, and letters apart', () => {
    expect(labels(['Rare old looms', 'Darkroom', 'Guest-room', 'Rooms', 'Bedrooms', 'Room'], 'room')).toEqual([
      'Room',
      'Rooms',
      'Guest-room',
      'Darkroom',
      'Bedrooms',
      'Rare old looms',
    ]);
  });

  it('finds a name whatever its accents and capitals', () => {
    expect(labels(['Crème brûlée', 'Çeşme'], 'CREME BRU')).toEqual(['Crème brûlée']);
    expect(labels(['Creme'], 'crème')).toEqual(['Creme']);
    expect(labels(['Smørrebrød', 'Straße'], 'strasse')).toEqual(['Straße']);
  });

  it('takes letters apart only from a word’s start on', () => {
    expect(labels(['Kitchen', 'Blockwitch'], 'ktch')).toEqual(['Kitchen']);
  });

  it('takes words in any order', () => {
    expect(labels(['Guest room', 'Guest house'], 'room gu')).toEqual(['Guest room']);
  });

  it('finds nothing where nothing matches', () => {
    expect(labels(['Winter'], 'summer')).toEqual([]);
  });

  it('shows the sections of a board that matches beneath it', () => {
    expect(lines([board('Winter', 'Soups'), board('Kitchen', 'Tiles', 'Pots')], 'kit')).toEqual([
      'Kitchen',
      'Kitchen › Tiles',
      'Kitchen › Pots',
    ]);
  });

  it('finds a section by its name, behind a board of that name', () => {
    expect(lines([board('Kitchen', 'Winter', 'Tiles'), board('Winter')], 'winter')).toEqual([
      'Winter',
      'Kitchen › Winter',
    ]);
  });

  it.each(['kit win', 'kitchen/win', 'Kitchen › Winter', 'win kit'])('finds board and section by %j', (text) => {
    expect(lines([board('Kitchen', 'Tiles', 'Winter'), board('Winter', 'Tiles')], text)).toEqual(['Kitchen › Winter']);
  });

  const names = fc.array(fc.string({unit: 'grapheme', maxLength: 12}), {maxLength: 12});

  it('finds every board whose folded name contains the folded text', () => {
    fc.assert(
      fc.property(names, fc.nat(), fc.nat(12), fc.nat(12), (some, which, from, length) => {
        const text = [...(some[which % (some.length || 1)] ?? '')].slice(from, from + length).join('');
        const found = labels(some, text);
        expect(found).toEqual(expect.arrayContaining(some.filter((name) => fold(name).includes(fold(text)))));
      }),
    );
  });

  it('keeps the order of names that match alike, and gives none twice', () => {
    fc.assert(
      fc.property(names, fc.constantFrom('a', 'ab', 'a b', 'b/a'), (some, text) => {
        const numbered = some.map((label, at) => ({label: `${label}`, at}));
        const found = matchOptions(searchable<{label: string; at: number; within?: never}>(numbered), text);
        const same = (label: string) => found.filter(({option}) => option.label === label).map(({option}) => option.at);
        for (const {label} of numbered) expect(same(label)).toEqual([...new Set(same(label))].sort((a, b) => a - b));
      }),
    );
  });
});
