import {describe, expect, it} from 'vitest';
import {hear, hearingAfterSetBack, hearingAnew, NOISE_MS, pinterestTime, UNHEARD} from './pinterest-time';

const heard = {offsetMs: 60_000, unsureMs: 0, isStale: false};

describe('Pinterest’s clock', () => {
  it('is taken for the device’s until it is heard', () => {
    expect(pinterestTime(UNHEARD, 1_000)).toBe(1_000);
    expect(pinterestTime(heard, 1_000)).toBe(61_000);
  });

  it('tells nothing by an answer without a Date', () => {
    expect(hear(heard, 1_000, null)).toBe(heard);
  });

  it('heard first, is known; what it differs by was written down wrongly', () => {
    expect(hear(UNHEARD, 1_000, 601_000)).toEqual({offsetMs: 600_000, unsureMs: 600_000, isStale: false});
    expect(hear(UNHEARD, 1_000, 1_000 + NOISE_MS)).toEqual({offsetMs: NOISE_MS, unsureMs: 0, isStale: false});
  });

  it('heard again within the noise, is no news', () => {
    for (const byMs of [-NOISE_MS, 0, NOISE_MS]) expect(hear(heard, 1_000, 61_000 + byMs)).toBe(heard);
  });

  it('heard to be another, makes all that is written down less sure by as much, either way', () => {
    for (const byMs of [-NOISE_MS - 1, NOISE_MS + 1]) {
      expect(hear({...heard, unsureMs: 7}, 1_000, 61_000 + byMs)).toEqual({
        offsetMs: 60_000 + byMs,
        unsureMs: 7 + NOISE_MS + 1,
        isStale: false,
      });
    }
  });

  it('goes on while the device’s is set back, and is no longer sure until it is heard', () => {
    const after = hearingAfterSetBack(heard, 3_600_000);
    expect(after).toEqual({offsetMs: 3_660_000, unsureMs: 3_600_000, isStale: true});
    expect(hearingAfterSetBack(UNHEARD, 5)).toEqual({offsetMs: 5, unsureMs: 5, isStale: true});
    expect(hear(after, 0, 3_660_000)).toEqual({...after, isStale: false});
  });

  it('with nothing in doubt misleads nobody by what was set before, unless it was not heard since', () => {
    expect(hearingAnew({...heard, unsureMs: 9})).toEqual(heard);
    expect(hearingAnew(heard)).toBe(heard);
    const stale = {...heard, unsureMs: 9, isStale: true};
    expect(hearingAnew(stale)).toBe(stale);
  });
});
