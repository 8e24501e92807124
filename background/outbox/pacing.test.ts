import {describe, expect, it} from 'vitest';
import {FRESH_PACING, ownerKey, setBack} from './pacing';
import {ME} from './world';

describe('the pace', () => {
  it('of an account and of none on the same host are kept apart', () => {
    expect(ownerKey({...ME, accountId: null})).not.toBe(ownerKey(ME));
  });

  it('keeps the length of its waits when the device’s clock is set back', () => {
    const pace = {failures: 1, notBeforeMs: 900, error: null, day: 0, requests: 1};
    const parks = {one: {untilMs: 700, error: {kind: 'spamBlock'}}} as const;
    const after = setBack({...FRESH_PACING, hosts: {host: pace}, parks, seenMs: 600}, 500);
    expect(after).toMatchObject({hosts: {host: {notBeforeMs: 400}}, parks: {one: {untilMs: 200}}, seenMs: 100});
  });
});
