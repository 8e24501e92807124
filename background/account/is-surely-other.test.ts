import {expect, test} from 'vitest';
import {isSurelyOther} from './is-surely-other';

const MINE = {baseUrl: 'https://api.pinterest.com/v5', accountId: '1'};

test('two accounts are two', () => {
  expect(isSurelyOther(MINE, {...MINE, accountId: '2'})).toBe(true);
});

test('one account at two hosts is two', () => {
  expect(isSurelyOther(MINE, {...MINE, baseUrl: 'https://api-sandbox.pinterest.com/v5'})).toBe(true);
});

test('one is one', () => {
  expect(isSurelyOther(MINE, {...MINE})).toBe(false);
});

test('of an account that Pinterest did not name nobody can say that it is another', () => {
  expect(isSurelyOther(MINE, {...MINE, accountId: null})).toBe(false);
  expect(isSurelyOther({...MINE, accountId: null}, MINE)).toBe(false);
});
