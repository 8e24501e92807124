import type {OutboxItem} from '../../src/domain/outbox-item';
import {isPassing} from './trouble';
import type {createPinterest, TruePin} from './world-pinterest';

/** For the outbox's tests: what became of everything that was saved, by the ledger of what is true. */

type Truth = {
  readonly items: readonly OutboxItem[];
  readonly pinterest: Pick<ReturnType<typeof createPinterest>['pinterest'], 'pins' | 'robbed' | 'steps'>;
  readonly tookBack: ReadonlySet<string>;
  /** How often the worker died. */
  readonly deaths: number;
};

export const isUnsettled = ({state}: OutboxItem): boolean => !['done', 'cancelled', 'rejected'].includes(state.kind);

export const madeBy = (pins: readonly TruePin[], {id}: OutboxItem): readonly TruePin[] =>
  pins.filter((pin) => pin.madeBy === id);

export const verdictOf = ({items, pinterest, tookBack, deaths}: Truth) => {
  const isDone = ({state}: OutboxItem) => state.kind === 'done';
  const wanted = (item: OutboxItem): number => (isDone(item) && item.mode === 'api' ? 1 : 0);
  const made = (item: OutboxItem): number => madeBy(pinterest.pins, item).length;
  const pictures = pinterest.pins.flatMap(({madeBy: id}) => items.find((item) => item.id === id)?.draft.mediaUrl ?? []);
  return {
    /** Pictures that were sent off once and pinned twice, be it as two items. */
    twice: pictures.length - new Set(pictures).size,
    /** Given up for a failure that passes by itself. */
    givenUp: items.filter(({state}) => state.kind === 'rejected' && isPassing(state.error)).length,
    lost: items.filter((item) => isDone(item) && made(item) < wanted(item)).length,
    doubled: items.filter((item) => made(item) > wanted(item)).length,
    stuck: items.filter(isUnsettled).length,
    /** Rungs tried once more although they were left; a death may hide that one was. */
    lookedBack: Math.max(0, pinterest.steps.back - deaths),
    /** Taken back, and told to be a pin all the same. */
    kept: items.filter((item) => isDone(item) && tookBack.has(item.id)).length,
    robbed: pinterest.robbed,
    skipped: Math.max(0, pinterest.steps.skipped),
  };
};
