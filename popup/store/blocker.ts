import type {DeliveryMode, PinPlace} from '../../src/domain/pin-draft';
import {type FieldName, type FieldProblem, fieldProblem, fieldsSent, type Words} from './form';
import type {Picture} from './pictures';

/** Why the pin cannot be sent yet, the first thing to mend first. */
export type Blocker =
  | {readonly kind: 'mode'}
  | {readonly kind: 'picture'}
  | {readonly kind: 'embedded'}
  | {readonly kind: 'account'}
  | {readonly kind: 'board'}
  | {readonly kind: 'field'; readonly name: FieldName; readonly problem: FieldProblem};

export type Pending = {
  /** Null until the worker has said how pins leave. */
  readonly mode: DeliveryMode | null;
  readonly picture: Picture | null;
  /** True when Pinterest refused the account's token: a pin would be refused too. */
  readonly isRefused: boolean;
  readonly place: PinPlace | null;
  readonly words: Words;
};

/** Null when everything that travels is in order. */
export const blockerOf = ({mode, picture, isRefused, place, words}: Pending): Blocker | null => {
  if (mode === null) return {kind: 'mode'};
  if (picture === null) return {kind: 'picture'};
  const hasPinId = picture.candidate.pinId !== null;
  // Pinterest's form fetches the picture by its address, and an embedded one has none.
  if (mode === 'handOff' && !hasPinId && picture.url.startsWith('data:')) return {kind: 'embedded'};
  if (mode === 'api' && isRefused) return {kind: 'account'};
  if (mode === 'api' && place === null) return {kind: 'board'};
  for (const name of fieldsSent(mode, hasPinId)) {
    const problem = fieldProblem(name, words[name]);
    if (problem !== null) return {kind: 'field', name, problem};
  }
  return null;
};
