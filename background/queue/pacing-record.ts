import * as v from 'valibot';
import {changePacingRecord} from '../../src/storage/outbox';
import {pinError} from '../../src/storage/pin-schemas';
import {FRESH_PACING, type Pacing} from '../outbox/pacing';

const pacing = v.object({
  isPaused: v.boolean(),
  hosts: v.record(
    v.string(),
    v.object({
      failures: v.number(),
      notBeforeMs: v.number(),
      error: v.nullable(pinError),
      day: v.number(),
      requests: v.number(),
    }),
  ),
  parks: v.record(v.string(), v.object({untilMs: v.number(), error: pinError})),
  formWindowId: v.nullable(v.number()),
  seenMs: v.number(),
  hearing: v.object({offsetMs: v.nullable(v.number()), unsureMs: v.number(), isStale: v.boolean()}),
});

// As this life of the worker last saw it, only to tell how much an edit matters: what counts is read anew each time.
let latest: Pacing | null = null;

/** Requests counted and the time seen: a power cut may take the last of these, and nobody is asked too soon for it. */
const onlyCounts = (before: Pacing, after: Pacing): boolean =>
  before.isPaused === after.isPaused &&
  before.parks === after.parks &&
  before.formWindowId === after.formWindowId &&
  before.hearing === after.hearing &&
  Object.entries(after.hosts).every(([name, {failures, notBeforeMs}]) => {
    const known = before.hosts[name];
    return known?.failures === failures && known.notBeforeMs === notBeforeMs;
  });

/** The pacing after an edit; a record that is damaged, or missing, is a fresh one. */
export const changePacing = async (edit: (stored: Pacing) => Pacing): Promise<Pacing> => {
  const isLight = latest !== null && onlyCounts(latest, edit(latest));
  const change = (stored: unknown): Pacing => {
    const parsed = v.safeParse(pacing, stored);
    const before = parsed.success ? parsed.output : FRESH_PACING;
    const after = edit(before);
    // What was not changed is given back as it was, so that nothing is written.
    return after === before && parsed.success ? (stored as Pacing) : after;
  };
  latest = await changePacingRecord(change, isLight ? 'relaxed' : 'strict');
  return latest;
};

export const readPacing = (): Promise<Pacing> => changePacing((stored) => stored);
