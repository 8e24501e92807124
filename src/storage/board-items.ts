import * as v from 'valibot';
import {boardId, boardSectionId} from '../domain/ids';
import type {PastPlaces} from '../domain/past-places';
import type {PinPlace} from '../domain/pin-draft';
import type {StoredItem} from './item';
import {digits, place} from './items';

const board = v.object({
  id: v.pipe(digits, v.transform(boardId)),
  name: v.string(),
  privacy: v.picklist(['PUBLIC', 'PROTECTED', 'SECRET']),
  pinCount: v.nullable(v.number()),
  coverUrl: v.nullable(v.string()),
});

const section = v.object({id: v.pipe(digits, v.transform(boardSectionId)), name: v.string()});

const keptBoards = v.object({
  /** Whose they are. */
  owner: v.string(),
  boards: v.nullable(v.array(board)),
  /** By the board's id; a board whose sections were never asked for is not in it. */
  sections: v.record(v.string(), v.array(section)),
});

export type KeptBoards = v.InferOutput<typeof keptBoards>;

/**
 * The account's boards and sections as Pinterest last listed them, so that the next popup has them at once. In memory
 * only, and gone with the browser: Pinterest does not let apps keep what its API returned.
 */
export const knownBoards: StoredItem<KeptBoards | null> = {
  key: 'boards.known',
  area: 'session',
  schema: v.nullable(keptBoards),
  fallback: null,
};

/** Where the user pinned to from here: their own acts, so they may be kept. Never written from a private window. */
export const pastPlaces: StoredItem<PastPlaces<PinPlace>> = {
  key: 'history.places',
  area: 'local',
  schema: v.object({recent: v.array(place), byHost: v.array(v.object({host: v.string(), place}))}),
  fallback: {recent: [], byHost: []},
};
