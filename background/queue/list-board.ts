import type {Owner} from '../../src/domain/outbox-item';
import type {PinPlace} from '../../src/domain/pin-draft';
import type {PinError} from '../../src/domain/pin-error';
import {fail, ok, type Result} from '../../src/domain/result';
import {clientFor} from '../account/owner';
import type {BoardPage, ListFailure} from '../outbox/ports';
import {hearingFetch} from './hearing-fetch';

const failure = (error: PinError, serverDateMs: number | null): {ok: false; error: ListFailure} => {
  const retryAfterMs = error.kind === 'rateLimited' ? error.retryAfterMs : null;
  return fail({error, retryAfterMs, serverDateMs});
};

/** One page of a board, or of its section where the place names one, newest first. */
export const listBoard = async (
  owner: Owner,
  {boardId, boardSectionId}: PinPlace,
  cursor: string | null,
): Promise<Result<BoardPage, ListFailure>> => {
  const {fetch, serverDateMs} = hearingFetch();
  const asked = await clientFor(owner, {fetch});
  if (!asked.ok) return failure(asked.error, null);
  const {pins} = asked.value;
  const from = cursor === null ? {} : {bookmark: cursor};
  const pages =
    boardSectionId === null ? pins.listByBoard(boardId, from) : pins.listBySection(boardId, boardSectionId, from);
  for await (const page of pages) {
    if (!page.ok) return failure(page.error, serverDateMs());
    return ok({pins: page.value.items, cursor: page.value.bookmark, serverDateMs: serverDateMs()});
  }
  return ok({pins: [], cursor: null, serverDateMs: serverDateMs()});
};
