import {readFileSync} from 'node:fs';
import {describe, expect, it, test} from 'vitest';
import {FAULTS} from './faults';
import {findTest} from './find-test';

describe('the list of faults', () => {
  it.each(FAULTS)('names tests that run: $fault', ({shownBy}) => {
    expect(shownBy.length).toBeGreaterThan(0);
    for (const [file, title] of shownBy) {
      expect(findTest(readFileSync(file, 'utf8'), title), `${file}: ${title}`).toBe('runs');
    }
  });

  it('names each fault once', () => {
    const names = FAULTS.map(({fault}) => fault);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('what holds the list to it', () => {
  // Sources that the checker reads, as texts: a test that is switched off is what it has to find out. None of these is one.
  test.each([
    ["describe('a', () => { test('loses nothing', () => {}); })", 'runs'],
    ["test.each([1])('loses nothing', () => {})", 'runs'],
    ["describe('a', () => { test('loses nothing more', () => {}); })", 'missing'],
    ["// test('loses nothing')", 'missing'],
    ["test.skip('loses nothing', () => {})", 'skipped'],
    ["test.todo('loses nothing')", 'skipped'],
    ["test.skipIf(true).each([1])('loses nothing', () => {})", 'skipped'],
    ["describe.skip('a', () => { describe('b', () => { it('loses nothing', () => {}); }); })", 'skipped'],
    ["describe.runIf(x)('a', () => { it('loses nothing', () => {}); })", 'skipped'],
  ])('tells of %s that it is there, off or missing', (source, found) => {
    expect(findTest(source, 'loses nothing')).toBe(found);
  });
});
