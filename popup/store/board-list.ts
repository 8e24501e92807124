import {batch, computed, signal} from '@preact/signals';
import type {Board, KnownBoards} from '../../src/domain/board';
import type {PinError} from '../../src/domain/pin-error';
import {itemsOf, type Listing} from './listing';
import {asQuestion, type Ports} from './ports';

type Events = {
  /** What was listed before has come, perhaps later than what is listed now. */
  readonly onKnown: (known: KnownBoards) => void;
  /** Pinterest has said which boards there are. */
  readonly onFresh: (boards: readonly Board[]) => Promise<void>;
};

/** The account's boards: those of before at once, those of now when they come. */
export const createBoardList = (send: Ports['send'], {onKnown, onFresh}: Events) => {
  const boards = signal<Listing<Board>>({kind: 'idle'});
  /** Why what is shown is what was listed before. */
  const staleness = signal<PinError | null>(null);
  let isAnswered = false;

  const loadKnown = async (): Promise<void> => {
    const answer = await send('boards/known', {});
    const known = answer.ok ? answer.value : null;
    if (known === null) return;
    batch(() => {
      onKnown(known);
      if (known.boards !== null && !isAnswered) boards.value = {kind: 'listed', items: known.boards};
    });
  };

  const loadFresh = async (): Promise<void> => {
    const answer = await send('boards/list', {});
    isAnswered = true;
    if (answer.ok) {
      boards.value = {kind: 'listed', items: answer.value};
      await onFresh(answer.value);
      return;
    }
    const error = asQuestion(answer.error);
    if (boards.value.kind === 'listed') staleness.value = error;
    else boards.value = {kind: 'failed', error};
  };

  const trouble = computed(() => (boards.value.kind === 'failed' ? boards.value.error : staleness.value));

  return {
    boards,
    /** Why there is no list, or why it is the one of before. */
    trouble,
    /** True when Pinterest no longer accepts the account's token. */
    isRefused: computed(() => trouble.value?.kind === 'signedOut'),
    load: async (): Promise<void> => {
      isAnswered = false;
      staleness.value = null;
      if (boards.value.kind !== 'listed') boards.value = {kind: 'loading'};
      await Promise.all([loadKnown(), loadFresh()]);
    },
    /** True once Pinterest itself has listed them. */
    isFresh: () => isAnswered && boards.value.kind === 'listed' && staleness.value === null,
    add: (board: Board): void => {
      boards.value = {kind: 'listed', items: [board, ...itemsOf(boards.value).filter(({id}) => id !== board.id)]};
    },
  };
};
