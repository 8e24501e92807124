import type {Board} from '../../domain/board';

/** A board with all that Pinterest tells of it; null where it does not. Times in milliseconds since 1970. */
export type BoardRecord = Board & {
  readonly description: string | null;
  readonly ownerUsername: string | null;
  readonly followerCount: number | null;
  readonly collaboratorCount: number | null;
  readonly createdAtMs: number | null;
  /** When a pin was last added, changed or removed: what a backup compares to skip an unchanged board. */
  readonly pinsModifiedAtMs: number | null;
  readonly isAdsOnly: boolean;
};
