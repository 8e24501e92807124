import type {Board, BoardSection, KnownBoards} from '../domain/board';
import type {PastPlaces} from '../domain/past-places';
import type {PinPlace} from '../domain/pin-draft';
import {
  type Guard,
  isBoardId,
  isNumber,
  isPlace,
  isSectionId,
  isText,
  listOf,
  oneOf,
  orNull,
  recordOf,
  shape,
} from './guards';
import type {StoredItem} from './item';

const isBoard: Guard<Board> = shape({
  id: isBoardId,
  name: isText,
  privacy: oneOf(['PUBLIC', 'PROTECTED', 'SECRET']),
  pinCount: orNull(isNumber),
  coverUrl: orNull(isText),
});

const isSection: Guard<BoardSection> = shape({id: isSectionId, name: isText});

export type KeptBoards = KnownBoards & {
  /** Whose they are. */
  readonly owner: string;
};

const isKeptBoards: Guard<KeptBoards> = shape({
  owner: isText,
  boards: orNull(listOf(isBoard)),
  sections: recordOf(() => true, listOf(isSection)),
});

/**
 * The account's boards and sections as Pinterest last listed them, so that the next popup has them at once. In memory
 * only, and gone with the browser: Pinterest does not let apps keep what its API returned.
 */
export const knownBoards: StoredItem<KeptBoards | null> = {
  key: 'boards.known',
  area: 'session',
  isValid: orNull(isKeptBoards),
  fallback: null,
};

/** Where the user pinned to from here: their own acts, so they may be kept. Never written from a private window. */
export const pastPlaces: StoredItem<PastPlaces<PinPlace>> = {
  key: 'history.places',
  area: 'local',
  isValid: shape({recent: listOf(isPlace), byHost: listOf(shape({host: isText, place: isPlace}))}),
  fallback: {recent: [], byHost: []},
};
