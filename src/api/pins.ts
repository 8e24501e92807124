import * as v from 'valibot';
import type {PinError} from '../domain/pin-error';
import type {Result} from '../domain/result';
import {checked, firstProblem, idProblem} from './check';
import {list} from './list';
import {
  type NewPin,
  newPinProblem,
  type PinChanges,
  pinChangesProblem,
  type SavePlace,
  savePlaceProblem,
} from './new-pin';
import type {CallOptions, ListOptions, Pages} from './page';
import {type BoardPinsOptions, boardPinsProblem, type OwnPinsOptions, ownPinsProblem} from './pin-lists';
import type {Pin} from './records/pin';
import {request} from './request';
import type {Transport} from './transport';
import {newPinBody, pinChangesBody, savePlaceBody} from './wire/pin-body';
import {pinSchema} from './wire/pin-schema';
import {boardPinsQuery, ownPinsQuery, pinQuery} from './wire/queries';

export type PinCalls = {
  /** The user's own pins on any board; pins of others on group boards are in `listByBoard` only. */
  readonly list: (options?: OwnPinsOptions) => Pages<Pin>;
  /** Whether pins in sections are among these is documented nowhere: for all, join both lists by id. */
  readonly listByBoard: (boardId: string, options?: BoardPinsOptions) => Pages<Pin>;
  readonly listBySection: (boardId: string, sectionId: string, options?: ListOptions) => Pages<Pin>;
  readonly get: (
    pinId: string,
    options?: CallOptions & {readonly withMetrics?: boolean},
  ) => Promise<Result<Pin, PinError>>;
  /**
   * Repeated only where Pinterest surely did not take the first: it has no idempotency key, and a blind second POST may
   * double the pin. `outcomeUnknown` means: look at the board.
   */
  readonly create: (pin: NewPin, options?: CallOptions) => Promise<Result<Pin, PinError>>;
  /** In beta at Pinterest: apps without that right get `trialAccess`. */
  readonly update: (pinId: string, changes: PinChanges, options?: CallOptions) => Promise<Result<Pin, PinError>>;
  readonly delete: (pinId: string, options?: CallOptions) => Promise<Result<null, PinError>>;
  /** Saves any public pin to one's own board (a repin); its texts cannot be changed. */
  readonly save: (pinId: string, place: SavePlace, options?: CallOptions) => Promise<Result<Pin, PinError>>;
};

export const pinCalls = (transport: Transport): PinCalls => ({
  list: (options = {}) =>
    list(
      transport,
      {path: '/pins', query: ownPinsQuery(options), options, problem: ownPinsProblem(options)},
      pinSchema,
    ),
  listByBoard: (boardId, options = {}) => {
    const problem = firstProblem(idProblem('boardId', boardId), boardPinsProblem(options));
    return list(
      transport,
      {path: `/boards/${boardId}/pins`, query: boardPinsQuery(options), options, problem},
      pinSchema,
    );
  },
  listBySection: (boardId, sectionId, options = {}) => {
    const problem = firstProblem(idProblem('boardId', boardId), idProblem('boardSectionId', sectionId));
    return list(transport, {path: `/boards/${boardId}/sections/${sectionId}/pins`, options, problem}, pinSchema);
  },
  get: (pinId, {signal, withMetrics} = {}) =>
    checked(idProblem('pinId', pinId), () =>
      request(transport, {method: 'GET', path: `/pins/${pinId}`, query: pinQuery(withMetrics), signal}, pinSchema),
    ),
  create: (pin, {signal} = {}) =>
    checked(newPinProblem(pin), () =>
      request(transport, {method: 'POST', path: '/pins', body: newPinBody(pin), signal}, pinSchema),
    ),
  update: (pinId, changes, {signal} = {}) =>
    checked(firstProblem(idProblem('pinId', pinId), pinChangesProblem(changes)), () =>
      request(transport, {method: 'PATCH', path: `/pins/${pinId}`, body: pinChangesBody(changes), signal}, pinSchema),
    ),
  delete: (pinId, {signal} = {}) =>
    checked(idProblem('pinId', pinId), () =>
      request(transport, {method: 'DELETE', path: `/pins/${pinId}`, signal}, v.null()),
    ),
  save: (pinId, place, {signal} = {}) => {
    const problem = firstProblem(idProblem('pinId', pinId), savePlaceProblem(place));
    const call = {method: 'POST', path: `/pins/${pinId}/save`, body: savePlaceBody(place), signal} as const;
    return checked(problem, () => request(transport, call, pinSchema));
  },
});
