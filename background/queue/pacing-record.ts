import * as v from 'valibot';
import type {PinError} from '../../src/domain/pin-error';
import {changePacingRecord} from '../../src/storage/outbox';
import {FRESH_PACING, type Pacing} from '../outbox/pacing';

/** Only the worker writes the record, with errors of its own making: that it is one is all there is to check. */
const pinError = v.custom<PinError>((error) => typeof error === 'object' && error !== null && 'kind' in error);

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

/** The pacing after an edit; a record that is damaged, or missing, is a fresh one. */
export const changePacing = (edit: (stored: Pacing) => Pacing): Promise<Pacing> =>
  changePacingRecord((stored) => {
    const parsed = v.safeParse(pacing, stored);
    const before = parsed.success ? parsed.output : FRESH_PACING;
    const after = edit(before);
    // What was not changed is given back as it was, so that nothing is written.
    return after === before && parsed.success ? (stored as Pacing) : after;
  });

export const readPacing = (): Promise<Pacing> => changePacing((stored) => stored);
