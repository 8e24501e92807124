import type {Faults} from '../faults/faults';
import type {Answer} from '../http/answer';
import type {Call} from '../http/call';
import type {Category, Limiter} from '../limits/limits';
import type {Grants} from '../oauth/grants';
import type {State} from '../state/state';

/** What every call of the API sees besides the request itself. */
export type Api = {
  readonly state: State;
  readonly grants: Grants;
  readonly limiter: Limiter;
  readonly faults: Faults;
  /** An app with Trial access: it may read, but not create or edit pins in production. */
  readonly isTrial: boolean;
};

/** Refuses by throwing, or lets the call pass. */
export type Gate = (call: Call, api: Api) => void;

/** What a call needs, as Pinterest's description has it; null for the one that the app itself signs. */
export type Access = {
  readonly category: Exclude<Category, 'all'>;
  readonly scopes: readonly string[] | null;
  /** A token by `client_credentials` is not enough. */
  readonly isForUsers?: boolean;
};

type ParamName<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamName<Rest>
  : never;

/** A call as its handler sees it: the ids among `params` are checked to be digits, the state holds what the token may see. */
export type ApiCall<Name extends string = never> = Call &
  Api & {readonly params: Readonly<Record<Name, string>>; readonly scopes: ReadonlySet<string>};

export type Handler<Name extends string = never> = (call: ApiCall<Name>) => Answer | Promise<Answer>;

export type Route = {
  readonly method: string;
  /** As in Pinterest's description: `/boards/{board_id}/pins`, below `/v5`. */
  readonly path: string;
  readonly access: Access;
  readonly gates: readonly Gate[];
  readonly handle: Handler<string>;
};

export const route = <Path extends string>(
  method: string,
  path: Path,
  access: Access,
  handle: Handler<ParamName<Path>>,
  gates: readonly Gate[] = [],
): Route => ({
  method,
  path,
  access,
  gates,
  // The matcher fills in exactly the names that the path itself spells, which are the handler's.
  handle: handle as Handler<string>,
});
