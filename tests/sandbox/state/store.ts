import type {Keep} from './keep';
import type {NewIds} from './new-ids';
import type {Records} from './records';

/** What the parts of the state share: the records, and the way to keep them. */
export type Store = {
  readonly records: Records;
  readonly keep: Keep;
  readonly ids: NewIds;
  readonly save: () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** RFC 3339 to the second, as Pinterest describes it. Live replies have been seen without the zone: clients read both. */
export const timeOf = (nowMs: number): string => `${new Date(nowMs).toISOString().slice(0, 19)}Z`;
