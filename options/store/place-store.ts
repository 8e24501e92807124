import {batch, signal} from '@preact/signals';
import type {Board, BoardSection} from '../../src/domain/board';
import type {PinPlace} from '../../src/domain/pin-draft';
import type {send} from '../../src/messages/send';
import {asQuestion} from './account-state';
import type {Listing} from './listing';

/** A board of the account, and a section of it, to be chosen. */
export const createPlaceStore = ({send: ask}: {readonly send: typeof send}) => {
  const place = signal<PinPlace | null>(null);
  const boards = signal<Listing<Board>>({kind: 'idle'});
  const sections = signal<Listing<BoardSection>>({kind: 'idle'});

  const loadSections = async ({boardId}: PinPlace): Promise<void> => {
    sections.value = {kind: 'loading'};
    const answer = await ask('sections/list', {boardId});
    if (place.value?.boardId !== boardId) return; // another board was chosen meanwhile
    sections.value = answer.ok
      ? {kind: 'listed', items: answer.value}
      : {kind: 'failed', error: asQuestion(answer.error)};
  };

  /** Begins with no board. */
  const clear = (): void =>
    batch(() => {
      place.value = null;
      sections.value = {kind: 'idle'};
    });

  return {
    place,
    boards,
    sections,
    clear,
    /** Begins with a place that is chosen already. */
    begin: async (at: PinPlace): Promise<void> => {
      place.value = at;
      await loadSections(at);
    },
    /** Asks for the boards, unless they are here or on their way. */
    loadBoards: async (): Promise<void> => {
      if (boards.value.kind === 'listed' || boards.value.kind === 'loading') return;
      boards.value = {kind: 'loading'};
      const answer = await ask('boards/list', {});
      boards.value = answer.ok
        ? {kind: 'listed', items: answer.value}
        : {kind: 'failed', error: asQuestion(answer.error)};
    },
    chooseBoard: async ({id, name}: Board): Promise<void> => {
      place.value = {boardId: id, boardName: name, boardSectionId: null, boardSectionName: null};
      await loadSections(place.value);
    },
    chooseSection: (section: BoardSection | null): void => {
      if (place.value === null) return;
      place.value = {...place.value, boardSectionId: section?.id ?? null, boardSectionName: section?.name ?? null};
    },
    /** For another account: its boards are others. */
    forgetBoards: (): void =>
      batch(() => {
        boards.value = {kind: 'idle'};
        clear();
      }),
  };
};

export type PlaceStore = ReturnType<typeof createPlaceStore>;
