import * as v from 'valibot';
import {changePacingRecord, readPacingRecord} from '../../src/storage/outbox';
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

const parse = (stored: unknown): Pacing => {
  const parsed = v.safeParse(pacing, stored);
  return parsed.success ? parsed.output : FRESH_PACING;
};

/** Only the time was seen, which matters beside a wait only: nothing is written of a queue that was never used, or is erased. */
const isNothing = ({isPaused, hosts, parks, formWindowId, hearing}: Pacing): boolean =>
  !isPaused &&
  formWindowId === null &&
  hearing.offsetMs === null &&
  !hearing.isStale &&
  Object.keys({...hosts, ...parks}).length === 0;

/**
 * An edit as the stored record meets it, which is a fresh one where it is damaged or missing; null where nothing is to be
 * written. What was not changed is not written either.
 */
export const recordEdit = (edit: (stored: Pacing) => Pacing | null) => (stored: unknown) => {
  const before = parse(stored);
  const after = edit(before);
  latest = after ?? before;
  const isWorthIt = stored !== undefined || !isNothing(latest);
  return {isOff: after === null, value: latest, isNew: after !== null && after !== before && isWorthIt};
};

/** The pacing after an edit. */
export const changePacing = async (edit: (stored: Pacing) => Pacing): Promise<Pacing> => {
  const isLight = latest !== null && onlyCounts(latest, edit(latest));
  return changePacingRecord(recordEdit(edit), isLight ? 'relaxed' : 'strict');
};

export const readPacing = async (): Promise<Pacing> => parse(await readPacingRecord());
