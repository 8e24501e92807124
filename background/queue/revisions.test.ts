import {expect, test, vi} from 'vitest';
import {revisionOf} from './revisions';

test('a thing keeps its revision as long as it stands as it did, and never has an earlier one again', () => {
  const first = revisionOf('queue', 'one');
  expect(revisionOf('queue', 'one')).toBe(first);
  const second = revisionOf('queue', 'two');
  const third = revisionOf('queue', 'one');
  expect(new Set([first, second, third]).size).toBe(3);
});

test('two things have revisions of their own', () => {
  const one = revisionOf('one', 'same');
  expect(revisionOf('other', 'same')).not.toBe(one);
  expect(revisionOf('one', 'same')).toBe(one);
});

test('the next life of the worker takes nothing for seen that an earlier one has told', async () => {
  const before = revisionOf('again', 'same');
  vi.resetModules();
  const {revisionOf: reborn} = await import('./revisions');
  expect(reborn('again', 'same')).not.toBe(before);
});

test('a revision is short, however much it stands for', () => {
  expect(revisionOf('long', 'x'.repeat(100_000)).length).toBeLessThan(60);
});
