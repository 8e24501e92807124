import type {DeliveryMode, PinPlace} from '../../src/domain/pin-draft';
import {type FieldName, type FieldProblem, fieldProblem, fieldsSent, type Words} from './form';
import type {Picture} from './pictures';

/** A picture and what will be said of it. */
export type Row = {readonly picture: Picture; readonly words: Words};

/** Why the pins cannot be sent yet, the first thing to mend first. */
export type Blocker =
  | {readonly kind: 'mode'}
  | {readonly kind: 'picture'}
  | {readonly kind: 'embedded'; readonly pictureId: string}
  | {readonly kind: 'account'}
  | {readonly kind: 'board'}
  | {readonly kind: 'everywhere'}
  | FieldBlocker;

export type FieldBlocker = {
  readonly kind: 'field';
  readonly name: FieldName;
  readonly problem: FieldProblem;
  readonly pictureId: string;
};

export type Pending = {
  /** Null until the worker has said how pins leave. */
  readonly mode: DeliveryMode | null;
  readonly rows: readonly Row[];
  /** True when Pinterest refused the account's token: a pin would be refused too. */
  readonly isRefused: boolean;
  readonly places: readonly PinPlace[];
  /** How many pins these would make; none where each was made already. */
  readonly pins: number;
};

const hasPinId = ({candidate}: Picture): boolean => candidate.pinId !== null;

/** What is wrong with the words of one picture, the first field first; null when Pinterest would take them. */
export const rowProblem = ({picture, words}: Row, mode: DeliveryMode): FieldBlocker | null => {
  for (const name of fieldsSent(mode, hasPinId(picture))) {
    const problem = fieldProblem(name, words[name]);
    if (problem !== null) return {kind: 'field', name, problem, pictureId: picture.candidate.id};
  }
  return null;
};

/** True where a picture cannot go by Pinterest's form, which fetches it by its address: an embedded one has none. */
export const isTooEmbedded = (picture: Picture, mode: DeliveryMode): boolean =>
  mode === 'handOff' && !hasPinId(picture) && picture.url.startsWith('data:');

/** Null when everything that travels is in order. */
export const blockerOf = ({mode, rows, isRefused, places, pins}: Pending): Blocker | null => {
  if (mode === null) return {kind: 'mode'};
  if (rows.length === 0) return {kind: 'picture'};
  const embedded = rows.find(({picture}) => isTooEmbedded(picture, mode));
  if (embedded !== undefined) return {kind: 'embedded', pictureId: embedded.picture.candidate.id};
  if (mode === 'api' && isRefused) return {kind: 'account'};
  if (mode === 'api' && places.length === 0) return {kind: 'board'};
  for (const row of rows) {
    const problem = rowProblem(row, mode);
    if (problem !== null) return problem;
  }
  return pins === 0 ? {kind: 'everywhere'} : null;
};
