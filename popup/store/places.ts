import {batch, computed, signal} from '@preact/signals';
import type {Board, BoardSection} from '../../src/domain/board';
import type {BoardId} from '../../src/domain/ids';
import {isSamePlace, type PastPlaces} from '../../src/domain/past-places';
import type {PinPlace} from '../../src/domain/pin-draft';
import type {PinError} from '../../src/domain/pin-error';
import {ok, type Result} from '../../src/domain/result';
import {createBoardList} from './board-list';
import type {Creation, Wish} from './creation';
import {itemsOf, type Listing} from './listing';
import type {Ports} from './ports';
import {createSectionLists} from './section-lists';

/** A board, or a section of it, as a place to pin to. */
export const placeOf = ({id, name}: Pick<Board, 'id' | 'name'>, section: BoardSection | null = null): PinPlace => ({
  boardId: id,
  boardName: name,
  boardSectionId: section?.id ?? null,
  boardSectionName: section?.name ?? null,
});

/** Where the user pinned to before, and the boards of that; `host` is the site they are at now, empty where it is none. */
export type Past = PastPlaces<PinPlace> & {readonly boards: readonly Board[]; readonly host: string};

/** A section takes the place of its board: nobody means the same picture to lie in both. */
const withPlace = (places: readonly PinPlace[], place: PinPlace): readonly PinPlace[] => {
  const board = places.findIndex((one) => one.boardId === place.boardId && one.boardSectionId === null);
  return board >= 0 ? places.with(board, place) : [...places, place];
};

/** Boards, their sections, and the places that are chosen of them. */
export const createPlaces = (send: Ports['send']) => {
  const chosen = signal<readonly PinPlace[]>([]);
  const isMany = signal(false);
  const past = signal<Past>({recent: [], byHost: [], boards: [], host: ''});
  const creation = signal<Creation>({kind: 'idle'});
  const sections = createSectionLists(send);

  const settle = (map: (place: PinPlace) => PinPlace | null): void => {
    chosen.value = chosen.value.map(map).filter((place) => place !== null);
  };

  /** The list of boards says how the chosen ones are called now, and which of them are gone. */
  const settleBoards = (listed: readonly Board[]): void =>
    settle((place) => {
      const board = listed.find(({id}) => id === place.boardId);
      return board === undefined ? null : {...place, boardName: board.name};
    });

  const loadSections = async (board: BoardId): Promise<void> => {
    const listed = await sections.load(board);
    if (listed === null) return;
    settle((place) => {
      if (place.boardId !== board || place.boardSectionId === null) return place;
      const section = listed.find(({id}) => id === place.boardSectionId) ?? null;
      return placeOf({id: board, name: place.boardName}, section);
    });
  };

  const loadChosen = async (): Promise<void> => {
    await Promise.all([...new Set(chosen.value.map(({boardId}) => boardId))].map(loadSections));
  };

  const list = createBoardList(send, {
    onKnown: sections.takeKnown,
    onFresh: (boards) => {
      settleBoards(boards);
      return loadChosen();
    },
  });

  /** Where no list can be had, as after a browser's start without a line, the boards of earlier pins are offered. */
  const boards = computed((): Listing<Board> => {
    const listing = list.boards.value;
    const {boards: items} = past.value;
    return listing.kind === 'failed' && items.length > 0 ? {kind: 'listed', items} : listing;
  });

  const take = async (places: readonly PinPlace[], {boardId}: PinPlace): Promise<void> => {
    const isNew = !chosen.value.some((one) => one.boardId === boardId);
    batch(() => {
      creation.value = {kind: 'idle'};
      chosen.value = places;
    });
    if (isNew) await loadSections(boardId);
  };

  const has = (place: PinPlace) => chosen.value.some((one) => isSamePlace(one, place));
  const add = async (place: PinPlace): Promise<void> => {
    if (!has(place)) await take(withPlace(chosen.value, place), place);
  };
  const remove = (place: PinPlace): void => {
    chosen.value = chosen.value.filter((one) => !isSamePlace(one, place));
  };

  const make = async (wish: Wish): Promise<Result<PinPlace, PinError>> => {
    if (wish.kind === 'section') {
      const made = await send('sections/create', {boardId: wish.board.id, name: wish.name});
      if (!made.ok) return made;
      sections.add(wish.board.id, made.value);
      return ok(placeOf(wish.board, made.value));
    }
    const made = await send('boards/create', {name: wish.name, privacy: wish.privacy});
    if (!made.ok) return made;
    list.add(made.value);
    return ok(placeOf(made.value));
  };

  /** It may have been made all the same: the list will tell. */
  const lookAgain = (wish: Wish) => (wish.kind === 'section' ? loadSections(wish.board.id) : list.load());

  return {
    boards,
    trouble: list.trouble,
    isRefused: list.isRefused,
    sections: sections.lists,
    creation,
    past,
    /** Where the pin goes: to each of these. */
    chosen,
    /** The same, once all that is meant is there: none while a board or section is being made. */
    targets: computed<readonly PinPlace[]>(() => (creation.value.kind === 'running' ? [] : chosen.value)),
    /** True while the user chooses several. */
    isMany,
    /** The first of `chosen`; null for none, and while one is being made that is meant instead. */
    place: computed(() => (creation.value.kind === 'running' ? null : (chosen.value[0] ?? null))),
    load: list.load,
    remember: (earlier: Past): void => {
      past.value = earlier;
    },
    /** Takes places from earlier; the list of boards, when Pinterest has answered, says whether they still exist. */
    propose: async (earlier: readonly PinPlace[]): Promise<void> => {
      batch(() => {
        chosen.value = earlier;
        isMany.value = earlier.length > 1;
      });
      if (!list.isFresh()) return; // `load` will see to it
      settleBoards(itemsOf(list.boards.value));
      await loadChosen();
    },
    /** Takes a place instead of the chosen one. Among several it is added, or given up if it is one of them. */
    choose: async (place: PinPlace): Promise<void> => {
      if (!isMany.value) await take([place], place);
      else if (has(place)) remove(place);
      else await add(place);
    },
    /** Takes a place beside those that are chosen. */
    add: (place: PinPlace): Promise<void> => {
      isMany.value = true;
      return add(place);
    },
    remove,
    removeLast: (): void => {
      chosen.value = chosen.value.slice(0, -1);
    },
    startMany: (): void => {
      isMany.value = true;
    },
    /** One place, or none, needs no list of places. */
    endMany: (): void => {
      isMany.value = chosen.value.length > 1;
    },
    wantSections: sections.want,
    /** Asks again for a board's sections. */
    reloadSections: loadSections,
    create: async (wish: Wish): Promise<void> => {
      if (creation.value.kind === 'running') return; // a second press
      const running: Creation = {kind: 'running', wish};
      creation.value = running;
      const made = await make(wish);
      if (creation.value !== running) return; // another board was chosen meanwhile
      if (made.ok) {
        await (isMany.value ? add(made.value) : take([made.value], made.value));
        creation.value = {kind: 'idle'};
        return;
      }
      creation.value = {kind: 'failed', wish, error: made.error};
      if (made.error.kind === 'outcomeUnknown') await lookAgain(wish);
    },
  };
};
