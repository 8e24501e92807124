import {describe, expect, it} from 'vitest';
import {FRESH_PACING, type Pacing} from '../outbox/pacing';
import {recordEdit} from './pacing-record';

const seenAt = (seenMs: number) => (stored: Pacing) => ({...stored, seenMs});

describe('the record of the pace', () => {
  it('is not begun for the time of day alone', () => {
    expect(recordEdit(seenAt(5))(undefined)).toEqual({
      isOff: false,
      value: {...FRESH_PACING, seenMs: 5},
      isNew: false,
    });
  });

  it.each<Partial<Pacing>>([
    {isPaused: true},
    {formWindowId: 7},
    {parks: {a: {untilMs: 9, error: {kind: 'spamBlock'}}}},
    {hosts: {a: {failures: 0, notBeforeMs: 0, error: null, day: 1, requests: 1}}},
    {hearing: {offsetMs: 3, unsureMs: 0, isStale: false}},
    {hearing: {offsetMs: null, unsureMs: 0, isStale: true}},
  ])('is begun for what has to be known again: %o', (change) => {
    expect(recordEdit((stored) => ({...stored, ...change}))(undefined).isNew).toBe(true);
  });

  it('goes on with the time once it is there', () => {
    expect(recordEdit(seenAt(6))({...FRESH_PACING, seenMs: 5})).toMatchObject({isNew: true, value: {seenMs: 6}});
  });

  it('is left alone by an edit that changes nothing', () => {
    expect(recordEdit((stored) => stored)({...FRESH_PACING, seenMs: 5}).isNew).toBe(false);
    expect(recordEdit(() => null)({...FRESH_PACING, seenMs: 5})).toMatchObject({isOff: true, isNew: false});
  });
});
