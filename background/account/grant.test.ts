import {describe, expect, it} from 'vitest';
import {exhausted, renewAtMs, renewed} from './grant';
import {byApp, byOwner} from './keeper-world';

const HOUR_MS = 3_600_000;

describe('renewAtMs', () => {
  it.each([
    ['a day ahead for a life of 30 days', 720 * HOUR_MS, 696 * HOUR_MS],
    ['in the last tenth of a short life', HOUR_MS, 0.9 * HOUR_MS],
    ['at once for a token that came late', -1, -1],
  ])('is %s', (_, expiresAtMs, due) => {
    expect(renewAtMs(expiresAtMs, 0)).toBe(due);
    expect(renewAtMs(700 * HOUR_MS + expiresAtMs, 700 * HOUR_MS)).toBe(700 * HOUR_MS + due);
  });
});

describe('a renewed secret', () => {
  const grant = {
    accessToken: 'new',
    expiresAtMs: 10 * HOUR_MS,
    refreshToken: null,
    refreshTokenExpiresAtMs: null,
    scopes: new Set<string>(),
  };

  it('keeps its refresh token where Pinterest sent no other', () => {
    expect(renewed(byApp, grant, 0)).toMatchObject({accessToken: 'new', refreshToken: 'refresh-0'});
  });

  it('of an owner has none', () => {
    expect(renewed(byOwner, grant, 0)).not.toHaveProperty('refreshToken');
  });
});

describe('an exhausted secret', () => {
  it('keeps the app’s id and secret, for signing in again', () => {
    expect(exhausted(byApp)).toMatchObject({clientId: '12', clientSecret: 's', renewAtMs: null, refreshToken: null});
    expect(exhausted(byOwner)).toMatchObject({clientId: '12', clientSecret: 's', renewAtMs: null});
    expect(exhausted(byOwner)).not.toHaveProperty('refreshToken');
  });
});
