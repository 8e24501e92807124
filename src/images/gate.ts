import {LIMITS} from '../domain/limits';
import {forbidsPinning} from './forbids-pinning';
import type {Stage} from './search';
import {firstText} from './words';

/** Asks what the author of the page allows: `<meta name="pinterest" content="nopin" description="why">`. */
export const gate: Stage = (search) => {
  const refusal = search.gathering.metas.find(forbidsPinning);
  if (refusal !== undefined) search.nopin = {reason: firstText([refusal.description], LIMITS.altText) || null};
};
