import type {Board} from '../../src/domain/board';
import type {PinError} from '../../src/domain/pin-error';

/** What is to be made of what was typed. */
export type Wish =
  | {readonly kind: 'board'; readonly name: string; readonly privacy: 'PUBLIC' | 'SECRET'}
  | {readonly kind: 'section'; readonly name: string; readonly board: Pick<Board, 'id' | 'name'>};

/** A board or section that is being made. */
export type Creation =
  | {readonly kind: 'idle'}
  | {readonly kind: 'running'; readonly wish: Wish}
  | {readonly kind: 'failed'; readonly wish: Wish; readonly error: PinError};
