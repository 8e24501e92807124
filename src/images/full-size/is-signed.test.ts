import {describe, expect, it} from 'vitest';
import {isSigned} from './is-signed';

const KEYS = [
  ...['sig', 'signature', 'sign', 'signed', 'token', 'tok', 'hmac', 'hash', 'md5', 'policy', 'key', 'key-pair-id'],
  ...['expire', 'expires', 'exp', 'hdnea', 'hdnts', 'oh', 'oe', 'hm', 'auth', 'auth_key', 'ossaccesskeyid'],
  ...['x-amz-signature', 'x-goog-date', 'x-oss-process', 'x-expires', 'x-signature'],
];

describe('a query is signed', () => {
  it.each(KEYS)('by its key %s, wherever it stands and however it is written', (key) => {
    expect(isSigned(`?${key}=1`)).toBe(true);
    expect(isSigned(`?w=100&${key.toUpperCase()}=1`)).toBe(true);
  });

  it('by a long s', () => {
    expect(isSigned('?s=aZ09_%2B/=-aZ09_')).toBe(true);
    expect(isSigned('?w=100&s=0123456789abcdeg')).toBe(true);
  });

  it('by a value that looks like a digest', () => {
    expect(isSigned('?v=0123456789abcdef0123456789ABCDEF')).toBe(true);
  });
});

describe('a query is not signed', () => {
  it.each([
    ['without any', ''],
    ['by a size', '?s=80&w=640'],
    ['by an s that is not long enough', '?s=0123456789abcde'],
    ['by an s of other signs', '?s=................'],
    ['by another key that ends in s', '?as=0123456789abcdeg'],
    ['by half a digest', '?v=0123456789abcdef'],
    ['by a long value that is no digest', '?v=0123456789abcdefghijklmnopqrstuvwxyz'],
    ['by a key that only begins or ends like one', '?mysig=1&signs=1'],
    ['by a key without a value', '?sig&token'],
  ])('%s', (_, query) => {
    expect(isSigned(query)).toBe(false);
  });
});
