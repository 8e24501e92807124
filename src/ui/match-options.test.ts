import {describe, expect, it} from 'vitest';
import {matchOptions, searchable} from './match-options';

const labels = (names: readonly string[], text: string) =>
  matchOptions(searchable(names.map((label) => ({label}))), text).map(({label}) => label);

describe('matchOptions', () => {
  it('gives everything in its own order while nothing is typed', () => {
    expect(labels(['Winter', 'Autumn', 'Kitchen'], '')).toEqual(['Winter', 'Autumn', 'Kitchen']);
  });

  it('puts names that begin with the text first, then words that do, then the rest', () => {
    expect(labels(['Darkroom', 'Guest room', 'Rooms', 'Bedrooms'], 'room')).toEqual([
      'Rooms',
      'Guest room',
      'Darkroom',
      'Bedrooms',
    ]);
  });

  it('finds a name whatever its accents and capitals', () => {
    expect(labels(['Crème brûlée', 'Çeşme'], 'CREME BRU')).toEqual(['Crème brûlée']);
    expect(labels(['Creme'], 'crème')).toEqual(['Creme']);
    expect(labels(['Çeşme'], 'cesme')).toEqual(['Çeşme']);
  });

  it('finds nothing where nothing matches', () => {
    expect(labels(['Winter'], 'summer')).toEqual([]);
  });
});
