import type {BoardId, BoardSectionId} from './ids';

export type BoardPrivacy = 'PUBLIC' | 'PROTECTED' | 'SECRET';

export type Board = {
  readonly id: BoardId;
  readonly name: string;
  readonly privacy: BoardPrivacy;
  /** Null where Pinterest did not say. */
  readonly pinCount: number | null;
  /** An https picture, null for an empty board. */
  readonly coverUrl: string | null;
};

export type BoardSection = {readonly id: BoardSectionId; readonly name: string};
