import {batch, computed, signal} from '@preact/signals';
import type {Board, BoardSection} from '../../src/domain/board';
import type {BoardId} from '../../src/domain/ids';
import type {PinPlace} from '../../src/domain/pin-draft';
import type {PinError} from '../../src/domain/pin-error';
import {asQuestion, type Ports} from './ports';

/** A list that is fetched: not asked for, on its way, here, or not to be had. */
export type Listing<Item> =
  | {readonly kind: 'idle'}
  | {readonly kind: 'loading'}
  | {readonly kind: 'listed'; readonly items: readonly Item[]}
  | {readonly kind: 'failed'; readonly error: PinError};

/** A board that is being made from what was typed. */
export type Creation =
  | {readonly kind: 'idle'}
  | {readonly kind: 'running'; readonly name: string}
  | {readonly kind: 'failed'; readonly name: string; readonly error: PinError};

const placeOf = ({id, name}: Board): PinPlace => ({
  boardId: id,
  boardName: name,
  boardSectionId: null,
  boardSectionName: null,
});

/** Boards, the sections of the chosen one, and the place that they make up. */
export const createPlaces = (send: Ports['send']) => {
  const boards = signal<Listing<Board>>({kind: 'idle'});
  const sections = signal<Listing<BoardSection>>({kind: 'idle'});
  const creation = signal<Creation>({kind: 'idle'});
  const place = signal<PinPlace | null>(null);

  const loadSections = async (board: BoardId): Promise<void> => {
    sections.value = {kind: 'loading'};
    const answer = await send('sections/list', {boardId: board});
    if (place.value?.boardId !== board) return; // another board was chosen meanwhile
    if (!answer.ok) {
      sections.value = {kind: 'failed', error: asQuestion(answer.error)};
      return;
    }
    const section = answer.value.find(({id}) => id === place.value?.boardSectionId);
    batch(() => {
      sections.value = {kind: 'listed', items: answer.value};
      if (place.value === null) return;
      place.value = {...place.value, boardSectionId: section?.id ?? null, boardSectionName: section?.name ?? null};
    });
  };

  const settlePlace = (listed: readonly Board[]): void => {
    const held = place.value;
    if (held === null) return;
    const board = listed.find(({id}) => id === held.boardId);
    place.value = board === undefined ? null : {...held, boardName: board.name};
  };

  const load = async (): Promise<void> => {
    boards.value = {kind: 'loading'};
    const answer = await send('boards/list', {});
    if (!answer.ok) {
      boards.value = {kind: 'failed', error: asQuestion(answer.error)};
      return;
    }
    batch(() => {
      boards.value = {kind: 'listed', items: answer.value};
      settlePlace(answer.value);
    });
    if (place.value !== null) await loadSections(place.value.boardId);
  };

  /** Takes a place from earlier; the list of boards, when it is here, says whether it still exists. */
  const propose = async (earlier: PinPlace | null): Promise<void> => {
    place.value = earlier;
    if (boards.value.kind !== 'listed') return; // `load` will see to it
    settlePlace(boards.value.items);
    if (place.value !== null) await loadSections(place.value.boardId);
  };

  const choose = (board: Board): Promise<void> => {
    if (board.id === place.value?.boardId) return Promise.resolve();
    creation.value = {kind: 'idle'};
    place.value = placeOf(board);
    return loadSections(board.id);
  };

  return {
    boards,
    sections,
    creation,
    place,
    /** Every place that the pin goes to. */
    chosen: computed<readonly PinPlace[]>(() => (place.value === null ? [] : [place.value])),
    isRefused: computed(() => boards.value.kind === 'failed' && boards.value.error.kind === 'signedOut'),
    load,
    propose,
    choose,
    /** Asks again for the chosen board's sections. */
    reloadSections: () => (place.value === null ? Promise.resolve() : loadSections(place.value.boardId)),
    chooseSection: (section: BoardSection | null) => {
      if (place.value === null) return;
      place.value = {...place.value, boardSectionId: section?.id ?? null, boardSectionName: section?.name ?? null};
    },
    create: async (name: string): Promise<void> => {
      creation.value = {kind: 'running', name};
      const answer = await send('boards/create', {name});
      if (!answer.ok) {
        creation.value = {kind: 'failed', name, error: answer.error};
        // It may have been made all the same: the list will tell.
        if (answer.error.kind === 'outcomeUnknown') await load();
        return;
      }
      const known = boards.value.kind === 'listed' ? boards.value.items : [];
      batch(() => {
        creation.value = {kind: 'idle'};
        boards.value = {kind: 'listed', items: [answer.value, ...known]};
      });
      await choose(answer.value);
    },
  };
};
