import * as v from 'valibot';
import type {Account} from '../domain/account';
import type {Board, BoardPrivacy, BoardSection} from '../domain/board';
import type {BoardId, BoardSectionId, PinId} from '../domain/ids';
import type {PinError} from '../domain/pin-error';
import {fail, type Result} from '../domain/result';
import {PRODUCTION_BASE_URL} from './hosts';
import {listAll} from './list';
import {type NewPin, newPinBody, newPinProblem} from './new-pin';
import {request, type Transport} from './request';
import {accountSchema, boardSchema, type Pin, pinSchema, sectionSchema} from './schemas';

export type ClientOptions = {
  readonly accessToken: string;
  /** Pinterest's production API unless named; another host is for users of the library only. */
  readonly baseUrl?: string;
  readonly fetch?: typeof fetch;
  readonly timeoutMs?: number;
};

/** Every call settles into a Result; none throws. Ids are strings of digits. */
export type PinterestClient = {
  readonly account: () => Promise<Result<Account, PinError>>;
  /** All own and group boards, in Pinterest's order, page by page behind the scenes. */
  readonly boards: (signal?: AbortSignal) => Promise<Result<readonly Board[], PinError>>;
  readonly createBoard: (board: {name: string; privacy?: BoardPrivacy}) => Promise<Result<Board, PinError>>;
  readonly sections: (board: BoardId, signal?: AbortSignal) => Promise<Result<readonly BoardSection[], PinError>>;
  /** Not repeated on any failure: Pinterest has no idempotency key, so a blind second POST may double the pin. */
  readonly createPin: (pin: NewPin) => Promise<Result<Pin, PinError>>;
  /** Saves an existing pin to one's own board (`POST /pins/{id}/save`); its texts cannot be changed. */
  readonly savePin: (
    pin: PinId,
    place: {boardId: BoardId; boardSectionId: BoardSectionId | null},
  ) => Promise<Result<Pin, PinError>>;
  readonly pin: (id: PinId) => Promise<Result<Pin, PinError>>;
  readonly deletePin: (id: PinId) => Promise<Result<null, PinError>>;
};

const TIMEOUT_MS = 25_000;

const transportOf = (options: ClientOptions): Transport => ({
  accessToken: options.accessToken,
  baseUrl: options.baseUrl ?? PRODUCTION_BASE_URL,
  // Called as a plain function: a browser's fetch refuses any other `this`.
  fetch: options.fetch ?? ((input, init) => fetch(input, init)),
  timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
});

/** A Pinterest API v5 client for one access token. */
export const createPinterestClient = (options: ClientOptions): PinterestClient => {
  const transport = transportOf(options);
  return {
    account: () => request(transport, {method: 'GET', path: '/user_account'}, accountSchema),
    boards: (signal) => listAll(transport, {path: '/boards', signal}, boardSchema),
    createBoard: ({name, privacy = 'PUBLIC'}) => {
      if (name.trim() === '')
        return Promise.resolve(fail({kind: 'rejected', field: 'boardName', reason: 'A board needs a name.'}));
      return request(transport, {method: 'POST', path: '/boards', body: {name: name.trim(), privacy}}, boardSchema);
    },
    sections: (board, signal) => listAll(transport, {path: `/boards/${board}/sections`, signal}, sectionSchema),
    createPin: (pin) => {
      const problem = newPinProblem(pin);
      if (problem !== null) return Promise.resolve(fail(problem));
      return request(transport, {method: 'POST', path: '/pins', body: newPinBody(pin)}, pinSchema);
    },
    savePin: (pin, {boardId, boardSectionId}) => {
      const body = {board_id: boardId, board_section_id: boardSectionId};
      return request(transport, {method: 'POST', path: `/pins/${pin}/save`, body}, pinSchema);
    },
    pin: (id) => request(transport, {method: 'GET', path: `/pins/${id}`}, pinSchema),
    deletePin: (id) => request(transport, {method: 'DELETE', path: `/pins/${id}`}, v.null()),
  };
};
