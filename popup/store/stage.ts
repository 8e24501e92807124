import type {Nopin} from '../../src/domain/candidate';
import type {PinOutcome, PinPlace} from '../../src/domain/pin-draft';
import type {PinError} from '../../src/domain/pin-error';

export type Undo =
  | {readonly kind: 'offered'}
  | {readonly kind: 'running'}
  | {readonly kind: 'failed'; readonly error: PinError};

/** Where the popup stands. In `choosing`, `saving` and `failed` the form is on screen and keeps everything in it. */
export type Stage =
  | {readonly kind: 'loading'}
  | {readonly kind: 'unreadable'; readonly error: PinError}
  | {readonly kind: 'nopin'; readonly nopin: Nopin}
  | {readonly kind: 'empty'}
  | {readonly kind: 'choosing'}
  | {readonly kind: 'saving'}
  | {readonly kind: 'failed'; readonly error: PinError}
  | {readonly kind: 'saved'; readonly outcome: PinOutcome; readonly place: PinPlace | null; readonly undo: Undo}
  | {readonly kind: 'undone'};

/** A look further down the page; `more` is how many pictures the last one brought. */
export type Journey =
  | {readonly kind: 'none'}
  | {readonly kind: 'going'}
  | {readonly kind: 'stopping'}
  | {readonly kind: 'done'; readonly more: number};

/** True while the user may change the pin. */
export const isEditable = (stage: Stage): boolean => stage.kind === 'choosing' || stage.kind === 'failed';

/** True while nobody knows whether a pin under the form's id stands: the id must not change by itself. */
export const isInDoubt = (stage: Stage): boolean =>
  stage.kind === 'saving' || (stage.kind === 'failed' && stage.error.kind === 'outcomeUnknown');
