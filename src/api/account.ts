import type {PinError} from '../domain/pin-error';
import type {Result} from '../domain/result';
import {list} from './list';
import type {CallOptions, ListOptions, Pages} from './page';
import type {AccountRecord} from './records/account';
import type {BoardRecord} from './records/board';
import {request} from './request';
import type {Transport} from './transport';
import {accountSchema} from './wire/account-schema';
import {boardSchema} from './wire/board-schema';
import {followingQuery} from './wire/queries';

/** `isExplicit` leaves out boards that are followed only because their owner is. */
export type FollowingOptions = ListOptions & {readonly isExplicit?: boolean | undefined};

export type AccountCalls = {
  /** Whose token this is. `username` can change, so key on `id`. */
  readonly get: (options?: CallOptions) => Promise<Result<AccountRecord, PinError>>;
  /** The boards of others that the user follows. */
  readonly followingBoards: (options?: FollowingOptions) => Pages<BoardRecord>;
};

export const accountCalls = (transport: Transport): AccountCalls => ({
  get: ({signal} = {}) => request(transport, {method: 'GET', path: '/user_account', signal}, accountSchema),
  followingBoards: (options = {}) =>
    list(
      transport,
      {path: '/user_account/following/boards', query: followingQuery(options.isExplicit), options},
      boardSchema,
    ),
});
