import type {OutboxItem, Rung} from '../../src/domain/outbox-item';
import {canBear, nextRung, RUNGS} from '../../src/domain/rungs';
import type {Unready} from './ports';

/** For the outbox's tests: the ways in which pictures can travel, and who stood on which. */

const unreadable = {kind: 'rejected', field: 'media', reason: 'no', picture: {kind: 'unreadable'}} as const;

/** What is told of a rung that does not bear. */
export const offRung = (item: OutboxItem, serverDateMs: number | null): Unready => {
  const climb = nextRung(item, unreadable);
  return climb === null
    ? {kind: 'refused', error: unreadable, serverDateMs}
    : {kind: 'nextRung', climb, error: unreadable, serverDateMs};
};

const isBelow = (one: Rung, other: Rung): boolean => RUNGS.indexOf(one) < RUNGS.indexOf(other);

export const createLadder = () => {
  const steps = {back: 0, skipped: 0};
  /** Rungs that did not bear, and of which that was told. */
  const left = new Map<string, readonly Rung[]>();
  const keyOf = ({id, draft}: OutboxItem): string => `${id} ${draft.mediaUrl}`;
  const leftBy = (item: OutboxItem): readonly Rung[] => left.get(keyOf(item)) ?? [];

  return {
    steps,
    /** An item is on a rung. */
    stand: (item: OutboxItem): void => {
      const known = leftBy(item);
      if (known.includes(item.rung)) steps.back += 1;
      const below = RUNGS.filter((rung) => isBelow(rung, item.rung) && canBear(rung, item));
      if (!below.every((rung) => known.includes(rung))) steps.skipped += 1;
      left.set(keyOf(item), below);
    },
    leave: (item: OutboxItem): void => void left.set(keyOf(item), [...leftBy(item), item.rung]),
    /** The user has sent an item back, or off anew: what it was told of its rung may be of before. */
    forget: (item: OutboxItem): void => {
      steps.back -= 1;
      steps.skipped -= 1;
      left.set(
        keyOf(item),
        leftBy(item).filter((rung) => isBelow(rung, item.rung)),
      );
    },
  };
};
