import {describe, expect, it} from 'vitest';
import {parseSecret} from './secrets';

const bound = {accessToken: 'a', baseUrl: 'https://api.pinterest.com/v5', accountId: '1'};
const granted = {
  clientId: '12',
  clientSecret: 's',
  scopes: ['boards:read'],
  expiresAtMs: 2_000,
  renewAtMs: 1_000,
};

describe('parseSecret', () => {
  it.each([
    ['a pasted token', {kind: 'token', ...bound}],
    ['a grant by consent', {kind: 'app', ...bound, ...granted, refreshToken: 'r'}],
    ['a grant whose renewal was refused', {kind: 'app', ...bound, ...granted, renewAtMs: null, refreshToken: null}],
    ['an owner’s grant', {kind: 'owner', ...bound, ...granted}],
  ])('takes %s as it is', (_, stored) => {
    expect(parseSecret(stored)).toEqual(stored);
  });

  it('reads the first version’s record as a pasted token', () => {
    expect(parseSecret(bound)).toEqual({kind: 'token', ...bound});
    expect(parseSecret({...bound, accountId: null})).toEqual({kind: 'token', ...bound, accountId: null});
  });

  it.each([
    ['nothing', undefined],
    ['a damaged grant', {kind: 'app', ...bound, ...granted, expiresAtMs: 'soon', refreshToken: 'r'}],
    ['a kind of a later version', {kind: 'passkey', ...bound}],
    ['a token without its host', {accessToken: 'a', accountId: null}],
  ])('takes %s for none, and never for a pasted token', (_, stored) => {
    expect(parseSecret(stored)).toBeNull();
  });
});
