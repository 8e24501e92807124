import {expect, it} from 'vitest';
import {shortKeys, withShortKeys} from './short-keys';

const short = shortKeys();

it('calls every message of a long name by a short one, and no two by the same', () => {
  expect(short.size).toBeGreaterThan(400);
  expect(new Set(short.values()).size).toBe(short.size);
  expect([...short.values()].filter((key) => !/^[a-z\d]{1,2}$/.test(key))).toEqual([]);
});

it.each([
  ['extensionName', 'the manifest names'],
  ['commandPinBestImage', 'the manifest names'],
  ['loading', 'is a word of the code as well'],
])('leaves %s, which %s', (key) => {
  expect(short.has(key)).toBe(false);
});

it('finds a key wherever it stands as a value', () => {
  const code = "const WORDS = {card: 'drawCard'}; t(isOpen ? 'drawMore' : `drawOffer`, 'x');";
  const keys = new Map([
    ['drawCard', '1'],
    ['drawMore', '2'],
    ['drawOffer', '3'],
  ]);
  expect(withShortKeys(code, keys)).toBe("const WORDS = {card: '1'}; t(isOpen ? '2' : `drawOffer`, 'x');");
});

it('takes neither a name nor a class for a key', () => {
  const code = "const {drawCard} = styles; show(styles['drawCard'], drawCard, 'draw card');";
  expect(withShortKeys(code, new Map([['drawCard', '1']]))).toBe(code);
});
