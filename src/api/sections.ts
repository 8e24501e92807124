import * as v from 'valibot';
import type {BoardSection} from '../domain/board';
import type {PinError} from '../domain/pin-error';
import type {Result} from '../domain/result';
import {checked, firstProblem, idProblem, lengthProblem, rejected} from './check';
import {list} from './list';
import type {CallOptions, ListOptions, Pages} from './page';
import {request} from './request';
import type {Transport} from './transport';
import {sectionSchema} from './wire/board-schema';

/** Characters; BoardSection.name in the API description. */
const MAX_NAME = 180;

export type SectionCalls = {
  readonly list: (boardId: string, options?: ListOptions) => Pages<BoardSection>;
  readonly create: (
    boardId: string,
    section: {readonly name: string},
    options?: CallOptions,
  ) => Promise<Result<BoardSection, PinError>>;
  readonly rename: (
    boardId: string,
    sectionId: string,
    name: string,
    options?: CallOptions,
  ) => Promise<Result<BoardSection, PinError>>;
  readonly delete: (boardId: string, sectionId: string, options?: CallOptions) => Promise<Result<null, PinError>>;
};

const nameProblem = (name: string): PinError | null =>
  firstProblem(
    name.trim() === '' ? rejected('sectionName', 'A section needs a name.') : null,
    lengthProblem('sectionName', name, MAX_NAME),
  );

const idsProblem = (boardId: string, sectionId: string): PinError | null =>
  firstProblem(idProblem('boardId', boardId), idProblem('boardSectionId', sectionId));

export const sectionCalls = (transport: Transport): SectionCalls => ({
  list: (boardId, options = {}) => {
    const problem = idProblem('boardId', boardId);
    return list(transport, {path: `/boards/${boardId}/sections`, options, problem}, sectionSchema);
  },
  create: (boardId, {name}, {signal} = {}) =>
    checked(firstProblem(idProblem('boardId', boardId), nameProblem(name)), () =>
      request(transport, {method: 'POST', path: `/boards/${boardId}/sections`, body: {name}, signal}, sectionSchema),
    ),
  rename: (boardId, sectionId, name, {signal} = {}) =>
    checked(firstProblem(idsProblem(boardId, sectionId), nameProblem(name)), () =>
      request(
        transport,
        {method: 'PATCH', path: `/boards/${boardId}/sections/${sectionId}`, body: {name}, signal},
        sectionSchema,
      ),
    ),
  delete: (boardId, sectionId, {signal} = {}) =>
    checked(idsProblem(boardId, sectionId), () =>
      request(transport, {method: 'DELETE', path: `/boards/${boardId}/sections/${sectionId}`, signal}, v.null()),
    ),
});
