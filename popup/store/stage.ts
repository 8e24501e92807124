import type {Nopin} from '../../src/domain/candidate';
import type {PinError} from '../../src/domain/pin-error';
import type {Sending} from '../../src/domain/sending';

/** How far the undoing of one pin is. */
export type Undo =
  | {readonly kind: 'running'}
  | {readonly kind: 'failed'; readonly error: PinError}
  | {readonly kind: 'undone'};

/** By the item's id; nothing is noted where nobody asked. */
export type Undos = ReadonlyMap<string, Undo>;

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
  /** Written down: on its way, or settled. */
  | {readonly kind: 'sent'; readonly sending: Sending; readonly undos: Undos};

/** A look further down the page; `more` is how many pictures the last one brought. */
export type Journey =
  | {readonly kind: 'none'}
  | {readonly kind: 'going'}
  | {readonly kind: 'stopping'}
  | {readonly kind: 'done'; readonly more: number};

/** True while the user may change the pin. */
export const isEditable = (stage: Stage): boolean => stage.kind === 'choosing' || stage.kind === 'failed';
