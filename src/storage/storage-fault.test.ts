import {describe, expect, it} from 'vitest';
import {storageFault, storageProblem} from './storage-fault';

it.each([
  [new DOMException('The requested version (3) is less than the existing version (4).', 'VersionError'), 'newer'],
  [new DOMException('The serialized value is too large.', 'QuotaExceededError'), 'full'],
  [new Error('Session storage quota bytes exceeded. Values were not stored.'), 'full'],
  [new DOMException('Internal error.', 'UnknownError'), 'failed'],
  [null, 'failed'],
])('says what %s means to a user', (failure, fault) => {
  expect(storageFault(failure)).toBe(fault);
});

describe('storageProblem', () => {
  it('says what is wrong with the database, and leaves bugs alone', () => {
    expect(storageProblem(new DOMException('later', 'VersionError'))).toEqual({kind: 'notSaved', fault: 'newer'});
    expect(storageProblem(new DOMException('no room', 'QuotaExceededError'))).toEqual({
      kind: 'notSaved',
      fault: 'full',
    });
    expect(storageProblem(new TypeError('a bug'))).toBeNull();
  });
});
