import {describe, expect, test} from 'vitest';
import {summaryLine, table, tallyOf} from './tally';

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((result) => ({status: result})),
});

describe('tallyOf', () => {
  test('counts tests over all files', () => {
    const testResults = [file('passed', 'passed', 'passed', 'pending'), file('failed', 'passed', 'failed', 'todo')];
    expect(tallyOf({testResults}, 1)).toEqual({passed: 3, failed: 1, skipped: 2});
  });

  test('counts a file that did not load as a failure', () => {
    const testResults = [file('failed'), file('failed', 'skipped'), file('passed', 'passed')];
    expect(tallyOf({testResults}, 1)).toEqual({passed: 1, failed: 2, skipped: 1});
  });

  test('counts a run that failed beside its tests as a failure', () => {
    expect(tallyOf({testResults: [file('passed', 'passed')]}, 1)).toEqual({passed: 1, failed: 1, skipped: 0});
  });

  test.each([null, {}, {testResults: 'none'}])('counts a run that left %j for a report as a failure', (json) => {
    expect(tallyOf(json, 0)).toEqual({passed: 0, failed: 1, skipped: 0});
  });
});

describe('the summary', () => {
  const results = [
    {name: 'lint', passed: 1, failed: 0, skipped: 0, seconds: 2.34},
    {name: 'unit', passed: 120, failed: 2, skipped: 0, seconds: 10},
  ];

  test('ends in one line', () => {
    expect(summaryLine(results)).toBe('121 passed, 2 failed');
  });

  test('tells of skipped tests only where there are some', () => {
    expect(summaryLine([{passed: 1, failed: 0, skipped: 3}])).toBe('1 passed, 0 failed, 3 skipped');
  });

  test('has a row per suite', () => {
    expect(table(results).split('\n')).toEqual([
      'suite        passed   failed  skipped  seconds',
      'lint              1        0        0      2.3',
      'unit            120        2        0     10.0',
    ]);
  });
});
