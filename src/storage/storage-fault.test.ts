import {expect, it} from 'vitest';
import {storageFault} from './storage-fault';

it.each([
  [new DOMException('The requested version (3) is less than the existing version (4).', 'VersionError'), 'newer'],
  [new DOMException('The serialized value is too large.', 'QuotaExceededError'), 'full'],
  [new Error('Session storage quota bytes exceeded. Values were not stored.'), 'full'],
  [new DOMException('Internal error.', 'UnknownError'), 'failed'],
  [null, 'failed'],
])('says what %s means to a user', (failure, fault) => {
  expect(storageFault(failure)).toBe(fault);
});
