import {describe, expect, test} from 'vitest';
import {parseTimestamp} from './timestamp';

const noon = Date.UTC(2022, 9, 13, 12, 0, 0);

describe('a time in a reply', () => {
  test.each([
    ['without a zone is UTC, whatever zone this machine is in', '2022-10-13T12:00:00', noon],
    ['in UTC', '2022-10-13T12:00:00Z', noon],
    ['in another zone', '2022-10-13T14:00:00+02:00', noon],
    ['in a zone without a colon', '2022-10-13T07:30:00-0430', noon],
    ['with a fraction', '2022-10-13T12:00:00.123456', noon + 123],
    ['with a blank for the T', '2022-10-13 12:00:00', noon],
    ['that no calendar knows', '2022-13-45T12:00:00', null],
    ['that is no time', 'yesterday', null],
    ['that is absent', null, null],
  ])('%s', (_, text, expected) => {
    expect(parseTimestamp(text)).toBe(expected);
  });
});
