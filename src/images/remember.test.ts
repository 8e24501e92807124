import {expect, test, vi} from 'vitest';
import {remembered} from './remember';

const counting = () => {
  const read = vi.fn((raw: string, base: string) => ({raw, base}));
  return {read, ask: remembered(read)};
};

test('a question is answered once', () => {
  const {read, ask} = counting();
  expect(ask('a', '/')).toBe(ask('a', '/'));
  expect(read).toHaveBeenCalledTimes(1);
  ask('b', '/');
  expect(read).toHaveBeenCalledTimes(2);
});

test('an answer is of its base', () => {
  const {ask} = counting();
  expect([ask('a', '/'), ask('a', '/x'), ask('a', '/')].map(({base}) => base)).toEqual(['/', '/x', '/']);
});

test('long questions are not kept, and not too many', () => {
  const {read, ask} = counting();
  const long = 'a'.repeat(2_049);
  ask(long, '/');
  ask(long, '/');
  expect(read).toHaveBeenCalledTimes(2);
  for (let at = 0; at < 20_001; at++) ask(String(at), '/');
  read.mockClear();
  ask('20000', '/');
  expect(read).not.toHaveBeenCalled();
  ask('0', '/');
  expect(read).toHaveBeenCalledTimes(1);
});
