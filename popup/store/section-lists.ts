import {signal} from '@preact/signals';
import type {BoardSection, KnownBoards} from '../../src/domain/board';
import type {BoardId} from '../../src/domain/ids';
import type {Listing} from './listing';
import {asQuestion, type Ports} from './ports';

/** Lists on their way at once. An account may hold 2,000 boards, and Pinterest counts every question. */
const AT_ONCE = 2;

/** The sections of boards, fetched only for those that the user comes near to, and once each. */
export const createSectionLists = (send: Ports['send']) => {
  const lists = signal<ReadonlyMap<BoardId, Listing<BoardSection>>>(new Map());
  let wanted: readonly BoardId[] = [];
  let running = 0;

  const set = (board: BoardId, listing: Listing<BoardSection>): void => {
    lists.value = new Map(lists.value).set(board, listing);
  };

  /** Asks Pinterest, whatever is known; what is known stays until the answer, and when there is none. */
  const load = async (board: BoardId): Promise<readonly BoardSection[] | null> => {
    if (lists.value.get(board)?.kind !== 'listed') set(board, {kind: 'loading'});
    const answer = await send('sections/list', {boardId: board});
    if (answer.ok) set(board, {kind: 'listed', items: answer.value});
    else if (lists.value.get(board)?.kind !== 'listed') set(board, {kind: 'failed', error: asQuestion(answer.error)});
    return answer.ok ? answer.value : null;
  };

  const next = (): void => {
    if (running >= AT_ONCE) return;
    const board = wanted.find((id) => !lists.value.has(id));
    if (board === undefined) return;
    running++;
    void load(board).finally(() => {
      running--;
      next();
    });
    next();
  };

  return {
    lists,
    load,
    /** The boards that matter now. Those named before and not begun are dropped: the hand has moved on. */
    want: (boards: readonly BoardId[]): void => {
      wanted = boards;
      next();
    },
    /** Takes what was listed before, where nothing fresher is here. */
    takeKnown: ({sections}: KnownBoards): void => {
      // The keys are ids that the worker wrote there.
      const known = Object.entries(sections).map(([id, items]) => [id as BoardId, {kind: 'listed', items}] as const);
      lists.value = new Map<BoardId, Listing<BoardSection>>([...known, ...lists.value]);
    },
    add: (board: BoardId, section: BoardSection): void => {
      const listing = lists.value.get(board);
      if (listing?.kind === 'listed') set(board, {kind: 'listed', items: [...listing.items, section]});
    },
  };
};
