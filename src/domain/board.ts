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

/** What Pinterest listed before; `boards` is null where only sections were asked for. */
export type KnownBoards = {
  readonly boards: readonly Board[] | null;
  /** By the board's id. A board that is not in it was not asked about; one without sections has an empty list. */
  readonly sections: Readonly<Record<string, readonly BoardSection[]>>;
};
