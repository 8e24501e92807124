import type {Nopin} from '../../src/domain/candidate';
import type {PinOutcome, PinPlace} from '../../src/domain/pin-draft';
import type {PinError} from '../../src/domain/pin-error';
import type {Sending} from '../../src/domain/sending';

export type Undo =
  | {readonly kind: 'offered'}
  | {readonly kind: 'running'}
  | {readonly kind: 'failed'; readonly error: PinError};

export type UndoOfMany = Undo | {readonly kind: 'undone'};

/** How far the deletion of one of many pins is, by that pin's id; `offered` where nothing is noted. */
export type Undos = ReadonlyMap<string, UndoOfMany>;

/** Where the hand is led when the form comes back: to the board, or to a picture's words. */
export type Lead = {readonly kind: 'board'} | {readonly kind: 'row'; readonly pictureId: string};

/** Where the popup stands. In `choosing`, `saving` and `failed` the form is on screen and keeps everything in it. */
export type Stage =
  | {readonly kind: 'loading'}
  | {readonly kind: 'unreadable'; readonly error: PinError}
  | {readonly kind: 'nopin'; readonly nopin: Nopin}
  | {readonly kind: 'empty'}
  | {readonly kind: 'choosing'; readonly lead?: Lead}
  | {readonly kind: 'saving'}
  | {readonly kind: 'failed'; readonly error: PinError}
  | {readonly kind: 'saved'; readonly outcome: PinOutcome; readonly place: PinPlace | null; readonly undo: Undo}
  | {readonly kind: 'undone'}
  /** Many pins, on their way or all of them settled. */
  | {readonly kind: 'many'; readonly sending: Sending; readonly undos: Undos};

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

/** True where an outcome has the screen. */
export const isTold = ({kind}: Stage): boolean => kind === 'saved' || kind === 'undone' || kind === 'many';
