import {describe, expect, test} from 'vitest';
import {anyOf, isFlag, isNumber, isPlace, isText, listOf, oneOf, orMissing, orNull, recordOf, shape} from './guards';

const isPoint = shape<{x: number; name?: string | undefined}>({x: isNumber, name: orMissing(isText)});

describe('guards', () => {
  test('take a value of their kind and no other', () => {
    expect([isText('a'), isText(1), isText(null)]).toEqual([true, false, false]);
    expect([isFlag(false), isFlag(0)]).toEqual([true, false]);
    expect([oneOf(['a', 'b'])('b'), oneOf(['a', 'b'])('c')]).toEqual([true, false]);
    expect([orNull(isText)(null), orNull(isText)(undefined)]).toEqual([true, false]);
    expect([anyOf<string | number>(isText, isNumber)(1), anyOf<string | number>(isText, isNumber)(true)]).toEqual([
      true,
      false,
    ]);
  });

  test('take a list by every one of its entries', () => {
    const areNumbers = listOf(isNumber);
    expect([[], [1, 2], [1, '2'], {length: 0}, 'text'].map(areNumbers)).toEqual([true, true, false, false, false]);
  });

  test('take an object by its fields, one that may be missing included', () => {
    const given = [{x: 1}, {x: 1, name: 'a'}, {x: 1, more: true}, {x: 1, name: 2}, {name: 'a'}, null, [1], 'x'];
    expect(given.map(isPoint)).toEqual([true, true, true, false, false, false, false, false]);
  });

  test('take a record by its names and its values', () => {
    const isPrices = recordOf((name) => name.length === 3, isNumber);
    expect([{}, {EUR: 1}, {euro: 1}, {EUR: '1'}, [1]].map(isPrices)).toEqual([true, true, false, false, false]);
  });

  test('take a place whose ids are digits', () => {
    const place = {boardId: '12', boardName: 'Garden', boardSectionId: null, boardSectionName: null};
    expect(isPlace(place)).toBe(true);
    expect(isPlace({...place, boardId: 'garden'})).toBe(false);
    expect(isPlace({...place, boardSectionId: '7', boardSectionName: 'Roses'})).toBe(true);
  });
});
