import {describe, expect, it} from 'vitest';
import {FRESH_PACING, hostPace, ownerKey, setBack, withRequest} from './pacing';
import {ME} from './world';

const DAY_MS = 86_400_000;

describe('the pace', () => {
  it('of an account and of none on the same host are kept apart', () => {
    expect(ownerKey({...ME, accountId: null})).not.toBe(ownerKey(ME));
  });

  it('counts the requests of each day from one', () => {
    const days = [0, 0, 1, 1].reduce((pacing, day) => withRequest(pacing, ME, day * DAY_MS + 5), FRESH_PACING);
    expect(hostPace(days, ME)).toMatchObject({day: 1, requests: 2});
  });

  it('knows the latest time that the device’s clock has shown at a request', () => {
    const seen = withRequest(FRESH_PACING, ME, 900);
    expect([seen.seenMs, withRequest(seen, ME, 400).seenMs]).toEqual([900, 900]);
  });

  it('keeps the length of its waits when the device’s clock is set back', () => {
    const pace = {failures: 1, notBeforeMs: 900, error: null, day: 0, requests: 1};
    const parks = {one: {untilMs: 700, error: {kind: 'spamBlock'}}} as const;
    const after = setBack({...FRESH_PACING, hosts: {host: pace}, parks, seenMs: 600}, 500);
    expect(after).toMatchObject({hosts: {host: {notBeforeMs: 400}}, parks: {one: {untilMs: 200}}, seenMs: 100});
  });
});
