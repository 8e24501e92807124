import type {NewBoard} from '../src/api/boards';
import {collectAll} from '../src/api/collect-all';
import type {Board, BoardSection, KnownBoards} from '../src/domain/board';
import type {BoardId} from '../src/domain/ids';
import type {PinError} from '../src/domain/pin-error';
import {ok, type Result} from '../src/domain/result';
import {withLock} from '../src/platform/lock';
import {type KeptBoards, knownBoards} from '../src/storage/board-items';
import {readItem, writeItem} from '../src/storage/item';
import {currentOwner, ownersClient} from './account/owner';

/** No more of a board than the list shows: session memory is shared with drafts. */
const shownOf = ({id, name, privacy, pinCount, coverUrl}: Board): Board => ({id, name, privacy, pinCount, coverUrl});

/** One change after the other, each upon what the last one left; none for an account that was left meanwhile. */
const keep = (owner: string | null, change: (kept: KeptBoards) => KeptBoards): Promise<void> =>
  withLock('boards.known', async () => {
    if (owner === null || owner !== (await currentOwner())) return;
    const kept = await readItem(knownBoards);
    // A full memory costs the next popup its start, never this one its list.
    const changed = change(kept?.owner === owner ? kept : {owner, boards: null, sections: {}});
    await writeItem(knownBoards, changed).catch(() => {});
  });

/** What was listed before for the connected account. */
export const boardsKnown = async (): Promise<Result<KnownBoards | null, PinError>> => {
  const [kept, owner] = await Promise.all([readItem(knownBoards), currentOwner()]);
  return ok(kept !== null && kept.owner === owner ? {boards: kept.boards, sections: kept.sections} : null);
};

/** All boards, from Pinterest; the sections of those that are gone are forgotten with them. */
export const listBoards = async (): Promise<Result<readonly Board[], PinError>> => {
  const asked = await ownersClient();
  if (!asked.ok) return asked;
  const listed = await collectAll(asked.value.client.boards.list());
  if (!listed.ok) return listed;
  const boards = listed.value.map(shownOf);
  const ids = new Set<string>(boards.map(({id}) => id));
  await keep(asked.value.owner, ({owner, sections}) => ({
    owner,
    boards,
    sections: Object.fromEntries(Object.entries(sections).filter(([id]) => ids.has(id))),
  }));
  return ok(boards);
};

export const createBoard = async (board: NewBoard): Promise<Result<Board, PinError>> => {
  const asked = await ownersClient();
  if (!asked.ok) return asked;
  const created = await asked.value.client.boards.create(board);
  if (!created.ok) return created;
  const shown = shownOf(created.value);
  await keep(asked.value.owner, ({owner, boards, sections}) => ({
    owner,
    boards: boards && [shown, ...boards],
    sections: {...sections, [shown.id]: []},
  }));
  return ok(shown);
};

/** A board's sections, from Pinterest. */
export const listSections = async (boardId: BoardId): Promise<Result<readonly BoardSection[], PinError>> => {
  const asked = await ownersClient();
  if (!asked.ok) return asked;
  const listed = await collectAll(asked.value.client.sections.list(boardId));
  if (!listed.ok) return listed;
  await keep(asked.value.owner, ({sections, ...kept}) => ({
    ...kept,
    sections: {...sections, [boardId]: [...listed.value]},
  }));
  return listed;
};

export const createSection = async (boardId: BoardId, name: string): Promise<Result<BoardSection, PinError>> => {
  const asked = await ownersClient();
  if (!asked.ok) return asked;
  const created = await asked.value.client.sections.create(boardId, {name});
  if (!created.ok) return created;
  await keep(asked.value.owner, ({sections, ...kept}) => {
    const known = sections[boardId];
    return known === undefined
      ? {...kept, sections}
      : {...kept, sections: {...sections, [boardId]: [...known, created.value]}};
  });
  return created;
};
