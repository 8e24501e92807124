import * as v from 'valibot';
import type {BoardPrivacy} from '../domain/board';
import {BOARD_NAME_LIMIT} from '../domain/limits';
import type {PinError} from '../domain/pin-error';
import type {Result} from '../domain/result';
import {checked, choiceProblem, firstProblem, idProblem, lengthProblem, rejected} from './check';
import {list} from './list';
import type {CallOptions, ListOptions, Pages} from './page';
import type {BoardRecord} from './records/board';
import {request} from './request';
import type {Transport} from './transport';
import {boardSchema} from './wire/board-schema';

const PRIVACIES = ['PUBLIC', 'PROTECTED', 'SECRET'] as const satisfies readonly BoardPrivacy[];
/** A board cannot be made protected later. */
const LATER_PRIVACIES = ['PUBLIC', 'SECRET'] as const;
const PRIVACY_FILTERS = ['ALL', ...PRIVACIES, 'PUBLIC_AND_SECRET'] as const;

export type BoardListOptions = ListOptions & {readonly privacy?: (typeof PRIVACY_FILTERS)[number] | undefined};

export type NewBoard = {
  readonly name: string;
  readonly description?: string | undefined;
  /** Public unless named; secret ones need the scope `boards:write_secret`. */
  readonly privacy?: BoardPrivacy | undefined;
};

/** What to change of a board; what is not named stays, a null description empties it. */
export type BoardChanges = {
  readonly name?: string;
  readonly description?: string | null;
  readonly privacy?: (typeof LATER_PRIVACIES)[number];
};

export type BoardCalls = {
  /** Own boards and the group boards one belongs to, in Pinterest's order. */
  readonly list: (options?: BoardListOptions) => Pages<BoardRecord>;
  readonly get: (boardId: string, options?: CallOptions) => Promise<Result<BoardRecord, PinError>>;
  readonly create: (board: NewBoard, options?: CallOptions) => Promise<Result<BoardRecord, PinError>>;
  readonly update: (
    boardId: string,
    changes: BoardChanges,
    options?: CallOptions,
  ) => Promise<Result<BoardRecord, PinError>>;
  /** With all the pins on it. */
  readonly delete: (boardId: string, options?: CallOptions) => Promise<Result<null, PinError>>;
};

/** Pinterest publishes no limit for a board's name; a section's is taken. */
const nameProblem = (name: string): PinError | null =>
  firstProblem(
    name.trim() === '' ? rejected('boardName', 'A board needs a name.') : null,
    lengthProblem('boardName', name, BOARD_NAME_LIMIT),
  );

const changesProblem = (changes: BoardChanges): PinError | null =>
  firstProblem(
    Object.values(changes).some((value) => value !== undefined) ? null : rejected('changes', 'Nothing to change.'),
    changes.name === undefined ? null : nameProblem(changes.name),
    choiceProblem('privacy', changes.privacy, LATER_PRIVACIES),
  );

export const boardCalls = (transport: Transport): BoardCalls => ({
  list: (options = {}) => {
    const {privacy} = options;
    const problem = choiceProblem('privacy', privacy, PRIVACY_FILTERS);
    return list(transport, {path: '/boards', query: {privacy}, options, problem}, boardSchema);
  },
  get: (boardId, {signal} = {}) =>
    checked(idProblem('boardId', boardId), () =>
      request(transport, {method: 'GET', path: `/boards/${boardId}`, signal}, boardSchema),
    ),
  create: ({name, description, privacy = 'PUBLIC'}, {signal} = {}) => {
    const problem = firstProblem(nameProblem(name), choiceProblem('privacy', privacy, PRIVACIES));
    const body = {name, description: description || undefined, privacy};
    return checked(problem, () => request(transport, {method: 'POST', path: '/boards', body, signal}, boardSchema));
  },
  update: (boardId, changes, {signal} = {}) => {
    const {name, description, privacy} = changes;
    const problem = firstProblem(idProblem('boardId', boardId), changesProblem(changes));
    const body = {name, description, privacy};
    return checked(problem, () =>
      request(transport, {method: 'PATCH', path: `/boards/${boardId}`, body, signal}, boardSchema),
    );
  },
  delete: (boardId, {signal} = {}) =>
    checked(idProblem('boardId', boardId), () =>
      request(transport, {method: 'DELETE', path: `/boards/${boardId}`, signal}, v.null()),
    ),
});
